/** Machines, sinks and screens. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import moneyWithWings from '../data/fluent/money-with-wings.json' with { type: 'json' };
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp, PropOptions } from './draw-prop.ts';
import { placeAt, shadowOf, soft } from './draw-prop.ts';
import { emoji } from './emoji.ts';
import { table } from './tables.ts';

export const sewing: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-44 0V-14H44V0Z', c('#44506e')) +
			path(
				'M-38-14V-70Q-38-80-28-80H-22Q-12-80-14-66L-14-50H20V-62H40V-14H28V-34H18V-14H-14L-18-14Z',
				c('#5a6c92')
			) +
			path('M-38-70Q-38-82-24-82H30Q40-82 40-70V-50H-14Z', c('#6b7fa8')) +
			ell(46, -62, 8, 13, c('#3d4663')) +
			line('M-26-50V-20', c(PAL.steel), 3.5) +
			rect(6, -96, 12, 14, c(PAL.madder), 3) +
			line('M12-96Q-20-100-26-82', c(PAL.madder), 1.6) +
			path('M-80-2Q-30-14 20-2L16 4H-78Z', c(PAL.rose))
	);
};

export const computer: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		path('M-10-18L-18 0H18L10-18Z', c('#5b5670')) +
			rect(-66, -104, 132, 88, c('#453f58'), 8) +
			rect(-58, -97, 116, 72, o.on === false ? c('#5d5874') : c(o.screen || '#8fd0dc'), 4) +
			(o.on === false
				? ''
				: rect(-48, -88, 56, 10, '#fff', 4, { opacity: 0.85 }) +
					rect(-48, -72, 80, 8, '#fff', 4, { opacity: 0.5 }) +
					rect(-48, -58, 68, 8, '#fff', 4, { opacity: 0.5 }) +
					ell(36, -46, 13, 13, c(PAL.honey)))
	);
};

/** A message with one or two lines; the tail is on the side of who wrote it. */
export const chatBubble = (
	ink: Ink,
	[X, Y, w, h]: readonly [x: number, y: number, width: number, height: number],
	k: string,
	{ tail = 'left' }: { tail?: 'left' | 'right' } = {}
) => {
	const c = ink.c;
	return (
		rect(X, Y, w, h, c(k), 16) +
		path(
			tail === 'right'
				? `M${X + w - 14} ${Y + h - 10}q8 12 20 12q-8-8-8-20z`
				: `M${X + 14} ${Y + h - 10}q-8 12-20 12q8-8 8-20z`,
			c(k)
		) +
		line(
			`M${X + 18} ${Y + 20}h${w - 36}` + (h > 50 ? `M${X + 18} ${Y + 40}h${(w - 36) * 0.6}` : ''),
			c(shade(k, 0.2)),
			7,
			{ opacity: 0.55 }
		)
	);
};

/** The big phone around what its screen shows: a picture in the head line, and messages. */
export function phoneAround(
	ink: Ink,
	x: number,
	y: number,
	s: number,
	head: string,
	messages: string
): string {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		rect(-128, -252, 270, 516, ink.env.shadow, 36, { opacity: 0.22 }) +
			rect(-136, -262, 272, 516, c('#3a3550'), 36) +
			rect(-122, -246, 244, 484, c('#fdf3e2'), 24) +
			path('M-122-190V-222Q-122-246-98-246H98Q122-246 122-222V-190Z', c(PAL.turquoise)) +
			rect(4, -222, 84, 11, c(PAL.paper), 5) +
			head +
			messages +
			rect(-108, 192, 176, 34, c('#fff'), 17) +
			ell(98, 209, 18, 18, c(PAL.saffron)) +
			path('M92 201l14 8-14 8z', c(PAL.paper))
	);
}

export const bigPhone: DrawProp = (ink, x, y, s, o = {}) => {
	const { c } = ink;
	return phoneAround(
		ink,
		x,
		y,
		s,
		ell(-88, -216, 18, 18, c(PAL.honey)) +
			path('M-98-206q10-12 20 0z', c(PAL.paper)) +
			ell(-88, -219, 6, 6, c(PAL.paper)),
		chatBubble(ink, [-108, -168, 168, 62], '#ffffff') +
			chatBubble(ink, [-58, -84, 168, 44], '#bfe6d4', { tail: 'right' }) +
			chatBubble(ink, [-108, -18, 190, 62], '#ffffff') +
			(o.money !== false ? emoji(ink, moneyWithWings, 60, 116, 64) : '')
	);
};

