import type { Ink } from '../color.ts';
import { SKIN, mix, shade } from '../color.ts';
import { ell, f, g, line, path } from '../geom.ts';
import type { FaceSpec } from '../look.ts';
import { measures } from './shape.ts';

/** The ears of a head turned by t; the far one shows only from the front. */
export function ears(ink: Ink, s: FaceSpec, t: number): { near: string; far: string } {
	const { q, W } = measures(s);
	const sk = SKIN[s.skin];
	const skin = ink.a(mix(sk, shade(sk, 0.2), 0.35));
	const one = (x: number, m: number) =>
		g(
			path('M4-11C-4-15-11-10-11-1C-11 8-6 15 1 14C4 13 5 8 4 4Z', skin) +
				line('M-6-3C-5-7-2-8 0-6', ink.a(shade(sk, 0.3)), 2) +
				(s.earring ? ell(-3, 16, 2.6, 2.6, ink.a(s.earring)) : '') +
				(s.aid ? path('M-1-14q9 2 6 13l-3 8q-3 3-5 0l3-8q1-6-4-8z', ink.a(s.aid)) : ''),
			{ transform: `translate(${f(x)} 8) scale(${f(m * q.ears)} ${f(q.ears)})` }
		);
	return { near: one(-W + 27 * t + 1, 1), far: t < 0.3 ? one(W - 1, -1) : '' };
}
