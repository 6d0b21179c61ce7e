/** Rugs, bedding and washing. */
import type { Ink } from '../color.ts';
import { pick } from '../pick.ts';
import { PAL, glow, shade } from '../color.ts';
import type { P } from '../geom.ts';
import { rng } from '#lib/domain/random.ts';
import { ell, f, g, line, path, rect } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { DrawProp, PropOptions } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

// Woolly edge of four soft lobes, made of small bows.
const woolEdge = (R: () => number) => {
	const N = 40,
		pts: P[] = [];
	for (let i = 0; i < N; i++) {
		const a = (i / N) * Math.PI * 2,
			lobe = 1 + 0.13 * Math.cos(a * 4 + 0.5) + 0.05 * Math.cos(a * 2);
		pts.push([Math.cos(a) * 190 * lobe, Math.sin(a) * 50 * lobe]);
	}
	const start = pick(pts, 0);
	let d = 'M' + f(start[0]) + ' ' + f(start[1]);
	for (let i = 1; i <= N; i++) {
		const p = pick(pts, i),
			q = pick(pts, i - 1),
			r = Math.hypot(p[0] - q[0], p[1] - q[1]) * (0.56 + R() * 0.08);
		d += `A${f(r)} ${f(r * 0.8)} 0 0 1 ${f(p[0])} ${f(p[1])}`;
	}
	return d + 'Z';
};

const woolCurls = (R: () => number) => {
	let cur = '';
	for (let i = 0; i < 40; i++) {
		const a = R() * 6.283,
			q = Math.sqrt(R()) * 0.86;
		cur += `M${f(Math.cos(a) * 176 * q)} ${f(Math.sin(a) * 42 * q)}q5-7 11-2t11-1`;
	}
	return cur;
};

/** sheep fleece: woolly scalloped edge, four soft lobes */
export const fleece: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		R = rng(11),
		d = woolEdge(R),
		cur = woolCurls(R);
	return placeAt(
		x,
		y,
		s,
		g(path(d, ink.env.shadow, { opacity: ink.env.shadowOp * 0.9 }), {
			transform: 'translate(5 11)'
		}) +
			path(d, c('#e2d2ba')) +
			g(path(d, c('#fff6e6')), { transform: 'translate(0 -6) scale(.985)' }) +
			line(cur, c('#e4d5bd'), 2.6)
	);
};

export const rugRound: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const ring = (k: number, col: string) => ell(0, 0, 470 * k, 112 * k, c(col));
	let m = '';
	for (let i = 0; i < 18; i++) {
		const a = (i / 18) * Math.PI * 2;
		m += g(line('M0 8v-9c-1-9-13-8-11-1m11 1c1-9 13-8 11-1', c(PAL.honey), 3.5), {
			transform: `translate(${f(Math.cos(a) * 396)} ${f(Math.sin(a) * 94)}) scale(1 .55)`
		});
	}
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 8, 474, 114, 0.6) +
			ring(1, '#8e3a4a') +
			ring(0.965, '#c4515a') +
			ring(0.9, '#2f6d6a') +
			m +
			ring(0.77, '#efd7a8') +
			ring(0.745, '#c4515a') +
			ring(0.5, '#efd7a8') +
			ring(0.475, '#2f6d6a') +
			ring(0.2, '#efd7a8') +
			ring(0.17, '#c4515a')
	);
};

export const rollCloth: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 96, 9) +
			['#c4515a', '#3a64a8', '#e3a33f', '#39a9a4']
				.map(
					(k, n) =>
						`<g transform="translate(${-70 + n * 44} ${-(n % 2) * 8}) rotate(${f(-4 + n * 3)})">${rect(-18, -170, 36, 170, c(k), 12)}${rect(6, -166, 10, 162, c(shade(k, 0.25)), 6, { opacity: 0.6 })}${ell(0, -168, 18, 7, c(glow(k, 0.25)))}</g>`
				)
				.join('')
	);
};

