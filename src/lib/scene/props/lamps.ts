/** Lamps; lit when the hour asks for it. */
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, glowAt, shadowOf } from './draw-prop.ts';

export const lamp: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		h = o.h || 430,
		lit = ink.env.glowLit && o.on !== false;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 26, 6) +
			(lit ? glowAt(ink, 82, -h - 18, 170, '#ffdf98', 0.8) : '') +
			rect(-6, -h, 12, h, c('#5d5670'), 5) +
			path(`M-16 0Q-14-26-7-30H7Q14-26 16 0Z`, c('#4d4660')) +
			line(`M0 ${-h}q0-34 34-34h34`, c('#5d5670'), 8) +
			path(`M50 ${-h - 34}h66l-12 18h-42z`, c('#4d4660')) +
			ell(82, -h - 14, 20, 7, lit ? '#fff3c9' : c(o.on === false ? '#8d8596' : '#f4ead2'))
	);
};

/** two-string long-necked lute: quiet music corner */
export const lanternLamp: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		lit = ink.env.glowLit;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 26, 5) +
			(lit ? glowAt(ink, 0, -40, 110, '#ffdf98', 0.7) : '') +
			rect(-22, -8, 44, 8, c(PAL.woodDk), 3) +
			path('M-19-8L-23-62H23L19-8Z', lit ? '#ffeab0' : c('#f6e2b0')) +
			line('M-8-8L-9-62M8-8L9-62', c(PAL.woodDk), 3) +
			path('M-28-62H28L14-78H-14Z', c(PAL.woodDk)) +
			line('M-12-78Q0-100 12-78', c(PAL.woodDk), 4) +
			path('M0-16C-10-26-5-36 0-46C5-36 10-26 0-16Z', '#ff9d4a')
	);
};

export const floorLamp: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		lit = ink.env.glowLit;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 1, 40, 7) +
			line('M0-4V-270', c(PAL.woodDk), 8) +
			ell(0, -3, 36, 8, c(PAL.woodDk)) +
			glowAt(ink, 0, -270, lit ? 220 : 120, '#ffe3a0', lit ? 0.7 : 0.3) +
			path('M-50-270L-28-350H28L50-270Z', lit ? '#ffe7ae' : c('#f2d9a8')) +
			path('M12-350H28L50-270H24Z', c(shade('#f2d9a8', 0.14)), { opacity: 0.6 })
	);
};

export const ceilingLamp: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.teal,
		lit = ink.env.glowLit;
	return placeAt(
		x,
		y,
		s,
		line(`M0 ${-(o.h || 120)}V-36`, c('#5d5670'), 4) +
			(lit ? glowAt(ink, 0, 14, 150, '#ffe7ae', 0.55) : '') +
			path('M-46 2Q-38-38 0-40Q38-38 46 2Z', c(k)) +
			path('M6-40Q38-38 46 2H16Q24-24 6-40Z', c(shade(k, 0.2))) +
			ell(0, 3, 34, 8, lit ? '#fff6d8' : c('#fdf0cf'))
	);
};
