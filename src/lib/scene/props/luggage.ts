/** Bags and cases. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import backpack from '../data/fluent/backpack.json' with { type: 'json' };
import { ell, line, path, rect } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';
import { emoji } from './emoji.ts';
import { pick } from '../pick.ts';

export const suitcase: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.lapis;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 4, 1, 54, 9) +
			line('M-16-92V-112H16V-92', c(PAL.char), 5) +
			rect(-46, -94, 92, 92, c(k), 12) +
			path('M14-94H34Q46-94 46-82V-14Q46-2 34-2H14Z', c(shade(k, 0.2)), { opacity: 0.65 }) +
			line('M-24-90v84M24-90v84', c(shade(k, 0.3)), 3) +
			rect(-40, -4, 12, 8, c(PAL.char), 3) +
			rect(28, -4, 12, 8, c(PAL.char), 3) +
			rect(-12, -56, 24, 16, c(PAL.honey), 3)
	);
};

export const holdall: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || '#b94f4a';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 66, 10) +
			line('M-26-40C-24-76 24-76 26-40', c(shade(k, 0.3)), 6) +
			path(
				'M-60-38Q-62-52-46-52H46Q62-52 60-38L64-8Q64 0 54 0H-54Q-64 0-64-8Z',
				CLOTH.plaid(ink, k, c)
			) +
			path('M-60-40Q0-32 60-40L58-50H-58Z', c(shade(k, 0.25)))
	);
};

export const starBag: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 46, 7) +
			path('M-34-70C-58-40-56 0-36 0H36C56 0 58-40 34-70Z', c(PAL.lapis)) +
			path('M8-70H34C58-40 56 0 36 0H10C34-20 30-50 8-70Z', c(shade(PAL.lapis, 0.2)), {
				opacity: 0.6
			}) +
			path('M-40-92Q0-66 40-92L32-70Q0-60-32-70Z', c(PAL.lapis)) +
			line('M-33-70Q0-60 33-70', c(PAL.honey), 6) +
			path('M0-52l6 13 14 2-10 10 2 14-12-7-12 7 2-14-10-10 14-2z', c(PAL.saffron))
	);
};

// what lies on somebody: illness, money, sums, a bus, a face that has to smile
const WORRIES = [
	'M0 6C-9 0-6-7 0-3C6-7 9 0 0 6Z',
	'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M0-3v6',
	'M-7 5L0-6 7 5Z',
	'M-8-5h16v8h-16zM-4 4v2M4 4v2M0-5v8',
	'M-5-3h0M5-3h0M-6 2q6 5 12 0'
];

/** an open bag full of stones; each bears a small picture of what weighs on somebody */
export const bagWithStones: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return (
		emoji(ink, backpack, x, y, 104 * s, { shadow: true }) +
		placeAt(
			x,
			y,
			s,
			(
				[
					[-26, -4],
					[2, 2],
					[30, -3],
					[12, -20],
					[-12, -18]
				] as const
			)
				.map(
					([X, Y], n) =>
						ell(X, Y, 16, 12, c(n % 2 ? '#97929c' : '#aaa5ae')) +
						ell(X - 5, Y - 4, 4, 2.6, '#fff', { opacity: 0.35 }) +
						line(pick(WORRIES, n), c(PAL.ink), 2, { transform: `translate(${X} ${Y})` })
				)
				.join('')
		)
	);
};

export const THINGS = {
	suitcase,
	holdall,
	'star-bag': starBag,
	'bag-with-stones': bagWithStones
} satisfies Partial<Record<Prop, DrawProp>>;
