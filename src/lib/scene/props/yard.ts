/** Things of the yard and the pasture. */
import { PAL, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, glowAt, shadowOf } from './draw-prop.ts';

export const yurt: DrawProp = (ink, x, y, s, o = {}) => {
	const d = o.d || 0,
		K = (h: string) => ink.d(h, d);
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 128, 14, 0.8) +
			path('M-118 0V-76H118V0Z', K('#f6ead4')) +
			path('M36-76H118V0H36Q52-40 36-76Z', K('#dccbb0'), { opacity: 0.8 }) +
			path('M-130-74C-96-128-40-158 0-160C40-158 96-128 130-74Z', K('#fff6e6')) +
			path('M0-160C40-158 96-128 130-74H44C44-116 24-146 0-160Z', K('#e3d3ba'), { opacity: 0.8 }) +
			rect(-124, -80, 248, 15, K('#b8434c'), 4) +
			line(
				[-106, -78, -50, 50, 78, 106].map((X) => `M${X}-69c-3-6-9-4-8 0m8 0c3-6 9-4 8 0`).join(''),
				K(PAL.honey),
				2.2
			) +
			path('M-28 0V-66H28V0Z', K('#a8573f')) +
			path('M-20 0V-58H20V0Z', K('#c4704b')) +
			line('M0-56V0', K('#8a4632'), 2) +
			ell(0, -158, 20, 7, K('#c9a06c')) +
			line('M-84-70V-4M84-70V-4M-56-70V-4', K('#e0d0b4'), 3)
	);
};

export const waterTap: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 70, 9) +
			rect(-60, -26, 120, 26, c('#c9beb4'), 6) +
			ell(0, -26, 56, 11, c('#a9d4e0')) +
			rect(-40, -120, 13, 96, c('#8b9aa8'), 5) +
			path('M-40-112H4Q22-112 22-94V-84H6V-92Q6-98 0-98H-40Z', c('#a9b8c4')) +
			line('M-8-124h24M4-124v12', c(PAL.madder), 6) +
			line('M14-80V-34', '#bfe4f4', 7, { opacity: 0.9 }) +
			line('M6-30q8-8 16 0', '#fff', 3)
	);
};

export const campfire: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		glowAt(ink, 0, -30, 130, '#ffb35a', 0.5) +
			shadowOf(ink, 0, 2, 60, 9) +
			(
				[
					[-44, 0],
					[-26, 6],
					[0, 8],
					[26, 6],
					[44, 0]
				] as const
			)
				.map(([X, Y]) => ell(X, Y - 3, 13, 8, c(PAL.slate)))
				.join('') +
			line('M-34-4L30-18M34-4L-30-18', c(PAL.woodDk), 11) +
			path(
				'M-30-12C-40-44-14-54-16-84C6-72 8-58 14-62C18-72 14-80 16-86C36-64 42-36 28-12Z',
				'#f2883d'
			) +
			path('M-16-12C-22-34-4-40-4-60C10-48 20-30 14-12Z', '#ffc65a') +
			path('M-7-12C-9-24 0-28 1-38C9-30 11-20 7-12Z', '#fff0b8')
	);
};

export const woodpile: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 96, 9) +
			(
				[
					[-64, -16],
					[-22, -16],
					[20, -16],
					[62, -16],
					[-43, -48],
					[-1, -48],
					[41, -48],
					[-20, -80],
					[20, -80]
				] as const
			)
				.map(
					([X, Y]) =>
						ell(X, Y, 21, 18, c(PAL.woodDk)) +
						ell(X, Y, 16, 13.5, c(PAL.woodLt)) +
						ell(X, Y, 8, 6.5, 'none', { stroke: c(PAL.wood), 'stroke-width': 2.4 })
				)
				.join('')
	);
};

export const rubbishHeap: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 96, 10) +
			path('M-88 0Q-70-42-30-40Q0-74 34-44Q76-46 88 0Z', c('#b9ad9f')) +
			path('M-60-8q10-34 36-22q14 10 4 26z', c(PAL.paper)) +
			path('M4-10q0-34 26-30q22 6 16 32z', c('#cfe0e6')) +
			rect(-24, -52, 15, 36, c('#9fd3e6'), 6, { transform: 'rotate(-34 -16 -34)' }) +
			path('M44-4q4-20 22-18q18 4 14 18z', c(PAL.woodDk)) +
			path('M-78-2q8-14 22-8q8 6 4 10z', c('#e0a04f')) +
			path('M22-48l22-8 6 16-22 8z', c(PAL.honey))
	);
};

export const brokenJar: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		ell(6, -4, 66, 15, c('#e9953f')) +
			ell(20, -8, 30, 7, c('#f3b566')) +
			path('M-58-4Q-66-44-30-50L-18-34-28-18-16-4Z', c(PAL.terracotta)) +
			path('M6-6L14-30 34-26Q44-14 36-2Z', c(PAL.terracotta)) +
			path('M-30-50L-18-34-28-18-16-4L-24-4L-38-22Z', c(shade(PAL.terracotta, 0.25))) +
			path('M54-12q12-14 26-4q4 10-10 12z', c(shade(PAL.terracotta, 0.1)))
	);
};

export const glovesAndBags: DrawProp = (ink, x, y, s) => {
	const c = ink.c;
	const glove = (X: number, r: number, k: string) =>
		`<g transform="translate(${X} -6) rotate(${r})">${path('M-12 6V-12Q-12-30-7-30Q-3-30-3-18Q-3-34 1-34Q6-34 5-18Q6-30 10-28Q14-26 12-12Q18-20 21-15Q20-2 12 6Z', c(k))}${rect(-14, 2, 27, 9, c(shade(k, 0.25)), 3)}</g>`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 84, 8) +
			glove(-52, -14, PAL.saffron) +
			glove(-20, 12, PAL.saffron) +
			path('M14 0V-22Q34-30 66-22V0Q40 8 14 0Z', c(PAL.leaf)) +
			path('M18-10Q40-18 62-10', 'none', { stroke: c(shade(PAL.leaf, 0.25)), 'stroke-width': 3 })
	);
};

/** a wooden farm gate between two posts, shut */
export const farmGate: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 170, 9) +
			line('M-150 0V-168M150 0V-168', c(PAL.woodDk), 20) +
			line('M-138-28H134M-138-72H134M-138-116H134', c(PAL.woodLt), 13) +
			line('M-132-122L128-22M-132-16V-130M128-16V-130', c(PAL.wood), 12) +
			line('M124-72h26', c(PAL.slate), 8)
	);
};
