/** What a wall has: windows, curtains, doors, mirrors, bunting. */
import { pick } from '../pick.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import type { P } from '../geom.ts';
import { ell, lerp, line, path, rect, smooth } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, soft } from './draw-prop.ts';

export const windowUnit = (
	ink: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	view: string,
	o: { frame?: string; arch?: boolean; sill?: boolean } = {}
) => {
	ink.wall.push([x - 30, x + w + 30]);
	const c = ink.c,
		fr = c(o.frame || PAL.paper),
		id = ink.id('w' + ink.n++);
	const shp = o.arch
		? `M${x} ${y + h}V${y + w * 0.42}Q${x} ${y + w * 0.1} ${x + w / 2} ${y}Q${x + w} ${y + w * 0.1} ${x + w} ${y + w * 0.42}V${y + h}Z`
		: `M${x + 6} ${y}H${x + w - 6}Q${x + w} ${y} ${x + w} ${y + 6}V${y + h}H${x}V${y + 6}Q${x} ${y} ${x + 6} ${y}Z`;
	return (
		`<clipPath id="${id}"><path d="${shp}"/></clipPath><g clip-path="url(#${id})">${view}<path d="M${x} ${y + h}L${x + w * 0.4} ${y}H${x + w * 0.62}L${x + w * 0.22} ${y + h}Z" fill="#fff" opacity=".13"/></g>` +
		`<path d="${shp}" fill="none" stroke="${fr}" stroke-width="13" stroke-linejoin="round"/>` +
		line(`M${x + w / 2} ${y + 4}V${y + h}M${x} ${y + h * 0.46}H${x + w}`, fr, 7) +
		`<path d="${shp}" fill="none" stroke="${c(shade(o.frame || PAL.paper, 0.2))}" stroke-width="2"/>` +
		(o.sill === false
			? ''
			: rect(x - 20, y + h, w + 40, 14, fr, 4) +
				rect(x - 16, y + h + 14, w + 32, 5, c(shade(o.frame || PAL.paper, 0.22)), 2, {
					opacity: 0.7
				}))
	);
};

export const curtain = (
	ink: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	col: string,
	side: 1 | -1
) => {
	const c = ink.c;
	return `<g transform="translate(${x} ${y}) scale(${side} 1)">${path(`M0-8H${w}C${w * 0.9} ${h * 0.3} ${w * 0.62} ${h * 0.52} ${w * 0.3} ${h * 0.6}C${w * 0.5} ${h * 0.75} ${w * 0.5} ${h * 0.9} ${w * 0.52} ${h}H0Z`, c(col))}${path(`M${w * 0.3} ${h * 0.6}C${w * 0.5} ${h * 0.75} ${w * 0.5} ${h * 0.9} ${w * 0.52} ${h}H${w * 0.2}C${w * 0.24} ${h * 0.85} ${w * 0.2} ${h * 0.7} ${w * 0.12} ${h * 0.6}Z`, c(shade(col, 0.14)))}${line(`M${w * 0.3}-4C${w * 0.3} ${h * 0.25} ${w * 0.24} ${h * 0.45} ${w * 0.14} ${h * 0.58}M${w * 0.62}-4C${w * 0.6} ${h * 0.25} ${w * 0.46} ${h * 0.45} ${w * 0.24} ${h * 0.58}`, c(shade(col, 0.22)), 3, { opacity: 0.6 })}${rect(-2, h * 0.57, w * 0.36, 11, c(PAL.honey), 5)}</g>`;
};

export const door: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.teal;
	return placeAt(
		x,
		y,
		s,
		rect(-66, -262, 132, 262, c(o.frame || PAL.paper), 5) +
			rect(-54, -250, 108, 250, c(k), 4) +
			rect(-42, -236, 84, 92, c(shade(k, 0.16)), 4) +
			rect(-42, -130, 84, 110, c(shade(k, 0.16)), 4) +
			(o.glass
				? rect(-36, -230, 72, 80, ink.env.glowLit ? '#ffe3a6' : c('#cfe6e8'), 3) +
					path('M-30-152L-4-230H14L-12-152Z', '#fff', { opacity: 0.3 })
				: rect(-42, -236, 84, 5, c(shade(k, 0.3)), 2) +
					rect(-42, -130, 84, 5, c(shade(k, 0.3)), 2)) +
			ell(40, -126, 6, 6, c(PAL.honey)) +
			(o.open ? path('M-54-250L-10-238V8L-54 0Z', c(shade(k, 0.28))) : '') +
			rect(-74, -4, 148, 8, c(shade(o.frame || PAL.paper, 0.2)), 3)
	);
};

export const mirror: DrawProp = (ink, x, y, s, o = {}) => {
	ink.wall.push([x - 62 * s, x + 62 * s]);
	const c = ink.c,
		w = o.w || 52,
		h = o.h || 66;
	return placeAt(
		x,
		y,
		s,
		rect(-w - 8, -h - 8, 2 * w + 16, 2 * h + 16, c(o.color || PAL.woodLt), 14) +
			rect(-w, -h, 2 * w, 2 * h, c('#cfe6ea'), 9) +
			path(`M${-w + 8} ${h - 6}L${w * 0.2} ${-h + 6}H${w * 0.62}L${-w * 0.1} ${h - 6}Z`, '#fff', {
				opacity: 0.45
			})
	);
};

export const bunting = (ink: Ink, x0: number, x1: number, y: number, sag: number) => {
	const c = ink.c,
		n = Math.round((x1 - x0) / 62),
		cols = [PAL.madder, PAL.saffron, PAL.turquoise, PAL.paper, PAL.lilac, PAL.leaf];
	const at = (t: number): P => [lerp(x0, x1, t), y + Math.sin(t * Math.PI) * sag];
	let s = line(smooth([at(0), at(0.25), at(0.5), at(0.75), at(1)]), c(PAL.woodDk), 2.6);
	for (let i = 0; i < n; i++) {
		const a = at((i + 0.2) / n),
			b = at((i + 0.8) / n),
			m = at((i + 0.5) / n);
		s += soft([a, b, [m[0], m[1] + 40]], c(pick(cols, i)), 4);
	}
	return s;
};

export const radiator: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	let b = '';
	for (let n = 0; n < 9; n++)
		b +=
			rect(-81 + n * 18, -74, 14, 70, c('#f4efe4'), 6) +
			rect(-72 + n * 18, -72, 5, 66, c('#d9d2c6'), 2);
	return placeAt(x, y, s, b + rect(-88, -14, 176, 6, c('#d9d2c6'), 3));
};

/** four doors in four colours, a little open, with light behind each */
export const fourDoors: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		[PAL.madder, PAL.leaf, PAL.lapis, PAL.saffron]
			.map((color, n) => {
				const X = (n - 1.5) * 166;
				return (
					path(`M${X - 54} 0H${X + 54}L${X + 96} 64H${X - 60}Z`, '#fff3cf', { opacity: 0.75 }) +
					door(ink, X, 0, 1, { color }) +
					rect(X - 54, -250, 108, 250, '#fff3cf', 4) +
					path(`M${X - 54}-250L${X + 22}-236V12L${X - 54} 0Z`, ink.c(color)) +
					ell(X + 10, -118, 6, 6, ink.c(PAL.honey))
				);
			})
			.join('')
	);
