/** Houses, awnings and people far away. */
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { WIDTH, ell, f, path, rect } from '../geom.ts';
import { stipple } from '../patterns.ts';
import { shadowOf } from '../props/draw-prop.ts';

export const skyline = (
	i: Ink,
	y: number,
	seed: number,
	col: string,
	d: number,
	hMin: number,
	hMax: number
) => {
	const R = rng(seed);
	let b = '',
		w = '';
	let x = -20;
	while (x < WIDTH) {
		const bw = 60 + R() * 90,
			bh = hMin + R() * (hMax - hMin);
		b += `M${f(x)} ${y}V${f(y - bh)}H${f(x + bw)}V${y}Z`;
		if (R() < 0.4) b += `M${f(x + bw * 0.3)} ${f(y - bh)}v-16h${f(bw * 0.3)}v16z`;
		for (let yy = y - bh + 16; yy < y - 20; yy += 24)
			for (let xx = x + 12; xx < x + bw - 16; xx += 20)
				if (R() < 0.62) w += `M${f(xx)} ${f(yy)}h9v12h-9z`;
		x += bw + 4;
	}
	return (
		path(b, i.d(col, d)) +
		path(w, i.env.glowLit ? '#ffdf98' : i.d('#eaf4f6', d * 0.6), {
			opacity: i.env.glowLit ? 0.75 : 0.6
		})
	);
};

export const arch = (x: number, y: number, w: number, h: number) =>
	`M${f(x)} ${f(y)}V${f(y - h + w * 0.5)}Q${f(x + w * 0.04)} ${f(y - h + w * 0.16)} ${f(x + w / 2)} ${f(y - h)}Q${f(x + w * 0.96)} ${f(y - h + w * 0.16)} ${f(x + w)} ${f(y - h + w * 0.5)}V${f(y)}Z`;

export const awning = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	a: string,
	b: string,
	n = 8
) => {
	const c = i.c;
	let s = '';
	const dw = w / n;
	for (let k = 0; k < n; k++) {
		const x0 = x + k * dw,
			e2 = (k + 1 - n / 2) * 5;
		s += path(
			`M${f(x0)} ${y}H${f(x0 + dw)}L${f(x0 + dw + e2)} ${f(y + h)}a${f((dw + 5) / 2)} ${f(dw * 0.42)} 0 0 1 ${f(-(dw + 5))} 0Z`,
			c(k % 2 ? b : a)
		);
	}
	return (
		s +
		rect(x - 4, y - 6, w + 8, 10, c(shade(a, 0.3)), 4) +
		rect(x - n * 2.5, y + h - 8, w + n * 5, 8, i.env.shadow, 0, { opacity: 0.12 })
	);
};

/** people far away: soft shapes, no faces */
export const farPeople = (i: Ink, list: [number, number, number, string][]) =>
	list
		.map(
			([x, y, s, k]) =>
				`<g transform="translate(${x} ${y}) scale(${s})">${shadowOf(i, 0, 1, 30, 5)}${path('M-13 0L-15-62C-30-70-28-120-12-124H12C28-120 30-70 15-62L13 0Z', i.d(k, 0.2))}${ell(0, -142, 17, 19, i.d('#d9a57c', 0.15))}${path('M-18-144C-18-168 18-168 18-144Q8-154-18-144Z', i.d('#4a3a44', 0.2))}</g>`
		)
		.join('');

// Frames, dark panes and lit panes of all windows, each as one shape.
const panes = (
	x: number,
	top: number,
	w: number,
	h: number,
	cols: number,
	rows: number,
	lit: boolean,
	door?: number
) => {
	const cw = (w - 30) / cols,
		rh = (h - 60) / rows;
	let frames = '',
		glass = '',
		lights = '';
	for (let r = 0; r < rows; r++)
		for (let k = 0; k < cols; k++) {
			if (door === k && r === rows - 1) continue;
			const X0 = x + 22 + k * cw,
				Y0 = top + 34 + r * rh;
			frames += `M${f(X0 - 5)} ${f(Y0 - 5)}h${f(cw - 6)}v${f(rh - 26)}h${f(-(cw - 6))}z`;
			const d = `M${f(X0)} ${f(Y0)}h${f(cw - 16)}v${f(rh - 36)}h${f(-(cw - 16))}z`;
			if (lit && (k * 3 + r * 5) % 4) lights += d;
			else glass += d;
		}
	return { frames, glass, lights };
};

/** a building with rows of windows; lit ones at night */
export const block = (
	i: Ink,
	x: number,
	y: number,
	w: number,
	h: number,
	col: string,
	cols: number,
	rows: number,
	o: { roof?: string; door?: number; snow?: boolean } = {}
) => {
	const c = i.c,
		lit = i.env.glowLit;
	const { frames, glass, lights } = panes(x, y - h, w, h, cols, rows, lit, o.door);
	return (
		rect(x, y - h, w, h, c(col)) +
		rect(x + w * 0.78, y - h, w * 0.22, h, c(shade(col, 0.12)), 0, { opacity: 0.7 }) +
		path(frames, c(PAL.paper)) +
		path(glass, lit ? c('#5f6a94') : c('#bcdbe2')) +
		(lights ? path(lights, '#ffdf98') : '') +
		rect(x - 8, y - h - 14, w + 16, 20, c(o.roof || shade(col, 0.3)), 4) +
		(o.snow
			? path(
					`M${x - 12} ${y - h - 10}Q${x - 6} ${y - h - 30} ${x + w * 0.2} ${y - h - 24}T${x + w * 0.6} ${y - h - 28}T${x + w + 12} ${y - h - 10}Z`,
					c('#fffdf8')
				)
			: '') +
		stipple(i, x, y - 90, w, 90, c(shade(col, 0.35)), 0.4)
	);
};
