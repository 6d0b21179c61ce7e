/** Bread, tea and fruit. */
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { ell, f, line, path } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

export const naan = (ink: Ink, x: number, y: number, r: number, tilt = 0.5) => {
	const c = ink.c;
	return (
		ell(x, y + r * 0.12, r, r * tilt, c('#a9703f')) +
		ell(x, y, r, r * tilt, c('#cf934f')) +
		ell(x, y - 1, r * 0.9, r * tilt * 0.86, c('#e9b86b')) +
		ell(x, y, r * 0.55, r * tilt * 0.52, c('#d79c50')) +
		line(
			`M${f(x - r * 0.3)} ${f(y - r * tilt * 0.15)}h0m${f(r * 0.22)} ${f(r * tilt * 0.28)}h0m${f(r * 0.2)} ${f(-r * tilt * 0.34)}h0m${f(r * 0.2)} ${f(r * tilt * 0.22)}h0m${f(-r * 0.5)} ${f(r * tilt * 0.12)}h0`,
			c('#9a6233'),
			r * 0.07
		) +
		line(
			`M${f(x - r * 0.72)} ${f(y - r * tilt * 0.2)}q${f(r * 0.2)} ${f(-r * tilt * 0.5)} ${f(r * 0.6)} ${f(-r * tilt * 0.56)}`,
			c('#f7d596'),
			r * 0.08,
			{
				opacity: 0.8
			}
		)
	);
};

export const piyala = (ink: Ink, x: number, y: number, s: number, { tea = true } = {}) => {
	const c = ink.c;
	return (
		placeAt(
			x,
			y,
			s,
			path('M-17-18H17Q16-2 7 0H-7Q-16-2-17-18Z', c(PAL.paper)) +
				path('M-16-13Q0-9 16-13Q15-6 12-3Q0 0-12-3Q-15-6-16-13Z', c(PAL.turquoise)) +
				line('M-11-8q3-3 6 0t6 0t6 0', c(PAL.honey), 1.8) +
				ell(0, -18, 17, 4.6, c('#f3e7d3')) +
				ell(0, -17.5, 14.5, 3.6, c(tea ? '#b9703a' : '#efe3cf'))
		) +
		(tea
			? line(
					`M${f(x - 4 * s)} ${f(y - 27 * s)}q${f(-5 * s)} ${f(-7 * s)} 0 ${f(-13 * s)}t0 ${f(-12 * s)}M${f(x + 6 * s)} ${f(y - 26 * s)}q${f(-5 * s)} ${f(-6 * s)} 0 ${f(-11 * s)}`,
					'#fff',
					2.4 * s,
					{ opacity: 0.55, class: 'ak-steam' }
				)
			: '')
	);
};

export const teapot = (ink: Ink, x: number, y: number, s: number, col: string = PAL.turquoise) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-30-22C-50-34-52-52-42-56L-36-50C-40-44-34-36-26-32Z', c(shade(col, 0.12))) +
			line('M28-40C52-48 52-10 26-10', c(shade(col, 0.12)), 6) +
			path('M-32-26C-32-52 32-52 32-26C32-6 20 0 0 0S-32-6-32-26Z', c(col)) +
			path('M6-46C32-44 40-12 12 0C26-1 32-10 32-26C32-40 20-46 6-46Z', c(shade(col, 0.2)), {
				opacity: 0.6
			}) +
			path('M-17-43Q0-52 17-43Q14-38 0-38Q-14-38-17-43Z', c(shade(col, 0.25))) +
			ell(0, -52, 5, 5, c(PAL.honey)) +
			line('M-29-24q7-8 14.5 0t14.5 0t14.5 0t14.5 0', c(PAL.paper), 2.6) +
			line('M-20-16h0m13 0h0m13 0h0m13 0h0', c(PAL.honey), 4.5) +
			line('M-22-36q5-6 12-7', '#fff', 3, { opacity: 0.6 })
	);
};

export const fruitBowl = (ink: Ink, x: number, y: number, s: number) => {
	const c = ink.c;
	const b = (X: number, Y: number, r: number, k: string) =>
		ell(X, Y, r, r, c(k)) +
		ell(X - r * 0.3, Y - r * 0.35, r * 0.28, r * 0.22, '#fff', { opacity: 0.35 });
	return placeAt(
		x,
		y,
		s,
		b(-22, -26, 14, PAL.madder) +
			b(4, -34, 15, '#e58a3c') +
			b(26, -25, 13, PAL.madder) +
			b(-6, -22, 12, '#d9a63a') +
			path('M-46-20H46Q42 0 14 0H-14Q-42 0-46-20Z', c(PAL.lapis)) +
			line('M-40-13q7-7 13.3 0t13.3 0t13.3 0t13.3 0t13.3 0t13.3 0', c(PAL.honey), 2.4) +
			path('M4-48q2-7 8-8q-1 7-8 8z', c(PAL.leaf))
	);
};

