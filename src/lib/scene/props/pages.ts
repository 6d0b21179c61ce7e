/** Pages that a child reads without letters: six promises, and four lines of a record. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import { pick } from '../pick.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

type Tint = (hex: string) => string;

// A name tag, a warm hand, a book, a roof, a ball, an ear: every card is the same size.
const PROMISES: readonly ((c: Tint) => string)[] = [
	(c) =>
		line('M-16-64Q0-84 16-64', c(PAL.slate), 6) +
		rect(-62, -62, 124, 110, c(PAL.paper), 16) +
		ell(-24, -14, 22, 22, c(PAL.clay)) +
		path('M-50 34Q-46 6-24 6T2 34Z', c(PAL.turquoise)) +
		line('M16-20h32M16 4h24', c(PAL.madder), 9),
	(c) =>
		path(
			'M-58 50Q-66 6-34 4L-30-44Q-28-56-18-50L-12-8-4-58Q0-68 10-58L10-8 22-50Q32-58 36-46L30 4 46-22Q58-24 56-12L34 46Q20 64-10 62Z',
			c(PAL.clay)
		) + path('M0 46C-26 26-16 8 0 20C16 8 26 26 0 46Z', c(PAL.madder)),
	(c) =>
		path('M0-40Q-30-60-68-48V44Q-30 32 0 52Q30 32 68 44V-48Q30-60 0-40Z', c(PAL.lapis)) +
		path('M0-34Q-30-52-58-42V34Q-28 26 0 42Q28 26 58 34V-42Q30-52 0-34Z', c(PAL.paper)) +
		line(
			'M0-34V42M-44-24q16-4 30 4M-44-4q16-4 30 4M14-20q14-8 30-4M14 0q14-8 30-4',
			c(PAL.steel),
			5
		),
	(c) =>
		rect(-48, -16, 96, 70, c(PAL.apricot)) +
		path('M-72-10L0-68 72-10Z', c(PAL.madder)) +
		rect(-14, 10, 28, 44, c(PAL.teal), 4) +
		ell(0, 34, 3, 3, c(PAL.honey)),
	(c) =>
		ell(0, 0, 56, 56, c(PAL.paper)) +
		path(
			'M0-24l24 17-9 29h-30l-9-29zM-18-52L0-40 18-52Q0-58-18-52ZM-54-14L-38-2-46 24Q-58 8-54-14ZM54-14L38-2 46 24Q58 8 54-14ZM-30 46L-16 36-6 54Q-20 54-30 46ZM30 46L16 36 6 54Q20 54 30 46Z',
			c(PAL.indigo)
		),
	(c) =>
		path('M-30-10C-34-66 44-72 44-14C44 20 12 20 10 44Q6 64-14 58Q-26 52-24 38', c(PAL.clay)) +
		line('M-12-12C-10-40 24-42 24-14C24 4 6 6 2 20', c(shade(PAL.clay, 0.3)), 7) +
		line('M60-34q10 20 0 42M-56-26q-8 14 0 30', c(PAL.turquoise), 6)
];
const CARDS = ['#f7dfb0', '#f7c9bd', '#cfe6e8', '#d7e6c4', '#e3d6f0', '#fbe3c6'];

/** six cards of one size, three in a row */
export const promiseWall: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	ink.wall.push([x - 320 * s, x + 320 * s]);
	return placeAt(
		x,
		y,
		s,
		PROMISES.map((promise, n) => {
			const X = ((n % 3) - 1) * 212;
			const Y = n < 3 ? -118 : 118;
			return `<g transform="translate(${X} ${Y})">${rect(-98, -110, 196, 220, c(pick(CARDS, n)), 14)}${promise(c)}</g>`;
		}).join('')
	);
};

const phone = (c: Tint) =>
	rect(-15, -26, 30, 52, c('#3a3550'), 6) + rect(-11, -20, 22, 38, c('#bfe4ec'), 2);
const apron = (c: Tint) =>
	path('M-14-28H14L18-8H26V30H-26V-8H-18Z', c('#57708c')) +
	line('M-14-28Q0-44 14-28', c('#57708c'), 5);
const hand = (c: Tint) =>
	path(
		'M-30 12Q-40-12-18-14L6-18Q16-16 10-8L-4-4 22-6Q30 0 22 6L28 8Q30 16 20 18L-8 26Q-24 28-30 12Z',
		c(PAL.clay)
	);
const onion = (c: Tint, X: number) =>
	`<g transform="translate(${X} 4)">${path('M0-22Q4-10 16-4Q24 8 12 20H-12Q-24 8-16-4Q-4-10 0-22Z', c('#c98a5a'))}${line('M0-20V18M-8-6q-6 14 0 24M8-6q6 14 0 24', c(shade('#c98a5a', 0.3)), 2)}</g>`;
const rings = (c: Tint) =>
	line(
		'M-30-20q-10 18 0 38M30-20q10 18 0 38M-42-28q-14 26 0 54M42-28q14 26 0 54',
		c(PAL.saffron),
		5
	);

// Onions; somebody pats an apron; a hand that takes a phone; a phone that rings.
const RECORD: readonly ((c: Tint) => string)[] = [
	(c) => onion(c, -44) + onion(c, 0) + onion(c, 44),
	(c) => apron(c) + `<g transform="translate(46 2) scale(-1 1)">${hand(c)}</g>`,
	(c) =>
		`<g transform="translate(-14 8)">${hand(c)}</g><g transform="translate(30 0) rotate(12)">${phone(c)}</g>`,
	(c) => phone(c) + rings(c)
];

/** four lines of a record, each with its small picture */
export const recordPage: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		rect(-304, -344, 620, 700, ink.env.shadow, 12, { opacity: 0.25 }) +
			rect(-310, -350, 620, 700, c(PAL.paper), 12) +
			RECORD.map((sign, n) => {
				const Y = -262 + n * 172;
				return `<g transform="translate(-196 ${Y}) scale(1.5)">${sign(c)}</g>${line(`M-70 ${Y - 22}H240M-70 ${Y + 18}H${160 + (n % 2) * 60}`, c(PAL.steel), 10)}`;
			}).join('') +
			line('M-270-176H270M-270-4H270M-270 168H270', c(PAL.mist), 4)
	);
};

export const THINGS = {
	'promise-wall': promiseWall,
	'promise-wall-near': promiseWall,
	'record-page': recordPage
} satisfies Partial<Record<Prop, DrawProp>>;
