/** Animals of the yard and the pasture. */
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import type { P } from '../geom.ts';
import { ell, line, path } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

export const sheep: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 40, 6) +
			line('M-18-18V-2M-6-16V-2M12-16V-2M22-18V-2', c('#5b4a50'), 6) +
			path(
				'M-36-30C-46-50-26-62-16-56C-8-66 12-64 18-56C32-60 44-46 36-34C42-22 26-12 16-18C8-10-10-10-16-16C-28-10-42-18-36-30Z',
				c('#fff6e6')
			) +
			line('M-20-40q5-6 10 0M0-48q5-6 10 0M8-30q5-6 10 0M-12-26q5-6 10 0', c('#dccab0'), 2.6) +
			path('M30-54C44-60 56-50 54-38C52-30 38-30 32-38Z', c('#5b4a50')) +
			path('M32-52q-10-2-12 6q8 4 14-2z', c('#5b4a50')) +
			ell(46, -47, 2, 2.4, '#fff')
	);
};

export const lamb: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 34, 5) +
			line('M-15-20V-2M-5-18V-2M11-18V-2M19-20V-2', c('#e2cfb4'), 6.5) +
			path(
				'M-28-26C-36-42-18-52-10-46C-2-54 14-50 18-44C30-46 34-32 26-24C22-14 8-12 0-16C-10-10-24-14-28-26Z',
				c('#fff6e6')
			) +
			line('M-16-36q5-6 10 0M2-40q5-6 10 0M-8-24q5-6 10 0', c('#dccab0'), 2.4) +
			path('M20-50C30-60 46-54 46-42C45-32 34-28 26-34Z', c('#f3e2c8')) +
			path('M24-50q-12-2-14 7q9 4 17-1z', c('#e2c9a8')) +
			ell(37, -45, 2.4, 2.8, c(PAL.ink)) +
			line('M44-38q-3 3-6 1', c(PAL.ink), 1.8)
	);
};

export const lambPen: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		line('M-120-46H120M-120-22H120', c(PAL.woodLt), 8) +
			line('M-110-62V0M-40-62V0M40-62V0M110-62V0', c(PAL.wood), 10)
	);
};

export const cat: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		k = '#a9a3a6';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 44, 6) +
			path('M30-8Q62-10 58-44Q56-58 46-54', 'none', {
				stroke: c(shade(k, 0.12)),
				'stroke-width': 10,
				'stroke-linecap': 'round'
			}) +
			path('M-26 0C-34-30-24-54 2-54C28-54 38-26 34 0Z', c(k)) +
			path('M-34-70C-40-92-34-98-32-98L-20-84H-2L8-98C12-96 14-88 10-70C10-50-34-50-34-70Z', c(k)) +
			path('M-22 0V-22Q-14-30-6-22V0Z', c(glow(k, 0.4))) +
			line('M-24-70h0M0-70h0', c(PAL.ink), 6.5) +
			path('M-15-62h6l-3 4z', c(PAL.rose)) +
			line(
				'M-12-58q-4 5-8 1M-12-58q4 5 8 1M-38-64l-12-3M-38-60l-12 2M14-64l12-3M14-60l12 2',
				c(PAL.ink),
				1.8
			) +
			line('M-12-96v8M8-40q8 2 12-4M10-28q8 2 12-4', c(shade(k, 0.25)), 3)
	);
};

/** one hen that looks to the right, on her feet or sitting */
export const hen = (
	ink: Ink,
	[X, Y]: P,
	size: number,
	{ color, fat = 1, sits = false }: { color: string; fat?: number; sits?: boolean }
) => {
	const c = ink.c;
	const feet =
		shadowOf(ink, 0, 1, 30, 5) + line('M-6-10V-1M8-10V-1M-6-1h8M8-1h8', c(PAL.saffron), 3.4);
	return `<g transform="translate(${X} ${Y}) scale(${size})">${sits ? '' : feet}${path(`M-34-46C-24-34-10-44 6-44C${30 * fat}-44 ${34 * fat}-20 20-10Q0-2-18-12C-30-20-40-34-34-46Z`, c(color))}${path('M-16-26Q4-34 14-20Q2-8-14-16Z', c(shade(color, 0.18)))}${path('M8-40C8-62 30-64 32-48L26-30Z', c(color))}${path('M12-58q2-8 6-3q4-8 7-1q6-5 5 5z', c(PAL.madder))}${path('M31-50l11 4-10 5z', c(PAL.saffron))}${ell(24, -50, 2.6, 2.6, c(PAL.ink))}</g>`;
};
/** the fat hen of Nurjan’s yard */
export const MADAM = { color: '#a8653f', fat: 1.2 };

export const hens: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		hen(ink, [-70, 0], 0.9, { color: '#c98a5a' }) +
			hen(ink, [64, -6], 0.86, { color: '#f4ead6' }) +
			hen(ink, [10, 10], 1.25, MADAM)
	);

/** a lamb that tries on a hat with flowers */
export const lambInHat: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return (
		lamb(ink, x, y, s) +
		placeAt(
			x,
			y,
			s,
			path('M14-50Q32-62 52-50Q34-44 14-50Z', c(PAL.honey)) +
				path('M22-53Q24-70 34-69T45-52Q34-58 22-53Z', c(PAL.honey)) +
				line('M23-54Q34-60 45-53', c(PAL.madder), 4) +
				line('M26-58h0M44-57h0', c(PAL.rose), 8) +
				line('M35-61h0', c(PAL.violet), 8)
		)
	);
};
