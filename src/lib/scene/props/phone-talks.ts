/** Screens that change a story: a clip, an answer that comes, a name that has gone, pages that frighten. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { chatBubble, phoneAround } from './machines.ts';
import { type Tint, at, face, LAUGH } from './story-phones.ts';

const sender = ({ c }: Ink) => ell(-88, -216, 18, 18, c(PAL.stone));

const goalkeeper = (c: Tint) =>
	path('M-66 96Q-62 32 0 32T66 96Z', c('#3a6fb5')) +
	path('M-14 34L0 58 14 34Z', c(PAL.paper)) +
	line('M-50 62L-62 96M50 62L62 96', c(PAL.paper), 6) +
	ell(-46, -6, 11, 13, c('#f7d0b1')) +
	ell(46, -6, 11, 13, c('#f7d0b1')) +
	ell(0, -12, 48, 50, c('#f7d0b1')) +
	path('M-48-18Q-50-66 0-66T48-18Q30-40 0-40T-48-18Z', c(PAL.ink)) +
	line('M-18-10q6-7 12 0M8-10q6-7 12 0', c(PAL.ink), 5) +
	path('M-18 10Q0 30 20 10Z', c('#6f2f3a'));

/** a clip of Ma Jun who grins, and the hearts and laughing faces that it gets */
export const phoneClip: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const body =
		rect(-110, -182, 220, 250, c('#bfe0ea'), 18) +
		at(0, -32, 1, goalkeeper(c)) +
		ell(78, 36, 20, 20, c(PAL.paper), { opacity: 0.85 }) +
		path('M72 26L88 36 72 46Z', c(PAL.ink)) +
		line('M-94 52H40', c(PAL.paper), 7) +
		at(-78, 108, 1.2, path('M0 12C-28-8-17-28 0-14C17-28 28-8 0 12Z', c(PAL.madder))) +
		[-22, 28, 78].map((X) => at(X, 106, 1.1, face(c, LAUGH))).join('') +
		[-78, -28, 22, 72].map((X) => at(X, 156, 1.1, face(c, LAUGH, PAL.apricot))).join('');
	return phoneAround(ink, x, y, s, sender(ink), body);
};

/** three dots: the other one is writing */
export const phoneDots: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const body =
		chatBubble(ink, [-40, -160, 150, 62], '#bfe6d4', { tail: 'right' }) +
		at(-90, -140, 1, path('M0 12C-28-8-17-28 0-14C17-28 28-8 0 12Z', c(PAL.rose))) +
		rect(-108, -52, 150, 84, c('#ffffff'), 34) +
		path('M-92 18q-8 22-26 26q14-14 12-34z', c('#ffffff')) +
		[-72, -33, 6]
			.map((X, n) => ell(X, -10, 13, 13, c(n === 2 ? '#d8d2da' : n ? '#b3adb8' : PAL.slate)))
			.join('');
	return phoneAround(ink, x, y, s, sender(ink), body);
};

const member = (c: Tint, y: number, coat: string, skin: string, { gone = false } = {}) =>
	at(
		0,
		y,
		1,
		rect(-108, -34, 216, 62, c(gone ? '#e4e0e2' : '#ffffff'), 16) +
			ell(-74, -4, 23, 23, c(gone ? '#cfc9cd' : '#f7dfb0')) +
			path('M-90 12q16-22 32 0q-16 12-32 0z', c(gone ? '#b7b0b6' : coat)) +
			ell(-74, -9, 9, 9, c(gone ? '#b7b0b6' : skin)) +
			line('M-36-10H52M-36 10H20', c(gone ? '#c4bdc2' : PAL.teal), 8) +
			(gone ? line('M70-4H98M86-16L99-4 86 8', c(PAL.slate), 7) : '')
	);

/** the list of a group: one name has turned grey and goes out at the side */
export const phoneLeft: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const body =
		member(c, -140, PAL.leaf, '#cd8f62') +
		member(c, -66, PAL.violet, PAL.honey, { gone: true }) +
		member(c, 8, PAL.turquoise, PAL.clay) +
		member(c, 82, PAL.apricot, '#e2a878') +
		member(c, 156, PAL.lapis, '#efbf98');
	return phoneAround(ink, x, y, s, sender(ink), body);
};

const page = (c: Tint, x: number, y: number, turn: number, sign: string) =>
	`<g transform="translate(${x} ${y}) rotate(${turn})">${rect(-74, -58, 148, 116, c('#ffffff'), 10, { stroke: c(PAL.stone), 'stroke-width': 3 })}${rect(-74, -58, 148, 22, c(PAL.lilac), 8)}${sign}${line('M-54 36H54', c(PAL.stone), 7)}</g>`;

/** page over page, and each says something else: an insect, a cup of tea for sale, a calendar */
export const phonePages: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const insect =
		ell(0, 2, 6, 17, c(PAL.char)) +
		ell(0, -20, 6, 6, c(PAL.char)) +
		path('M-4-4Q-34-28-38-8Q-26 8-4 4ZM4-4Q34-28 38-8Q26 8 4 4Z', c(PAL.azure), { opacity: 0.7 }) +
		line('M-5 10L-22 24M5 10L22 24M0-26V-34', c(PAL.char), 3);
	const tea =
		path('M-26-14H22Q20 22-2 22T-26-14Z', c(PAL.turquoise)) +
		line('M22-8q16 2 10 14t-16 6', c(PAL.turquoise), 6) +
		ell(50, -14, 15, 15, c(PAL.saffron)) +
		ell(50, -14, 9, 9, c(PAL.honey));
	const days =
		rect(-34, -26, 68, 50, c(PAL.paper), 5, { stroke: c(PAL.slate), 'stroke-width': 3 }) +
		rect(-34, -26, 68, 14, c(PAL.madder), 4) +
		line('M-20-2h0M0-2h0M20-2h0M-20 13h0', c(PAL.slate), 7) +
		line('M-4 13h34', c(PAL.madder), 5);
	const body =
		page(c, -22, -116, -7, insect) + page(c, 20, 0, 5, tea) + page(c, -16, 112, -4, days);
	return phoneAround(ink, x, y, s, sender(ink), body);
};

export const THINGS = {
	'phone-clip': phoneClip,
	'phone-dots': phoneDots,
	'phone-left': phoneLeft,
	'phone-pages': phonePages
} satisfies Partial<Record<Prop, DrawProp>>;
