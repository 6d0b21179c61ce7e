/** Big phones of single stories. No letters: whoever cannot read sees what the messages do. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';
import { chatBubble, phoneAround } from './machines.ts';

/** A colour in the light of the picture. */
export type Tint = (hex: string) => string;

export const at = (x: number, y: number, s: number, svg: string) =>
	`<g transform="translate(${x} ${y}) scale(${s})">${svg}</g>`;

const fox = (c: Tint) =>
	path('M-17-12L-21-32-8-21Q0-24 8-21L21-32 17-12Q15 8 0 18Q-15 8-17-12Z', c('#ffffff'), {
		stroke: c('#9fc3d8'),
		'stroke-width': 2.5
	}) +
	path('M-17-26l7 6-6 5zM17-26l-7 6 6 5z', c(PAL.rose)) +
	line('M-7-7h0M7-7h0', c(PAL.ink), 5) +
	path('M-4 11h8l-4 6z', c(PAL.ink));

const heart = (c: Tint) => path('M0 12C-28-8-17-28 0-14C17-28 28-8 0 12Z', c(PAL.madder));

export const face = (c: Tint, mouth: string, skin: string = PAL.honey) =>
	ell(0, 0, 17, 17, c(skin)) + line('M-6-4h0M6-4h0', c(PAL.ink), 4.4) + line(mouth, c(PAL.ink), 3);
export const LAUGH = 'M-8 3q8 11 16 0z';
const SAD = 'M-7 9q7-7 14 0';
const STILL = 'M-6 6h12';

const bubble = (ink: Ink, y: number, w: number, h = 44) =>
	chatBubble(ink, [-108, y, w, h], '#ffffff');

/** a kind word every day: a fox, a heart, and a gold rain of points */
export const phoneFox: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return phoneAround(
		ink,
		x,
		y,
		s,
		at(-86, -214, 1, fox(c)),
		bubble(ink, -168, 168, 62) +
			at(84, -136, 1, heart(c)) +
			chatBubble(ink, [-40, -84, 150, 44], '#bfe6d4', { tail: 'right' }) +
			bubble(ink, -18, 190, 62) +
			[-74, -28, 18, 64]
				.map(
					(X, n) =>
						ell(X, 92 + (n % 2) * 26, 16, 16, c(PAL.saffron)) +
						ell(X, 92 + (n % 2) * 26, 9, 9, c(PAL.honey))
				)
				.join('')
	);
};

/** the fox is offended: three sad faces */
export const phoneFoxSad: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return phoneAround(
		ink,
		x,
		y,
		s,
		at(-86, -214, 1, fox(c)),
		chatBubble(ink, [-40, -160, 150, 44], '#bfe6d4', { tail: 'right' }) +
			bubble(ink, -92, 190, 62) +
			[-78, -18, 42].map((X) => at(X, 26, 1.5, face(c, SAD))).join('')
	);
};

/** message after message with a red mark */
export const phoneFoxPushing: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const mark = ell(0, 0, 17, 17, c(PAL.madder)) + line('M0-9V2M0 9h0', c(PAL.paper), 5);
	return phoneAround(
		ink,
		x,
		y,
		s,
		at(-86, -214, 1, fox(c)),
		[-172, -112, -52, 8, 68, 128]
			.map((Y, n) => bubble(ink, Y, n % 2 ? 130 : 168) + at(n % 2 ? 50 : 88, Y + 20, 1, mark))
			.join('')
	);
};

/** one message; before the phone lies a sleeve with a blue thread in its cuff */
export const phoneBlueThread: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const wool = '#e8a0a6';
	return (
		phoneAround(
			ink,
			x,
			y,
			s,
			ell(-88, -216, 18, 18, c(PAL.stone)),
			bubble(ink, -150, 196, 62) + bubble(ink, -74, 130)
		) +
		placeAt(
			x,
			y,
			s,
			path('M-330 246L-150 120-96 180-236 292Q-290 310-330 246Z', c(wool)) +
				path('M-150 120L-96 180-122 202-178 140Z', c(shade(wool, 0.2))) +
				line('M-166 132L-110 192', c(PAL.lapis), 7, { 'stroke-dasharray': '12 9' })
		)
	);
};

