import { ell, f, line, path } from '../geom.ts';
import type { HairStyle } from '../look.ts';
import type { HairLayers, HairSketch } from './strand.ts';
import { braid, shine } from './strand.ts';

/** How low hair hangs on the neck. */
const LOW: Record<HairStyle, number> = {
	short: 26,
	tuft: 26,
	crop: 22,
	sidepart: 28,
	curly: 34,
	bowl: 34,
	bob: 48,
	braids: 34,
	ponytail: 30,
	bun: 30,
	long: 60,
	wavy: 60,
	balding: 24,
	elderbun: 30,
	pigtails: 32
};

const bun = (k: HairSketch) =>
	ell(0, -8, 23, 21, k.hair) + line('M-12-14q12-10 22 2q4 12-8 16', k.dark, 2.2);

const TAILS: Partial<Record<HairStyle, (k: HairSketch) => string>> = {
	braids: (k) =>
		line('M0-50v70', k.dark, 1.8) +
		braid(k, { from: [-20, 34], to: [-24, 128], bow: -5, width: 19 }) +
		braid(k, { from: [20, 34], to: [24, 128], bow: 5, width: 19 }),
	ponytail: (k) =>
		path('M-9-6C-24 20-22 70 0 104C20 76 24 20 9-6Z', k.hair) +
		line('M-6 20q-4 34 4 66M6 14q5 30 0 54', k.dark, 2) +
		path('M-11-8q11 6 22 0v9q-11 6-22 0z', k.ribbon),
	bun,
	elderbun: bun,
	pigtails: (k) =>
		path('M-30 16C-58 20-62 56-50 74C-34 66-24 40-22 22Z', k.hair) +
		path('M30 16C58 20 62 56 50 74C34 66 24 40 22 22Z', k.hair) +
		ell(-28, 18, 6, 6, k.ribbon) +
		ell(28, 18, 6, 6, k.ribbon)
};

/** Hair of somebody who shows us the back of the head. */
export function hairFromBehind(k: HairSketch): Partial<HairLayers> {
	const { W } = k;
	const low = LOW[k.spec.style];
	const cover = path(
		`M${f(-W - 2)} 6C${f(-W - 9)}-34-32-64 0-64C32-64 ${f(W + 9)}-34 ${f(W + 2)} 6C${f(W + 2)} ${f(low)} 22 ${f(low + 6)} 0 ${f(low + 5)}C-22 ${f(low + 6)} ${f(-W - 2)} ${f(low)} ${f(-W - 2)} 6Z`,
		k.hair
	);
	const ends = line(
		`M-16 ${f(low - 20)}q2 10 0 16M4 ${f(low - 22)}q1 12 0 18M20 ${f(low - 18)}q0 8-3 14`,
		k.dark,
		2,
		{ opacity: 0.6 }
	);
	return { front: cover + shine(k) + ends, over: TAILS[k.spec.style]?.(k) ?? '' };
}
