/** Things that stand, lie or fly in single stories. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { pick } from '../pick.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, f, line, path, rect } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { DrawProp } from './draw-prop.ts';
import { glowAt, placeAt, shadowOf } from './draw-prop.ts';
import { lamp } from './lamps.ts';
import { chair } from './seats.ts';
import { desk, table } from './tables.ts';

const clothRoll = (ink: Ink, cols: string[], X: number, Y: number, n: number) => {
	const c = ink.c;

	const k = pick(cols, n),
		cloth = pick([c(k), CLOTH.flower(ink, k, c), c(k), CLOTH.stripe(ink, k, c)], n);
	return (
		`<g transform="translate(${X} ${Y})">` +
		rect(-62, -15, 108, 30, cloth, 12) +
		rect(-62, 3, 108, 12, c(shade(k, 0.25)), 6, { opacity: 0.35 }) +
		ell(46, 0, 13, 15, c(glow(k, 0.35))) +
		line('M46-7a7 8 0 1 0 6 9', c(shade(k, 0.25)), 2.6) +
		ell(46, 0, 3, 3.4, c(PAL.woodLt)) +
		'</g>'
	);
};

/** rolls of cloth in many colours on a table */
export const tableClothRolls: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		cols = ['#c4515a', '#3a64a8', '#e3a33f', '#39a9a4', '#8d74b8', '#ef9ea0', '#7bab62'];
	return placeAt(
		x,
		y,
		s,
		table(ink, 0, 0, 1, { w: 150, h: 92 }) +
			clothRoll(ink, cols, -66, -116, 0) +
			clothRoll(ink, cols, 72, -116, 1) +
			clothRoll(ink, cols, 2, -119, 2) +
			clothRoll(ink, cols, -34, -144, 3) +
			clothRoll(ink, cols, 42, -144, 4) +
			clothRoll(ink, cols, 4, -171, 5) +
			path(
				'M88-104Q120-108 124-70Q126-40 116-22L92-26Q102-64 88-104Z',
				CLOTH.flower(ink, '#c4515a', c)
			)
	);
};

/** an apple, a folded child's drawing and a pencil on a school desk */
export const deskGifts: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		desk(ink, 0, 0, 1) +
			shadowOf(ink, -62, -100, 22, 4) +
			path('M-62-134C-86-148-96-102-68-101Q-62-104-56-101C-28-102-38-148-62-134Z', c(PAL.madder)) +
			path(
				'M-50-139C-30-138-36-102-56-101Q-62-104-64-102C-44-104-42-126-50-139Z',
				c(shade(PAL.madder, 0.2)),
				{ opacity: 0.7 }
			) +
			line('M-62-133q0-9 5-13', c(PAL.woodDk), 4) +
			path('M-58-142q12-12 22-4q-10 10-22 4z', c(PAL.leaf)) +
			path('M-22-104L-2-142 18-146 58-108Z', c(PAL.paper)) +
			path('M-22-104L10-138 58-108Z', c('#f3e6cd')) +
			path('M18-146L58-108 10-138Z', c('#e2d2ba')) +
			ell(14, -118, 8, 6, c(PAL.saffron)) +
			line('M2-108q8-8 14 0t16-2', c(PAL.leaf), 4) +
			`<g transform="translate(70 -104) rotate(-14)">${rect(0, -8, 52, 9, c(PAL.saffron), 2)}${path('M52-8L66-3.500 52 1Z', c('#f0d9b3'))}${path('M61-5L66-3.500 61-2Z', c(PAL.ink))}${rect(-8, -8, 9, 9, c(PAL.rose), 2)}</g>`
	);
};

