/** Things to sit on. */
import { PAL, glow, shade } from '../color.ts';
import { line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, f3, shadowOf } from './draw-prop.ts';

export const bench: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 150,
		k = (o.h || 72) / 72;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, w * 1.05, 10) +
			`<g transform="scale(1 ${f3(k)})">` +
			path(
				`M${-w + 14}-56L${-w + 20} 0H${-w + 30}L${-w + 30}-56ZM${w - 30}-56L${w - 30} 0H${w - 20}L${w - 14}-56Z`,
				c(PAL.char)
			) +
			rect(-w, -134, 2 * w, 22, c(PAL.wood), 6) +
			rect(-w, -104, 2 * w, 20, c(PAL.wood), 6) +
			path(`M${-w + 20}-140v80h9v-80zM${w - 29}-140v80h9v-80z`, c(PAL.char)) +
			rect(-w - 6, -72, 2 * w + 12, 13, c(PAL.woodLt), 5) +
			rect(-w - 6, -60, 2 * w + 12, 9, c(PAL.woodDk), 4) +
			'</g>'
	);
};

export const stool: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		h = o.h || 62;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 40, 7) +
			path(`M-26 ${-h}L-34 0H-25L-15 ${-h}ZM26 ${-h}L34 0H25L15 ${-h}Z`, c(PAL.woodDk)) +
			rect(-36, -h - 7, 72, 13, c(o.color || PAL.woodLt), 6)
	);
};

/** A chair seen from the side under somebody who sits (h given), or an empty one, seen from the front. */
export const chair: DrawProp = (ink, x, y, s, o = {}) => {
	if (!o.h) return chairBack(ink, x, y, s, o);
	const c = ink.c,
		h = o.h,
		k = o.color || PAL.woodLt,
		d = shade(k, 0.2);
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 6, 0, 52, 9) +
			line(`M-34 ${-h}V-2M40 ${-h}V-2M-22 ${-h}V-12M30 ${-h}V-12`, c(shade(k, 0.36)), 7) +
			path(`M-42 ${-h - 104}Q-34 ${-h - 108}-28 ${-h - 104}V${-h}H-40Z`, c(d)) +
			rect(-44, -h - 8, 94, 15, c(k), 7)
	);
};

export const chairBack: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.woodLt;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 40, 6) +
			line('M-30-86V0M30-86V0', c(shade(k, 0.3)), 8) +
			rect(-38, -92, 76, 14, c(k), 6) +
			path('M-34-92V-168Q0-182 34-168V-92H22V-150Q0-158-22-150V-92Z', c(shade(k, 0.16))) +
			line(`M-8-154V-92M8-154V-92`, c(shade(k, 0.16)), 6)
	);
};

export const sofa: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.turquoise,
		w = o.w || 150;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.08, 12) +
			path(
				`M${-w} -70V-118Q${-w} -142 ${-w + 26} -142H${w - 26}Q${w} -142 ${w} -118V-70Z`,
				c(shade(k, 0.12))
			) +
			rect(-w + 14, -84, 2 * w - 28, 44, c(k), 14) +
			line(`M0 -82V-44`, c(shade(k, 0.25)), 3) +
			rect(-w - 12, -98, 34, 84, c(glow(k, 0.08)), 15) +
			rect(w - 22, -98, 34, 84, c(shade(k, 0.08)), 15) +
			rect(-w + 10, -44, 2 * w - 20, 28, c(shade(k, 0.18)), 6) +
			line(`M${-w + 22} -14V0M${w - 22} -14V0`, c(PAL.woodDk), 9)
	);
};

export const cushion: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.madder;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 3, 62, 10) +
			path('M-60-16Q-64-30-46-28Q0-36 46-28Q64-30 60-16Q66 2 46 2Q0 10-46 2Q-66 2-60-16Z', c(k)) +
			path('M-60-16Q0-4 60-16Q66 2 46 2Q0 10-46 2Q-66 2-60-16Z', c(shade(k, 0.2))) +
			line('M-48-22Q0-30 48-22', c(glow(k, 0.35)), 2, { 'stroke-dasharray': '4 5' })
	);
};