const leafTree = (c: Tint, k: string, fruit?: string) =>
	line('M0 20V2', c(PAL.woodDk), 6) +
	ell(0, -8, 17, 16, c(k)) +
	(fruit ? line('M-6-12h0M6-8h0M-2 0h0', c(fruit), 7) : '');
const poplarTree = (c: Tint) => line('M0 20V2', c(PAL.woodDk), 6) + ell(0, -10, 9, 22, c(PAL.pine));

const threeTrees = (c: Tint) =>
	at(-92, -216, 0.8, leafTree(c, PAL.leaf, PAL.plum)) +
	at(-52, -216, 0.8, leafTree(c, PAL.leaf, PAL.madder)) +
	at(-14, -214, 0.8, poplarTree(c));

/** three clubs share a chat: mulberry, apple and poplar */
export const phoneChat: DrawProp = (ink, x, y, s) =>
	phoneAround(
		ink,
		x,
		y,
		s,
		threeTrees(ink.c),
		bubble(ink, -168, 150) +
			chatBubble(ink, [-40, -104, 150, 44], '#bfe6d4', { tail: 'right' }) +
			bubble(ink, -40, 190, 62) +
			chatBubble(ink, [0, 46, 110, 44], '#f7dfb0', { tail: 'right' }) +
			bubble(ink, 112, 130)
	);

const house = (c: Tint) =>
	path('M-14 0V-14L0-26 14-14V0Z', c(PAL.apricot)) +
	path('M-18-12L0-29 18-12', 'none', { stroke: c(PAL.brick), 'stroke-width': 5 });

const goatInLift = (c: Tint) =>
	rect(-62, -62, 124, 124, c(PAL.steel), 8) +
	rect(-50, -52, 100, 114, c('#e8eef0')) +
	line('M0-52V-40M-50 62V-52M50 62V-52', c(PAL.slate), 4) +
	line('M-16 36V58M-6 38V58M16 38V58M24 36V58', c(PAL.woodDk), 5) +
	path('M-26 22Q-26 8-8 8H18Q30 8 28 24T14 40H-14Q-26 40-26 22Z', c('#c9986a')) +
	path('M16 12L20-12Q34-18 40-6Q40 4 30 6L28 18Z', c('#c9986a')) +
	line('M24-12q-6-12-14-10M28-14q-2-12-9-14', c(PAL.woodDk), 4) +
	line('M31-5h0', c(PAL.ink), 5);

/** the joke: houses, always the same face, a goat in a lift; many laugh and two do not */
export const phoneChatJoke: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return phoneAround(
		ink,
		x,
		y,
		s,
		threeTrees(c),
		rect(-108, -180, 216, 76, c('#ffffff'), 16) +
			[-82, -48, -14].map((X) => at(X, -128, 1, house(c))).join('') +
			[28, 58, 88].map((X) => at(X, -142, 0.8, face(c, STILL, PAL.clay))).join('') +
			at(0, -30, 1, goatInLift(c)) +
			[-84, -42, 0, 42, 84].map((X) => at(X, 68, 1, face(c, LAUGH))).join('') +
			[-84, -42, 0].map((X) => at(X, 148, 1, face(c, LAUGH, PAL.apricot))).join('') +
			[48, 90].map((X) => at(X, 148, 1, face(c, STILL, PAL.stone))).join('')
	);
};

export const THINGS = {
	'phone-fox': phoneFox,
	'phone-fox-sad': phoneFoxSad,
	'phone-fox-pushing': phoneFoxPushing,
	'phone-blue-thread': phoneBlueThread,
	'phone-chat': phoneChat,
	'phone-chat-joke': phoneChatJoke
} satisfies Partial<Record<Prop, DrawProp>>;
