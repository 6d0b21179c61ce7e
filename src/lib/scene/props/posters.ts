/** Posters carry pictograms only, so that a picture needs no script. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { PAL } from '../color.ts';
import { ell, g, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

type Paint = (h: string) => string;

// The picture on each poster; an unknown kind shows the sun.
const PICTURES = {
	rights: (c: Paint) =>
		ell(0, -6, 46, 46, c(PAL.honey)) +
		line('M0-66v-10M0 54v10M-60-6h-10M60-6h10M-42-48l-7-7M42-48l7-7', c(PAL.saffron), 6) +
		g(
			path(
				'M-30 30C-32 0-28-18-22-18C-18-18-18-8-17-2C-16-18-14-32-8-32C-3-32-4-16-3-8C-2-22 1-34 6-33C11-32 8-14 8-6C10-16 14-24 19-22C24-20 18 0 18 6C20 4 28-4 32 0C34 4 24 16 18 26C14 36 4 42-8 42C-20 42-28 38-30 30Z',
				c(PAL.terracotta)
			) + path('M-8 26C-22 14-16 4-7 11C2 4 8 14-8 26Z', c(PAL.paper))
		) +
		rect(-58, 82, 116, 11, c(PAL.teal), 5) +
		rect(-40, 100, 80, 8, c(PAL.stone), 4),
	feelings: (c: Paint) =>
		(
			[
				[-34, -34, PAL.honey, 'M-10 5Q0 14 10 5'],
				[34, -34, PAL.azure, 'M-9 10Q0 2 9 10'],
				[-34, 32, '#e98f86', 'M-10 9H10'],
				[34, 32, '#a6cf9a', 'M-7 7Q0 12 7 7']
			] as const
		)
			.map(
				([X, Y, k2, m]) =>
					ell(X, Y, 27, 27, c(k2)) +
					line(`M${X - 9} ${Y - 5}h0M${X + 9} ${Y - 5}h0`, c(PAL.ink), 6) +
					g(line(m, c(PAL.ink), 3.5), { transform: `translate(${X} ${Y})` })
			)
			.join('') + rect(-56, 74, 112, 10, c(PAL.plum), 5),
	body: (c: Paint) =>
		ell(0, -44, 20, 20, c('#e8b48a')) +
		path(
			'M-26 70V10Q-40 20-48 34Q-56 30-50 20Q-36-14-18-20H18Q36-14 50 20Q56 30 48 34Q40 20 26 10V70H6V36H-6V70Z',
			c(PAL.turquoise)
		) +
		path('M0 6C-18-8-10-20 0-11C10-20 18-8 0 6Z', c(PAL.paper)) +
		rect(-50, 84, 100, 9, c(PAL.stone), 4),
	phone: (c: Paint) =>
		rect(-36, -70, 72, 120, c(PAL.indigo), 12) +
		rect(-29, -58, 58, 92, c(PAL.paper), 5) +
		path('M0-44l22 8v20q-4 22-22 32q-18-10-22-32v-20z', c(PAL.leaf)) +
		line('M-9-16l7 8 14-16', c(PAL.paper), 6) +
		rect(-50, 70, 100, 11, c(PAL.madder), 5) +
		rect(-36, 88, 72, 8, c(PAL.stone), 4),
	heart: (c: Paint) =>
		path('M0 50C-70 4-48-56 0-24C48-56 70 4 0 50Z', c(PAL.madder)) +
		line('M-40 4H-16L-6-18 8 22 16 4H40', c(PAL.paper), 6) +
		rect(-50, 74, 100, 10, c(PAL.teal), 5),
	scales: (c: Paint) =>
		line('M0-56V44M-46-40H46M-30 44H30', c(PAL.ink), 7) +
		path('M-70 4A24 18 0 0 0-22 4ZM22 4A24 18 0 0 0 70 4Z', c(PAL.saffron)) +
		line('M-46-40l-22 42M-46-40l22 42M46-40l-22 42M46-40l22 42', c(PAL.ink), 3) +
		rect(-50, 74, 100, 10, c(PAL.lapis), 5),
	sun: (c: Paint) =>
		ell(-12, -14, 34, 34, c(PAL.azure)) +
		path('M-70 60C-40 0-10 50 10 20C30-4 60 30 72 60Z', c(PAL.leaf)) +
		rect(-50, 78, 100, 10, c(PAL.stone), 5)
} as const;

const isKind = (kind: string): kind is keyof typeof PICTURES => kind in PICTURES;

export const poster: DrawProp = (ink, x, y, s, o = {}) => {
	ink.wall.push([x - 90 * s, x + 90 * s]);
	const c = ink.c;
	const kind = o.kind || 'rights';
	const art = PICTURES[isKind(kind) ? kind : 'sun'](c);
	return placeAt(
		x,
		y,
		s,
		`<g transform="rotate(${o.rot ?? -1.5})">` +
			rect(-80, -112, 166, 238, ink.env.shadow, 4, { opacity: 0.16 }) +
			rect(-84, -118, 168, 238, c(o.bg || PAL.paper), 5) +
			art +
			path('M-16-126h32v16h-32z', c(PAL.rose), { opacity: 0.85, transform: 'rotate(3 0 -118)' }) +
			'</g>'
	);
};

export const clinicPoster: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 74 * s, x + 74 * s]);
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		rect(-66, -90, 138, 186, ink.env.shadow, 5, { opacity: 0.14 }) +
			rect(-70, -94, 140, 186, c(PAL.paper), 5) +
			rect(-70, -94, 140, 30, c(PAL.leaf), 5) +
			path('M-7-90h14v6h6v10h-6v6h-14v-6h-6v-10h6z', c(PAL.paper)) +
			path(
				'M-34 20C-36-4-32-24-26-24C-21-24-22-12-20-6C-20-24-17-38-11-38C-5-38-6-20-5-12C-4-28-1-40 5-39C10-37 7-18 7-10C9-22 13-30 18-28C23-26 18-2 18 4C21 2 28-4 32 0C34 4 24 16 18 26C14 36 4 42-8 42C-22 40-32 36-34 20Z',
				c('#e8b48a')
			) +
			(
				[
					[-36, -40],
					[38, -30],
					[44, 18],
					[-46, 10]
				] as const
			)
				.map(([X, Y]) => ell(X, Y, 9, 9, c(PAL.sky)))
				.join('') +
			rect(-46, 60, 92, 10, c(PAL.stone), 4) +
			rect(-34, 76, 68, 7, c(PAL.stone), 3)
	);
};

const of =
	(kind: string): DrawProp =>
	(i, x, y, s, o) =>
		poster(i, x, y, s, { ...o, kind });

export const THINGS = {
	'poster-rights': of('rights'),
	'poster-feelings': of('feelings'),
	'poster-body': of('body'),
	'poster-heart': of('heart'),
	'poster-scales': of('scales'),
	'poster-sun': of('sun'),
	'clinic-poster': clinicPoster
} satisfies Partial<Record<Prop, DrawProp>>;
