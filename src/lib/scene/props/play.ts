/** Things to play with. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import soccerBall from '../data/fluent/soccer-ball.json' with { type: 'json' };
import { ell, line, path, rect } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';
import { emoji } from './emoji.ts';

export const goal: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	let n = '';
	for (let k = 1; k < 12; k++) n += `M${-140 + k * 23.3} -172L${-116 + k * 19.4} -30`;
	for (let k = 1; k < 6; k++) n += `M${-136 + k * 4} ${-166 + k * 24}H${136 - k * 4}`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 150, 8) +
			line(n, c('#ffffff'), 1.8, { opacity: 0.75 }) +
			line('M-142-172L-116-30H116L142-172', c(PAL.stone), 4) +
			line('M-146 0V-176H146V0', c(PAL.white), 10)
	);
};

export const ballFootball: DrawProp = (ink, x, y, s) =>
	emoji(ink, soccerBall, x, y, 62 * s, { shadow: true });

export const swing: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 140, 10) +
			line('M-130 0L-96-250M-62 0L-96-250M130 0L96-250M62 0L96-250', c(PAL.terracotta), 9) +
			line('M-108-250H108', c(PAL.terracotta), 11) +
			line('M-44-248L-40-66M-4-248L-8-66M34-248L48-74M74-248L82-78', c(PAL.stone), 3.4) +
			rect(-48, -70, 48, 10, c(PAL.woodDk), 4) +
			rect(40, -80, 48, 10, c(PAL.woodDk), 4)
	);
};

export const kite: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M0 56C-18 74 16 92-4 116S8 150-6 172', 'none', {
			stroke: c(PAL.stone),
			'stroke-width': 2.4
		}) +
			path('M-4 84l-14-8v14zM-4 84l14-8v14zM0 122l-14-8v14zM0 122l14-8v14z', c(PAL.turquoise)) +
			path('M0-70L46 0 0 58-46 0Z', c(PAL.madder)) +
			path('M0-70L46 0H0ZM0 58L-46 0H0Z', c(PAL.saffron)) +
			line('M0-70V58M-46 0H46', c(PAL.woodDk), 2.6)
	);
};

export const snowman: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 64, 9) +
			ell(0, -46, 54, 50, c('#fffdf8')) +
			path('M20-92C58-80 62-20 24-2C40-30 40-70 20-92Z', c('#d3dbee'), { opacity: 0.8 }) +
			ell(0, -118, 38, 36, c('#fffdf8')) +
			path('M14-152C40-142 42-100 18-86C28-106 28-134 14-152Z', c('#d3dbee'), { opacity: 0.8 }) +
			path('M-32-138C-34-170 34-170 32-138Q0-148-32-138Z', CLOTH.knit(ink, PAL.turquoise, c)) +
			rect(-37, -144, 74, 13, c(PAL.honey), 6) +
			ell(0, -166, 9, 9, c(PAL.honey)) +
			ell(-12, -122, 4, 4, c(PAL.ink)) +
			ell(14, -122, 4, 4, c(PAL.ink)) +
			path('M0-114L28-106 0-102Z', c('#e9843c')) +
			line('M-12-98Q2-88 16-99', c(PAL.ink), 3.4) +
			path('M-36-92Q0-74 36-92L34-78Q0-62-34-78Z', c(PAL.madder)) +
			path('M14-76l14 4-4 34-14-2z', c(PAL.madder)) +
			ell(0, -56, 4, 4, c(PAL.ink)) +
			ell(0, -36, 4, 4, c(PAL.ink)) +
			line('M-50-64L-86-86M-70-76l-4-14M50-64L86-92M70-80l14 0', c(PAL.woodDk), 5)
	);
};

/** Where each lies, its colour and its turn. */
const KNUCKLES: [number, number, string, number][] = [
	[-34, -6, PAL.cream, 10],
	[-8, -14, PAL.cream, -20],
	[18, -6, PAL.madder, 30],
	[40, -14, PAL.cream, 0],
	[6, 2, PAL.cream, 70]
];