/** a chair of the first row with a cushion, and on the cushion a lit phone */
export const chairWithPhone: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		chair(ink, 0, 0, 1, { h: 92, color: PAL.woodLt }) +
			path(
				'M-40-104Q-44-122-28-120Q2-126 34-120Q50-122 46-104Q50-96 36-96H-28Q-46-96-40-104Z',
				c(PAL.madder)
			) +
			path('M-40-104Q4-96 46-104Q50-96 36-96H-28Q-46-96-40-104Z', c(shade(PAL.madder, 0.22))) +
			glowAt(ink, 4, -162, 120, '#dff4ff', 0.85) +
			`<g transform="translate(4 -120) rotate(-7)">${rect(-22, -82, 44, 82, c('#3a3550'), 8)}${rect(-17, -76, 34, 68, '#e9f8ff', 4)}${ell(0, -50, 11, 11, c('#e8b48a'))}${path('M-17-16Q-15-36 0-36T17-16Z', c(PAL.turquoise))}${path('M-11-52Q-10-64 0-63T11-52Q0-58-11-52Z', c(PAL.ink))}${line('M-4-50h0M4-50h0', c(PAL.ink), 2.6)}${line('M-4-45q4 3 8 0', c(PAL.ink), 1.8)}</g>`
	);
};

const plasticBag = (ink: Ink) => {
	const c = ink.c;
	return (
		path(
			'M-38-44Q-62-12-52 22Q-30 54 6 46Q46 44 54 8Q60-26 38-46L30-28Q0-14-28-30Z',
			c('#e4eef0'),
			{
				opacity: 0.88
			}
		) +
		path('M20 44Q48 36 54 8Q60-26 38-46L34-36Q44 4 20 44Z', c('#bccfd6'), { opacity: 0.85 }) +
		line('M-38-44q-10-30 8-36q12 2 6 24l-4 26M38-46q14-26-2-36q-12 0-10 22l4 30', c('#cfdee3'), 7, {
			opacity: 0.95
		}) +
		line('M-34-14q4 26 20 36M-8-8q-2 22 8 34M26-16q2 20-6 34', '#fff', 4, { opacity: 0.7 }) +
		path('M-30 8Q0-2 34 6L32 18Q0 12-28 20Z', c(PAL.rose), { opacity: 0.7 })
	);
};

/** a thin plastic bag carried by the wind; its shadow stays on the ground */
export const flyingBag: DrawProp = (ink, x, y, s) => {
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 20, 0, 50, 7, 0.7) +
			line('M-170-252q40-18 74 0t58-6M-150-212q30-12 56 0M-186-292q34-14 60 0t44-4', '#fff', 5, {
				opacity: 0.75
			}) +
			`<g transform="translate(20 -250) rotate(-18)">` +
			plasticBag(ink) +
			'</g>'
	);
};

/** a street lamp that does not shine, whatever the hour */
export const lampDark: DrawProp = (ink, x, y, s, o = {}) => lamp(ink, x, y, s, { ...o, on: false });

/** a garden sprayer with a soft pale mist; no label, nothing to read */
export const sprayCan: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		k = PAL.leaf;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 52, 8) +
			ell(120, -132, 46, 30, '#f6f3ea', { opacity: 0.4 }) +
			ell(98, -122, 28, 20, '#f6f3ea', { opacity: 0.5 }) +
			ell(146, -118, 36, 24, '#f6f3ea', { opacity: 0.3 }) +
			line('M28-88Q66-84 58-52T16-26', c('#4d4660'), 6) +
			line('M22-92L74-124', c(PAL.steel), 6) +
			path('M70-130l12-4 4 14-12 2z', c('#4d4660')) +
			path('M-36-8V-78Q-36-104 0-104T36-78V-8Q36 2 26 2H-26Q-36 2-36-8Z', c(k)) +
			path('M12-103Q36-100 36-78V-8Q36 2 26 2H12Q24-50 12-103Z', c(shade(k, 0.22)), {
				opacity: 0.7
			}) +
			rect(-36, -52, 72, 12, c(shade(k, 0.3))) +
			path('M-28-70q0-22 16-26', 'none', {
				stroke: '#fff',
				'stroke-width': 4,
				opacity: 0.55,
				'stroke-linecap': 'round'
			}) +
			rect(-11, -118, 22, 16, c('#4d4660'), 4) +
			line('M0-118V-140M-20-142H20', c('#4d4660'), 8)
	);
};

const horse = (c: (h: string) => string, x: number, y: number, k: string) =>
	`<g transform="translate(${x} ${y}) scale(.82)">${line('M2-46V-30', c(PAL.woodDk), 2.4)}${path('M-24 14V-4C-24-14-12-16 0-15C6-24 12-30 16-34L19-40 23-33C30-31 37-25 39-20L34-14Q28-17 26-16C26-4 26 4 24 14H16V0H-14V14Z', c(k))}${line('M14-33Q2-26 3-16M-24-4q-8 4-7 14', c(PAL.woodDk), 4)}${ell(25, -25, 2, 2, c(PAL.ink))}</g>`;