const pillowAndBlanket = (ink: Ink, o: PropOptions, w: number, h: number, k: string) => {
	const c = ink.c;
	return o.bare
		? ''
		: path(
				`M${-w + 12} ${-h + 2}C${-w + 6} ${-h - 26} ${-w + 30} ${-h - 34} ${-w + 66} ${-h - 30}Q${-w + 98} ${-h - 30} ${-w + 96} ${-h + 2}Z`,
				c('#fffaf0')
			) +
				path(`M${-w + 12} ${-h + 2}Q${-w + 50} ${-h - 10} ${-w + 96} ${-h + 2}Z`, c('#e2ddde')) +
				path(
					`M${-w * 0.3} ${-h - 12}Q${w * 0.4} ${-h - 20} ${w - 6} ${-h - 10}L${w - 4} ${-h + 30}Q${w * 0.3} ${-h + 38} ${-w * 0.34} ${-h + 30}Z`,
					CLOTH.plaid(ink, k, c)
				) +
				path(
					`M${-w * 0.3} ${-h - 12}L${-w * 0.2} ${-h - 14}L${-w * 0.24} ${-h + 32}L${-w * 0.34} ${-h + 30}Z`,
					c(glow(k, 0.6))
				);
};

/** a bed from the side, head at the left; h = mattress height; bare: no pillow or blanket (somebody lies in it) */
export const bed: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 210,
		h = o.h || 74,
		k = o.color || '#7fa6b8';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.04, 14) +
			rect(-w - 8, -h - 74, 16, h + 74, c(PAL.woodDk), 6) +
			rect(w - 6, -h - 26, 14, h + 26, c(PAL.woodDk), 6) +
			path(
				`M${-w - 4} ${-h - 66}Q${-w + 24} ${-h - 74} ${-w + 24} ${-h - 30}V${-h}H${-w - 4}Z`,
				c(PAL.wood)
			) +
			rect(-w, -h + 18, 2 * w, 22, c(PAL.wood), 4) +
			rect(-w, -h + 34, 2 * w, 6, c(PAL.woodDk), 3) +
			rect(-w + 4, -h, 2 * w - 8, 24, c('#fffaf0'), 10) +
			rect(-w + 4, -h + 12, 2 * w - 8, 12, c('#e2ddde'), 6) +
			pillowAndBlanket(ink, o, w, h, k)
	);
};

export const cradle: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 90, 9) +
			path('M-84-6Q0 20 84-6', 'none', {
				stroke: c(PAL.woodDk),
				'stroke-width': 10,
				'stroke-linecap': 'round'
			}) +
			path('M-84-66H84L68-8H-68Z', c(PAL.wood)) +
			path('M-84-66H84L81-54H-81Z', c(PAL.woodLt)) +
			path('M-70-66Q-64-96-30-92Q20-104 70-66Z', CLOTH.flower(ink, PAL.rose, c)) +
			ell(-50, -84, 20, 18, c('#efbf98')) +
			path('M-70-86C-68-108-34-108-32-88Q-50-96-70-86Z', c(PAL.mint)) +
			line('M-60-82q4 3 8 0M-46-82q4 3 8 0', c(PAL.ink), 2.4) +
			line('M-96-112V-30M96-112V-30M-96-112H96', c(PAL.woodDk), 8) +
			ell(10, -118, 9, 9, c(PAL.saffron)) +
			ell(-20, -116, 7, 7, c(PAL.madder))
	);
};

export const washingLine: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		line('M-170 0V-190M170 0V-190', c(PAL.woodDk), 9) +
			line('M-170-186Q0-160 170-186', c(PAL.stone), 3) +
			path(
				'M-140-180l44 8-2 74h-40zM-152-178l12 0 2 30-14-4zM-96-172l12 2-2 28-12 2z',
				CLOTH.stripe(ink, PAL.turquoise, c)
			) +
			path('M-64-170H-10L-16-84H-34L-37-136-42-84H-60Z', c(PAL.lapis)) +
			path('M14-169L66-173V-96L14-92Z', CLOTH.flower(ink, PAL.rose, c)) +
			path('M88-175l52-7v84l-20 2-5-50-6 52-20 2z', c(PAL.honey)) +
			line(
				'M-132-184v10M-100-178v10M-58-176v10M-16-176v10M20-176v10M60-180v10M96-182v10M134-188v10',
				c(PAL.woodDk),
				4
			)
	);
};

export const redShoes: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 52, 6) +
			[-26, 22]
				.map(
					(X) =>
						path(
							`M${X - 20}-26H${X - 2}Q${X + 2}-16 ${X + 16}-12Q${X + 28}-8 ${X + 26} 0H${X - 22}Q${X - 26}-14 ${X - 20}-26Z`,
							c(PAL.madder)
						) +
						rect(X - 23, -3, 50, 6, c(PAL.paper), 3) +
						line(`M${X - 4}-18l9-3`, c(PAL.paper), 3)
				)
				.join('')
	);
};