export const laundryMachine: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || '#e6ecf0';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 62, 8) +
			rect(-58, -142, 116, 142, c(k), 9) +
			rect(-58, -142, 116, 28, c(shade(k, 0.12)), 8) +
			ell(-34, -128, 7, 7, c(PAL.turquoise)) +
			rect(-8, -133, 48, 10, c(PAL.slate), 4) +
			ell(0, -62, 43, 43, c(PAL.steel)) +
			ell(0, -62, 33, 33, c('#6f93ad')) +
			path('M-32-54Q-12-70 6-56T33-60Q34-30 0-29Q-32-30-32-54Z', c(o.cloth || PAL.paper)) +
			path('M-24-84Q-8-94 8-90', 'none', {
				stroke: '#fff',
				'stroke-width': 5,
				'stroke-linecap': 'round',
				opacity: 0.6
			})
	);
};

export const sink: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || '#fbf6ec';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 60, 9) +
			path('M-14-92L-20 0H20L14-92Z', c(shade(k, 0.16))) +
			path('M-64-124H64Q62-86 26-84H-26Q-62-86-64-124Z', c(k)) +
			path('M20-124H64Q62-86 26-84H4Q26-96 20-124Z', c(shade(k, 0.14)), { opacity: 0.7 }) +
			rect(-70, -132, 140, 13, c(glow(k, 0.4)), 6) +
			line('M0-132V-156Q0-166 12-166H18V-150', c(PAL.steel), 7) +
			line('M-10-150H10', c(PAL.steel), 5) +
			line('M18-146v10', '#bfe4f4', 4, { opacity: 0.9 })
	);
};

const potsOnTheStove = (ink: Ink, w: number) => {
	const c = ink.c;
	return (
		soft(
			[
				[-w + 4, -122],
				[w - 4, -122],
				[w, -104],
				[-w, -104]
			],
			c('#aab4c2'),
			5
		) +
		[-w * 0.5, w * 0.5]
			.map(
				(X) =>
					ell(X, -114, 34, 6, c('#4d4a58')) +
					path(`M${X - 26} -114q4-16 10-8q4-14 12-4q6-12 12 0q8-8 12 12z`, '#ffb04a', {
						opacity: 0.9
					}) +
					path(`M${X - 14} -114q4-8 8-4q5-8 10 0q4-4 6 4z`, '#ffe08a')
			)
			.join('')
	);
};

const stoveFront = (ink: Ink, o: PropOptions, w: number) => {
	const c = ink.c;
	return (
		potsOnTheStove(ink, w) +
		[-w + 24, -w + 46, w - 46, w - 24].map((X) => ell(X, -90, 5.5, 5.5, c(PAL.ink))).join('') +
		(o.pots === false
			? ''
			: path(
					`M${-w * 0.5 - 40} -124H${-w * 0.5 + 40}L${-w * 0.5 + 36} -178H${-w * 0.5 - 36}Z`,
					c(PAL.steel)
				) +
				rect(-w * 0.5 - 42, -184, 84, 10, c('#c4d0d8'), 5) +
				ell(-w * 0.5, -188, 7, 5, c(PAL.ink)) +
				path(
					`M${w * 0.5 - 44} -146H${w * 0.5 + 44}Q${w * 0.5 + 34} -118 ${w * 0.5} -118Q${w * 0.5 - 34} -118 ${w * 0.5 - 44} -146Z`,
					c('#4d4a58')
				) +
				line(`M${w * 0.5 + 42} -142L${w * 0.5 + 82} -158`, c(PAL.woodDk), 7) +
				line(
					`M${w * 0.5 - 10} -156q-6-8 0-16t0-14M${w * 0.5 + 10} -156q-6-8 0-16t0-12M${-w * 0.5} -196q-6-8 0-16t0-12`,
					'#fff',
					4,
					{
						opacity: 0.5,
						class: 'ak-steam'
					}
				))
	);
};

export const stove: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 120;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.05, 12) +
			rect(-w, -104, 2 * w, 104, c('#8b95a6'), 6) +
			rect(-w + 12, -74, w - 22, 56, c('#5a6272'), 5) +
			rect(10, -74, w - 22, 56, c('#5a6272'), 5) +
			line(`M${-w + 22} -64h${w - 42}M20 -64h${w - 42}`, c(PAL.steel), 5) +
			stoveFront(ink, o, w)
	);
};

export const THINGS = {
	computer: (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + computer(i, 0, -96, 0.9)),
	'sewing-machine': (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + sewing(i, 0, -94, 0.9)),
	'big-phone': bigPhone,
	sink,
	stove
} satisfies Partial<Record<Prop, DrawProp>>;