export const knucklebones: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		KNUCKLES.map(
			([X, Y, k, r]) =>
				shadowOf(ink, X, Y + 8, 13, 4) +
				`<g transform="translate(${X} ${Y}) rotate(${r})">${path('M-13-7Q-8-12-2-7Q3-3 8-8Q15-11 14-3Q12 2 14 6Q14 12 6 8Q0 4-4 8Q-12 12-14 5Q-11 0-13-7Z', c(k))}${line('M-5-1q5 3 10 0', c(shade(k, 0.25)), 2)}</g>`
		).join('')
	);
};

export const namesInSand: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		k = '#b5906a';
	return placeAt(
		x,
		y,
		s,
		ell(0, 0, 150, 34, c('#ead3ad')) +
			ell(0, -2, 150, 34, 'none', { stroke: c('#d9bd92'), 'stroke-width': 3 }) +
			line(
				'M-112-8q8-10 16 0t16 0M-60 8q8-8 14 0t14 0t10-2M-20-14l8 8 12-10M24 8q10-14 18 0t16-4M-100 12h26M60-14q10-6 18 2t14 0M88 6l10-10 10 10',
				c(k),
				4.5
			) +
			Array.from({ length: 9 }, (_, n) => {
				const a = (n / 9) * 6.283;
				return ell(8 + Math.cos(a) * 22, -2 + Math.sin(a) * 7, 4, 3, c(PAL.slate));
			}).join('')
	);
};

export const stoneRing: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		Array.from({ length: 14 }, (_, n) => {
			const a = (n / 14) * 6.283;
			return ell(Math.cos(a) * 92, Math.sin(a) * 24, 12, 9, c(n % 2 ? PAL.slate : PAL.stone));
		}).join('')
	);
};

/** sun, rain, thunder and a dark cloud, drawn in the dust with a finger */
export const weatherInDust: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const k = c('#a5794c');
	const cloud = 'q-22-2-18-20q2-16 20-14q8-18 26-10q18-6 22 12q18 4 12 20q-4 12-20 12z';
	return placeAt(
		x,
		y,
		s,
		ell(0, 0, 250, 62, c('#ead3ad')) +
			ell(0, -2, 250, 62, 'none', { stroke: c('#d9bd92'), 'stroke-width': 3 }) +
			`<g transform="scale(1 .62)">` +
			ell(-168, 0, 26, 26, 'none', { stroke: k, 'stroke-width': 6 }) +
			line(
				'M-168-44V-34M-168 34V44M-212 0h10M-134 0h10M-198-30l7 7M-138-30l-7 7M-198 30l7-7M-138 30l-7-7',
				k,
				6
			) +
			path('M-84-4' + cloud, 'none', { stroke: k, 'stroke-width': 6 }) +
			line('M-86 14l-6 22M-64 14l-6 22M-42 14l-6 22', k, 6) +
			line('M66-44L40 4H66L44 46', k, 8) +
			path('M142 16' + cloud, k, { stroke: k, 'stroke-width': 6 }) +
			'</g>'
	);
};

/** two coats on the ground: a goal that can move */
export const coatGoal: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const coat = (X: number, k: string) =>
		shadowOf(ink, X, 2, 54, 9) +
		path(
			`M${X - 50} 0Q${X - 58}-22 ${X - 30}-28Q${X - 8}-48 ${X + 14}-34Q${X + 46}-34 ${X + 50}-8Q${X + 54} 0 ${X + 40} 2Z`,
			c(k)
		) +
		path(`M${X - 20}-4Q${X}-26 ${X + 34}-22Q${X + 52}-8 ${X + 40} 2H${X - 16}Z`, c(shade(k, 0.2))) +
		line(`M${X - 30}-14q14-10 24-6M${X + 2}-30q4 10-2 20`, c(shade(k, 0.35)), 3);
	return placeAt(x, y, s, coat(-150, PAL.lapis) + coat(150, PAL.madder));
};

export const THINGS = {
	goal,
	'ball-football': ballFootball,
	kite,
	swing,
	'weather-in-dust': weatherInDust,
	'coat-goal': coatGoal,
	snowman,
	knucklebones,
	'names-in-sand': namesInSand,
	'stone-ring': stoneRing
} satisfies Partial<Record<Prop, DrawProp>>;
