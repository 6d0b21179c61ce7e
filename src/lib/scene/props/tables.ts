/** Tables, desks, counters and the stage. */
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { line, path, rect } from '../geom.ts';
import type { DrawProp, PropOptions } from './draw-prop.ts';
import { placeAt, shadowOf, soft } from './draw-prop.ts';

export const lowTable: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 4, 178, 22) +
			path('M-140-38L-132 2H-116L-112-38ZM112-38L116 2H132L140-38Z', c(PAL.woodDk)) +
			path('M-172-66Q0-74 172-66L166-40Q0-30-166-40Z', c(PAL.wood)) +
			path('M-180-78Q0-94 180-78Q186-66 172-62Q0-52-172-62Q-186-66-180-78Z', c(PAL.woodLt)) +
			path('M-108-87Q0-94 108-87L150-60Q0-50-150-60Z', c(o.cloth || '#f8ead0')) +
			line('M-142-61Q0-51 142-61', c(PAL.madder), 3) +
			line('M-138-64Q0-54 138-64', c(PAL.turquoise), 2, { 'stroke-dasharray': '2 7' })
	);
};

/** a table seen a little from above */
export const table: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 120,
		h = o.h || 100,
		k = o.color || PAL.wood;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.05, 13) +
			path(
				`M${-w + 8} ${-h}L${-w + 14} 0H${-w + 26}L${-w + 26} ${-h}ZM${w - 26} ${-h}L${w - 26} 0H${w - 14}L${w - 8} ${-h}Z`,
				c(shade(k, 0.4))
			) +
			rect(-w + 6, -h, 2 * w - 12, 20, c(shade(k, 0.24))) +
			soft(
				[
					[-w + 14, -h - 22],
					[w - 14, -h - 22],
					[w + 2, -h - 2],
					[-w - 2, -h - 2]
				],
				c(o.top || glow(k, 0.1)),
				6
			) +
			rect(-w - 5, -h - 3, 2 * w + 10, 8, c(shade(k, 0.1)), 4)
	);
};

/** desk seen from the front; children sit behind it */
export const desk: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 130,
		h = o.h || 96,
		k = o.color || PAL.woodLt;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.05, 12) +
			path(
				`M${-w + 14} ${-h}H${-w + 30}L${-w + 26} 0H${-w + 12}ZM${w - 30} ${-h}H${w - 14}L${w - 12} 0H${w - 26}Z`,
				c(shade(k, 0.42))
			) +
			path(`M${-w + 10} ${-h}H${w - 10}L${w - 16} ${-h + 40}H${-w + 16}Z`, c(shade(k, 0.22))) +
			soft(
				[
					[-w + 8, -h - 16],
					[w - 8, -h - 16],
					[w, -h],
					[-w, -h]
				],
				c(k),
				8
			) +
			rect(-w - 3, -h, 2 * w + 6, 9, c(shade(k, 0.14)), 4)
	);
};

const counterTop = (ink: Ink, o: PropOptions, w: number, h: number, k: string) => {
	const c = ink.c;
	return (
		soft(
			[
				[-w + 6, -h - 24],
				[w - 6, -h - 24],
				[w + 4, -h - 4],
				[-w - 4, -h - 4]
			],
			c(o.top || glow(k, 0.3)),
			6
		) + rect(-w - 7, -h - 5, 2 * w + 14, 13, c(o.edge || shade(k, 0.12)), 5)
	);
};

/** a service counter with panels; people stand behind or before it */
export const counter: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 220,
		h = o.h || 120,
		k = o.color || PAL.wood,
		n = o.n || 4,
		pw = (2 * w - 24) / n;
	let b = '';
	for (let q = 0; q < n; q++)
		b +=
			rect(-w + 18 + q * pw, -h + 26, pw - 12, h - 46, c(glow(k, 0.12)), 5) +
			rect(-w + 18 + q * pw, -h + 26, pw - 12, 5, c(shade(k, 0.2)), 2, { opacity: 0.5 });
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, w * 1.04, 14) +
			rect(-w + 6, -h, 2 * w - 12, h, c(k)) +
			b +
			rect(-w + 6, -14, 2 * w - 12, 14, c(shade(k, 0.35))) +
			counterTop(ink, o, w, h, k)
	);
};

export const stage: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		w = o.w || 330;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 4, w * 1.05, 14) +
			rect(-w, -56, 2 * w, 56, c(PAL.woodDk), 4) +
			line(
				Array.from({ length: 9 }, (_, n) => `M${-w + ((n + 1) * w) / 5} -50V-4`).join(''),
				c(shade(PAL.woodDk, 0.25)),
				3
			) +
			soft(
				[
					[-w + 40, -92],
					[w - 40, -92],
					[w, -58],
					[-w, -58]
				],
				c(PAL.woodLt),
				6
			) +
			rect(-w - 4, -60, 2 * w + 8, 9, c(PAL.wood), 4)
	);
};
