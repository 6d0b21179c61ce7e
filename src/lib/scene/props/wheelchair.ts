/** The wheelchair, in two parts: one behind the sitter, one in front. */
import type { Ink } from '../color.ts';
import { PAL } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

/** wheelchair: the part behind the sitter; (x, y) is the ground under the hip, h the seat height */
export const wheelchair: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		h = o.h || 92;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 16, 2, 84, 10) +
			ell(14, -44, 42, 42, 'none', { stroke: c('#6a6478'), 'stroke-width': 5 }) +
			path(`M-48 ${-h - 92}Q-42 ${-h - 98}-34 ${-h - 92}L-30 ${-h + 4}H-46Z`, c(PAL.lapis)) +
			line(`M-44 ${-h - 84}h-18`, c('#4d4660'), 8) +
			line(`M-42 ${-h - 84}V-30`, c(PAL.steel), 6) +
			rect(-44, -h - 2, 96, 12, c(PAL.lapis), 6) +
			line(`M52 ${-h + 8}L70-20H92`, c(PAL.steel), 6) +
			line('M70-14H100', c('#4d4660'), 7) +
			(o.h ? '' : wheelchairFront(ink, 0, 0, h))
	);
};

/** the near wheel and armrest, in front of the sitter */
export const wheelchairFront = (ink: Ink, x: number, y: number, h: number) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		1,
		line(`M-38 ${-h - 34}H30`, c('#4d4660'), 9) +
			line(`M26 ${-h - 34}V${-h + 6}`, c(PAL.steel), 5) +
			ell(-4, -46, 46, 46, 'none', { stroke: c('#4d4660'), 'stroke-width': 7 }) +
			ell(-4, -46, 38, 38, 'none', { stroke: c(PAL.steel), 'stroke-width': 2.6 }) +
			line('M-4-92V0M-50-46H42M-36-78L28-14M28-78L-36-14', c(PAL.steel), 1.8) +
			ell(-4, -46, 8, 8, c('#4d4660')) +
			ell(76, -11, 11, 11, 'none', { stroke: c('#4d4660'), 'stroke-width': 5 })
	);
};
