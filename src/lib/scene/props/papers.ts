/** Papers and small things of an office. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

export const contract: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		`<g transform="rotate(-3)">` +
			rect(-40, -112, 84, 112, ink.env.shadow, 3, { opacity: 0.16 }) +
			rect(-44, -116, 84, 112, c(PAL.paper), 4) +
			rect(-34, -106, 20, 20, c(PAL.azure), 3) +
			line('M-6-102h32M-6-92h22M-34-74h62M-34-62h54M-34-50h60M-34-38h40', c(PAL.stone), 4) +
			line('M-32-16q8-12 14 0t14-2', c(PAL.lapis), 3) +
			ell(22, -20, 13, 13, 'none', { stroke: c(PAL.madder), 'stroke-width': 3.4 }) +
			path(
				'M22-28l2.500 5.500 6 .6-4.500 4 1.400 6-5.400-3.200-5.400 3.200 1.400-6-4.500-4 6-.6z',
				c(PAL.madder)
			) +
			'</g>'
	);
};

export const cash: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const note = (X: number, Y: number, r: number) =>
		`<g transform="translate(${X} ${Y}) rotate(${r})">${rect(-44, -22, 88, 42, c('#cfe0b8'), 4)}${rect(-37, -16, 74, 30, 'none', 3, { stroke: c('#a9c48c'), 'stroke-width': 2.4 })}${ell(0, -1, 12, 12, c('#a9c48c'))}</g>`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 54, 7) +
			note(-8, -18, -8) +
			note(6, -26, 5) +
			ell(42, -10, 15, 7, c('#d9a441')) +
			ell(42, -14, 15, 7, c(PAL.honey)) +
			ell(42, -19, 15, 7, c('#d9a441')) +
			ell(42, -22, 15, 7, c(PAL.honey))
	);
};

export const pads: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 52, 7) +
			rect(-48, -58, 96, 58, c('#f4c5cf'), 8) +
			path('M-48-30Q0-52 48-30V-8Q48 0 40 0H-40Q-48 0-48-8Z', c('#f9dfe2')) +
			ell(0, -28, 15, 15, c(PAL.paper)) +
			path('M0-40C9-30 9-20 0-18C-9-20-9-30 0-40Z', c('#e58c93')) +
			rect(14, -80, 40, 26, c(PAL.paper), 11, { transform: 'rotate(-8)' }) +
			rect(24, -74, 20, 12, c('#f4c5cf'), 6, { transform: 'rotate(-8)' })
	);
};

export const bell: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 40, 6) +
			path('M-40-10C-30-22-32-80 0-80C32-80 30-22 40-10Z', c(PAL.saffron)) +
			path('M8-79C32-74 28-22 40-10H14C22-30 22-66 8-79Z', c(shade(PAL.saffron, 0.2)), {
				opacity: 0.7
			}) +
			rect(-44, -14, 88, 11, c(glow(PAL.saffron, 0.3)), 5) +
			ell(0, 0, 10, 8, c(PAL.clay)) +
			ell(0, -86, 9, 9, 'none', { stroke: c(PAL.clay), 'stroke-width': 5 })
	);
};

export const microphone: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 30, 5) +
			line('M0-4V-190', c(PAL.char), 6) +
			path('M-28 0Q0-14 28 0Z', c(PAL.char)) +
			ell(0, -206, 13, 17, c(PAL.slate)) +
			line('M-9-210h18M-10-204h20', c(PAL.mist), 2) +
			rect(-7, -192, 14, 16, c(PAL.ink), 4)
	);
};

export const THINGS = {
	bell,
	microphone,
	contract,
	cash,
	pads
} satisfies Partial<Record<Prop, DrawProp>>;