export const noodleBowls: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const one = (X: number, Y: number, k: string) =>
		placeAt(
			X,
			Y,
			1,
			path('M-34-26H34Q30 0 8 2H-8Q-30 0-34-26Z', c(PAL.paper)) +
				path('M-33-18Q0-10 33-18Q31-12 28-8Q0-2-28-8Q-31-12-33-18Z', c(k)) +
				ell(0, -26, 34, 9, c('#f3e7d3')) +
				ell(0, -25, 29, 7, c('#e0a860')) +
				line('M-20-25q7-6 14 0t14 0t10-1M-14-22q7-4 14 0t10 0', c('#f7e6b0'), 3.4) +
				ell(12, -28, 5, 3, c(PAL.leaf)) +
				ell(-10, -28, 6, 3, c(PAL.madder)) +
				line('M24-30L44-52M30-30L50-50', c(PAL.woodDk), 3)
		) +
		line(`M${X - 8} ${Y - 40}q-5-8 0-14t0-12M${X + 6} ${Y - 40}q-5-7 0-12`, '#fff', 3, {
			opacity: 0.55,
			class: 'ak-steam'
		});
	return placeAt(x, y, s, one(-44, 0, PAL.lapis) + one(44, 4, PAL.madder));
};

export const melon: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 46, 7) +
			ell(0, -30, 46, 31, c('#a9c46a')) +
			line('M-44-30Q0-46 44-30M-38-44Q0-60 38-44M-40-18Q0-6 40-18', c(PAL.pine), 4) +
			line('M44-34q10-4 8-14', c(PAL.woodDk), 4)
	);
};

export const melonSlices: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-80 2Q0-14 80 2L70 12Q0 0-70 12Z', c(PAL.paper)) +
			[-48, 0, 48]
				.map(
					(X) =>
						path(`M${X - 26}-22Q${X} 8 ${X + 26}-22Q${X} 26 ${X - 26}-22Z`, c('#8fb85c')) +
						path(`M${X - 24}-22Q${X} 4 ${X + 24}-22Q${X} 16 ${X - 24}-22Z`, c('#f3b566'))
				)
				.join('')
	);
};

export const garlicBowl: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 50, 7) +
			(
				[
					[-22, -34],
					[4, -40],
					[26, -33],
					[-6, -30]
				] as const
			)
				.map(
					([X, Y]) =>
						path(
							`M${X - 14} ${Y + 6}Q${X - 10} ${Y - 10} ${X} ${Y - 20}Q${X + 10} ${Y - 10} ${X + 14} ${Y + 6}Q${X} ${Y + 16} ${X - 14} ${Y + 6}Z`,
							c('#f6efe2')
						) + line(`M${X - 4} ${Y - 6}q-4 8-2 14M${X + 4} ${Y - 6}q4 8 2 14`, c('#dcd0bc'), 2)
				)
				.join('') +
			path('M-46-24H46Q40 0 14 0H-14Q-40 0-46-24Z', c(PAL.terracotta)) +
			line('M-42-16H42', c(PAL.honey), 3.4)
	);
};

export const sweet: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-34-24L-16-14V-2L-34 6ZM34-24L16-14V-2L34 6Z', c(PAL.rose)) +
			ell(0, -9, 19, 15, c(PAL.madder)) +
			line('M-8-20q8 10 2 22M6-21q8 10 2 22', c(PAL.paper), 4)
	);
};

const walnut = (ink: Ink, X: number, Y: number) => {
	const { c } = ink;
	const shell = '#b98a57';
	return (
		ell(X, Y, 13, 11, c(shell)) +
		line(`M${X - 9} ${Y - 4}q9 6 18 0M${X - 2} ${Y - 9}q4 8 0 17`, c(shade(shell, 0.28)), 2.4)
	);
};

/** three small heaps of walnuts on a cloth */
export const walnutHeaps: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const heap = (X: number) =>
		[
			[-14, 0],
			[14, 0],
			[0, 4],
			[0, -15]
		]
			.map(([dx = 0, dy = 0]) => walnut(ink, X + dx, -16 + dy))
			.join('');
	return placeAt(
		x,
		y,
		s,
		path('M-118-22L-92-40H92L118-22 96 4H-96Z', c(PAL.paper)) +
			path('M-108-20L-86-34H86L108-20 90-2H-90Z', 'none', {
				stroke: c(PAL.madder),
				'stroke-width': 3,
				'stroke-dasharray': '10 6'
			}) +
			[-64, 0, 64].map(heap).join('')
	);
};
