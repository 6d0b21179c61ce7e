/** Trees and pot plants. */
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { rng } from '#lib/domain/random.ts';
import { ell, f, line, path } from '../geom.ts';
import type { DrawProp, PropOptions } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

export const tree: DrawProp = (ink, x, y, s, o = {}) => {
	const d = o.d || 0,
		K = (h: string) => ink.d(h, d),
		k = o.color || PAL.leaf;
	return placeAt(
		x,
		y,
		s,
		(d < 0.3 ? shadowOf(ink, 6, 2, 70, 12) : '') +
			path('M-9 0Q-5-60-8-110L8-112Q6-50 12 0Z', K(PAL.woodDk)) +
			path('M-4-80l-34-30 8-6 26 22zM2-90l30-34 8 6-32 40z', K(PAL.woodDk)) +
			path(
				'M-84-130C-108-176-70-206-50-206C-44-250 30-256 42-212C84-214 104-172 80-134C72-98 24-96 0-106C-26-92-72-96-84-130Z',
				K(k)
			) +
			path(
				'M80-134C72-98 24-96 0-106C-26-92-72-96-84-130C-52-112-10-128 10-132C44-138 74-160 88-178Q92-156 80-134Z',
				K(shade(k, 0.2)),
				{ opacity: 0.7 }
			) +
			line(
				'M-50-180q10-12 22-10M-8-214q12-8 24 0M26-176q12-8 22 0M-30-148q10-8 20 0',
				K(glow(k, 0.4)),
				4,
				{ opacity: 0.7 }
			)
	);
};

export const poplar: DrawProp = (ink, x, y, s, o = {}) => {
	const d = o.d || 0,
		K = (h: string) => ink.d(h, d),
		k = o.color || PAL.pine;
	return placeAt(
		x,
		y,
		s,
		path('M-5 0L-3-70H4L6 0Z', K(PAL.woodDk)) +
			path('M0-250C26-214 40-130 30-76C24-44-24-44-30-76C-40-130-26-214 0-250Z', K(k)) +
			path('M0-250C26-214 40-130 30-76C26-52 2-46-8-52C18-90 14-190 0-250Z', K(shade(k, 0.2)), {
				opacity: 0.6
			}) +
			line(
				'M-14-120q4-10 2-22M-4-166q3-8 1-18M8-106q4-10 2-20M-16-84q4-8 3-16',
				K(glow(k, 0.35)),
				3,
				{ opacity: 0.6 }
			)
	);
};

const crown = (ink: Ink, x: number, y: number, s: number, o: PropOptions) => {
	const c = ink.c;
	return placeAt(
		x,
		y,
		s,
		(
			[
				[-52, -170],
				[-20, -140],
				[-64, -138],
				[14, -190],
				[52, -150],
				[30, -124],
				[-14, -210],
				[66, -186],
				[-36, -200],
				[6, -156]
			] as const
		)
			.map(
				([X, Y]) =>
					ell(X, Y, 9.5, 9.5, c(o.fruit || PAL.madder)) +
					ell(X - 3, Y - 3, 2.6, 2.2, '#fff', { opacity: 0.5 })
			)
			.join('')
	);
};

export const appleTree: DrawProp = (ink, x, y, s, o = {}) => {
	return tree(ink, x, y, s, o) + crown(ink, x, y, s, o);
};

/** willow over water */
export const willow: DrawProp = (ink, x, y, s, o = {}) => {
	const d = o.d || 0,
		K = (h: string) => ink.d(h, d),
		R = rng(o.seed || 3);
	let l = '';
	for (let k = 0; k < 15; k++) {
		const X = -110 + k * 15.7,
			h = 90 + R() * 90;
		l += `M${f(X * 0.7)} ${f(-236 + Math.abs(X) * 0.34)}Q${f(X * 1.15)} ${f(-200)} ${f(X * 1.08)} ${f(-200 + h)}`;
	}
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 80, 11) +
			path('M-14 0Q-8-80-22-150L14-158Q2-70 18 0Z', K(PAL.woodDk)) +
			path(
				'M-100-168C-128-232-48-284 0-268C56-288 128-228 100-164C70-140-66-136-100-168Z',
				K('#8fb45c')
			) +
			line(l, K('#7da04e'), 11) +
			line(l, K('#a9c874'), 3)
	);
};

export const plant: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		G = o.leaf || PAL.pine;
	const leaf = (a: number, l: number, k: string) =>
		`<g transform="rotate(${a})">${path(`M0 0C-17 ${-l * 0.35}-14 ${-l * 0.8} 0 ${-l}C14 ${-l * 0.8} 17 ${-l * 0.35} 0 0Z`, c(k))}${line(`M0-4V${f(-l * 0.82)}`, c(shade(k, 0.25)), 1.8)}</g>`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 0, 42, 8) +
			`<g transform="translate(0 -50)">${leaf(-58, 66, shade(G, 0.12))}${leaf(56, 70, shade(G, 0.16))}${leaf(-30, 92, G)}${leaf(30, 88, shade(G, 0.08))}${leaf(-2, 104, glow(G, 0.12))}</g>` +
			path('M-31-54H31L24-2Q0 5-24-2Z', c(o.pot || PAL.terracotta)) +
			path('M4-54H31L24-2Q14 1 6 1Z', c(shade(o.pot || PAL.terracotta, 0.2)), { opacity: 0.6 }) +
			path('M-35-62H35V-50H-35Z', c(glow(o.pot || PAL.terracotta, 0.1)))
	);
};
