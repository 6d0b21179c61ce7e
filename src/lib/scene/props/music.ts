/** A guitar that somebody plays, and the case it travels in. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { glowAt, placeAt, shadowOf } from './draw-prop.ts';

const BODY =
	'M-20-92C-42-96-48-74-38-62C-56-54-60-8 0-6C60-8 56-54 38-62C48-74 42-96 20-92Q0-88-20-92Z';

/** an acoustic guitar without its stand, its foot at 0 0 */
function guitarOf({ c }: Ink): string {
	const wood = '#d99a54';
	return (
		line('M0-92V-196', c(PAL.woodDk), 13) +
		path('M-10-192L-13-226Q0-232 13-226L10-192Z', c(shade(PAL.woodDk, 0.2))) +
		line('M-16-220h4M-16-208h4M12-220h4M12-208h4', c(PAL.honey), 5) +
		path(BODY, c(wood)) +
		path(
			'M38-62C48-74 42-96 20-92Q26-60 30-46Q34-20 14-7C60-12 55-54 38-62Z',
			c(shade(wood, 0.16)),
			{
				opacity: 0.7
			}
		) +
		ell(0, -64, 15, 15, c(PAL.ink)) +
		ell(0, -64, 19, 19, 'none', { stroke: c(PAL.honey), 'stroke-width': 3 }) +
		rect(-18, -30, 36, 8, c(PAL.woodDk), 3) +
		line('M-4-26V-214M0-26V-216M4-26V-214', c('#fff4dc'), 1.4)
	);
}

/** on its stand, leaning a little */
export const guitar: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 4, 2, 64, 8) +
			line('M-34 0L4-84L44 0', c(PAL.char), 6) +
			`<g transform="translate(0 -8) rotate(6)">${guitarOf(ink)}</g>` +
			line('M-40-14H38', c(PAL.char), 7)
	);
};

/** standing upright, shut */
export const guitarCase: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const k = '#5c4a63';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 4, 2, 60, 8) +
			`<g transform="rotate(5)">` +
			path(
				'M-16-216Q0-226 16-216L18-104C50-100 52-74 44-62C64-50 62 0 0 0C-62 0-64-50-44-62C-52-74-50-100-18-104Z',
				c(k)
			) +
			path('M16-216L18-104C50-100 52-74 44-62C64-50 62 0 8 0Q40-40 22-84Z', c(shade(k, 0.2)), {
				opacity: 0.7
			}) +
			path('M54-70q16 10 4 34', 'none', { stroke: c(PAL.woodDk), 'stroke-width': 7 }) +
			line('M-52-38h16M-48-84h14', c(PAL.honey), 6) +
			'</g>'
	);
};

/** a guitar, large, and the sun on its strings */
export const guitarInSun: DrawProp = (ink, x, y, s) =>
	placeAt(
		x,
		y,
		s,
		glowAt(ink, 0, -10, 300, '#fff1bf', 0.9) +
			path('M-330-330L-250-330 250 240-20 240Z', '#fff8dc', { opacity: 0.5 }) +
			path('M-200-330L-150-330 330 240 280 240Z', '#fff8dc', { opacity: 0.5 }) +
			shadowOf(ink, 10, 236, 130, 14) +
			`<g transform="translate(0 234) rotate(8) scale(1.9)">${guitarOf(ink)}</g>`
	);

export const THINGS = {
	'guitar-case': guitarCase,
	'guitar-in-sun': guitarInSun,
	guitar
} satisfies Partial<Record<Prop, DrawProp>>;