const spinningTop = (c: (h: string) => string, x: number, y: number, k: string) =>
	`<g transform="translate(${x} ${y})">${line('M0-30V-14', c(PAL.woodDk), 3)}${path('M-16-10H16L2 14H-2Z', c(k))}${ell(0, -10, 16, 5, c(glow(k, 0.4)))}${line('M-11-2H11', c(PAL.honey), 3)}${line('M0-20v8', c(PAL.woodDk), 5)}</g>`;

// The fish kite of the story looks with crossed eyes.
const fishKite = (c: (h: string) => string) =>
	`<g transform="translate(0 -232) rotate(-8)">${path('M-62 0Q-24-44 30-22L66-40Q60 0 66 40L30 22Q-24 44-62 0Z', c(PAL.turquoise))}${path('M-62 0Q-24 44 30 22L66 40Q62 20 62 0Z', c(shade(PAL.turquoise, 0.2)), { opacity: 0.6 })}${line('M-6-20q10 20 0 40M14-18q8 18 0 36M34-14q4 14 0 28', c(PAL.honey), 4)}${ell(-38, -9, 11, 11, c(PAL.paper))}${ell(-22, -11, 11, 11, c(PAL.paper))}${ell(-34, -7, 4.4, 4.4, c(PAL.ink))}${ell(-27, -8, 4.4, 4.4, c(PAL.ink))}${path('M-58 8q8 8 16 2', 'none', { stroke: c(PAL.ink), 'stroke-width': 3, 'stroke-linecap': 'round' })}</g>`;

const cartWheel = (ink: Ink, X: number) => {
	const c = ink.c;
	return (
		ell(X, -36, 36, 36, 'none', { stroke: c(PAL.woodDk), 'stroke-width': 8 }) +
		line(
			`M${X}-70V-2M${X - 34}-36H${X + 34}M${X - 24}-60L${X + 24}-12M${X + 24}-60L${X - 24}-12`,
			c(PAL.wood),
			4
		) +
		ell(X, -36, 8, 8, c(PAL.woodDk))
	);
};

/** a small wooden hand cart hung with wooden horses, spinning tops and a fish kite */
export const toyCart: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 160, 13) +
			line('M-104-90V-236M104-90V-236M-116-232H116', c(PAL.woodDk), 9) +
			path('M-126-252H126L140-218H-140Z', c(PAL.madder)) +
			path('M-84-252H-42L-48-218H-94ZM0-252H42L46-218H0ZM84-252H126L140-218H92Z', c(PAL.paper)) +
			horse(c, -70, -150, PAL.woodLt) +
			spinningTop(c, -22, -172, PAL.saffron) +
			horse(c, 16, -150, '#c9855a') +
			spinningTop(c, 74, -172, PAL.lapis) +
			line('M104-92H170q12 0 14 12', c(PAL.woodDk), 9) +
			rect(-136, -104, 264, 16, c(PAL.woodLt), 5) +
			path('M-128-88H120L110-44H-118Z', c(PAL.wood)) +
			line('M-122-66H114M-60-86V-46M10-86V-46M72-86V-46', c(shade(PAL.wood, 0.25)), 3) +
			[-98, -70, -40]
				.map((X, n) => spinningTop(c, X, -116, pick([PAL.turquoise, PAL.madder, PAL.leaf], n)))
				.join('') +
			cartWheel(ink, -66) +
			cartWheel(ink, 62) +
			`<g transform="translate(${f(46)} -56)">${fishKite(c)}</g>`
	);
};

export const THINGS = {
	'table-cloth-rolls': tableClothRolls,
	'desk-gifts': deskGifts,
	'chair-with-phone': chairWithPhone,
	'flying-bag': flyingBag,
	'lamp-dark': lampDark,
	'spray-can': sprayCan,
	'toy-cart': toyCart
} satisfies Partial<Record<Prop, DrawProp>>;
