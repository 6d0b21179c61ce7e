/** Lists that hang in a room and say with signs what a story has found out. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

const CHALK = '#f3f6ea';
const put = (x: number, y: number, s: number, svg: string) =>
	`<g transform="translate(${x} ${y}) scale(${s})">${svg}</g>`;

const fishHook =
	line('M0-40V10Q0 34-18 34T-34 14M-34 14l-8 12M-34 14l11 8', CHALK, 6) +
	ell(0, -46, 6, 6, 'none', { stroke: CHALK, 'stroke-width': 4 });

// A gift, a shut mouth, a clock, a star, and a hand that asks for a coin.
const BAITS = [
	'M-14-6H14V14H-14ZM0-6V14M-18-6H18M0-6Q-12-20-12-12T0-6Q12-20 12-12T0-6',
	'M-16 2H16M0-12V16M-18 2q18 16 36 0',
	'M0-14a14 14 0 1 0 .1 0M0-8V2L8 7',
	'M0-16l5 11 12 1-9 8 3 12-11-7-11 7 3-12-9-8 12-1z',
	'M-18 10q18 10 36 0M-18 10V4M18 10V4M0-12a7 7 0 1 0 .1 0'
];

/** five fish hooks in chalk on a board, each with its bait */
export const hooksBoard: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const hooks = BAITS.map((bait, n) => {
		const X = -148 + n * 76;
		return put(X + 14, -26, 1, fishHook) + put(X, 52, 1, line(bait, '#f7e6b0', 4));
	});
	return placeAt(
		x,
		y,
		s,
		rect(-206, -104, 412, 208, c(PAL.wood), 8) +
			rect(-195, -93, 390, 182, c('#3d6b5c'), 4) +
			hooks.join('') +
			rect(-206, 94, 412, 12, c(PAL.woodLt), 4) +
			rect(-40, 89, 34, 7, '#fff', 3)
	);
};

type Sign = (c: Ink['c']) => string;

const coins: Sign = (c) =>
	[-10, 2, 14]
		.map((X) =>
			ell(X, 0, 11, 11, c(PAL.saffron), { stroke: c(shade(PAL.saffron, 0.3)), 'stroke-width': 2.5 })
		)
		.join('');
const card: Sign = (c) =>
	rect(-20, -13, 40, 26, c('#e6f1f4'), 4, { stroke: c(PAL.teal), 'stroke-width': 2.4 }) +
	ell(-9, -2, 5, 5, c(PAL.clay)) +
	line('M3-4H14M3 4H12', c(PAL.slate), 2.4);
const face: Sign = (c) =>
	ell(0, 0, 16, 16, c(PAL.honey)) +
	line('M-5-3h0M5-3h0', c(PAL.ink), 4) +
	line('M-6 6q6 5 12 0', c(PAL.ink), 2.4);
const pin: Sign = (c) =>
	path('M0 18Q-16-2-13-9A14 14 0 0 1 13-9Q16-2 0 18Z', c(PAL.madder)) +
	ell(0, -6, 5, 5, c(PAL.paper));
const house: Sign = (c) =>
	path('M-14 14V-2L0-14 14-2V14Z', c(PAL.apricot)) +
	line('M-18 0L0-17 18 0', c(PAL.brick), 4) +
	rect(-4, 3, 8, 11, c(PAL.woodDk));
const toolAndCoin: Sign = (c) =>
	line('M-14 14L2-4', c(PAL.wood), 5) +
	line('M-6-12L10 4', c(PAL.slate), 8) +
	ell(15, 10, 8, 8, c(PAL.saffron));
const payFirst: Sign = (c) =>
	ell(-12, 0, 11, 11, c(PAL.saffron)) + line('M2 0H20M13-7l8 7-8 7', c(PAL.madder), 4);
const messages: Sign = (c) =>
	rect(-20, -13, 28, 17, c(PAL.turquoise), 6) + rect(-4, -1, 26, 16, c(PAL.leaf), 6);
const hush: Sign = (c) =>
	ell(0, 0, 16, 16, c(PAL.honey)) +
	line('M-5-4h0M5-4h0', c(PAL.ink), 4) +
	line('M-6 6H6', c(PAL.ink), 2.4) +
	line('M0 1V15', c(PAL.clay), 5);

const sheetOf = (ink: Ink, signs: readonly Sign[]) => {
	const { c } = ink;
	return (
		rect(-56, -128, 120, 268, ink.env.shadow, 4, { opacity: 0.14 }) +
		rect(-60, -134, 120, 268, c(PAL.paper), 4) +
		rect(-20, -143, 40, 16, c(PAL.rose), 3, { opacity: 0.9 }) +
		signs
			.map(
				(sign, n) =>
					put(-26, -98 + n * 49, 1.1, sign(c)) + line(`M10 ${-98 + n * 49}h34`, c(PAL.stone), 4)
			)
			.join('')
	);
};

/** a list on the wall: pay first, coins every day, messages to many, a card to lend, tell nobody */
export const hookList: DrawProp = (ink, x, y, s) =>
	placeAt(x, y, s, sheetOf(ink, [payFirst, coins, messages, card, hush]));

/** the five questions as signs in a row: face, place, work and pay, card, home */
export const fiveQuestions: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const row = [face, pin, toolAndCoin, card, house].map((sign, n) => {
		const X = (n - 2) * 84;
		return ell(X, 0, 36, 36, c(PAL.paper), { opacity: 0.94 }) + put(X, 0, 1.25, sign(c));
	});
	return placeAt(x, y, s, row.join(''));
};

export const THINGS = {
	'hooks-board': hooksBoard,
	'hook-list': hookList,
	'five-questions': fiveQuestions
} satisfies Partial<Record<Prop, DrawProp>>;
