import { keysOf } from '#lib/domain/table.ts';

/** The measures of a body in drawing units; an adult is about 430 units tall. */
export interface Build {
	/** size of the head; 1 is about 105 units */
	head: number;
	/** length of the trunk, of a leg and of an arm */
	T: number;
	leg: number;
	arm: number;
	/** thickness of the upper arm and of the wrist */
	aw: number;
	ww: number;
	/** half the width of the shoulders, the waist and the hips */
	sh: number;
	wa: number;
	hip: number;
	/** thickness of the thigh and of the ankle */
	lw: number;
	an: number;
	/** size of a hand */
	hand: number;
	/** half the width of the neck, and its height */
	neck: number;
	nh: number;
	/** size of a foot */
	foot: number;
	/** how far the back bends forward, in degrees */
	stoop: number;
	/** 1 = pregnant */
	belly?: number;
}

function blend(a: Build, b: Build, k: number): Build {
	const out = { ...a };
	for (const key of keysOf(a)) out[key] = (a[key] ?? 0) + ((b[key] ?? 0) - (a[key] ?? 0)) * k;
	return out;
}
const kid: Build = {
	head: 1.02,
	T: 84,
	leg: 96,
	arm: 92,
	aw: 25,
	ww: 19,
	sh: 35,
	wa: 33,
	hip: 36,
	lw: 34,
	an: 25,
	hand: 0.86,
	neck: 12,
	nh: -5,
	foot: 0.86,
	stoop: 0
};
const child: Build = {
	head: 1.03,
	T: 102,
	leg: 132,
	arm: 114,
	aw: 25,
	ww: 19,
	sh: 39,
	wa: 34,
	hip: 36,
	lw: 34,
	an: 24,
	hand: 0.92,
	neck: 12,
	nh: -2,
	foot: 0.92,
	stoop: 0
};
const teen: Build = {
	head: 1.03,
	T: 120,
	leg: 170,
	arm: 136,
	aw: 26,
	ww: 19,
	sh: 43,
	wa: 35,
	hip: 38,
	lw: 36,
	an: 24,
	hand: 1,
	neck: 13,
	nh: 2,
	foot: 1,
	stoop: 0
};
const youth: Build = {
	head: 1.03,
	T: 136,
	leg: 200,
	arm: 156,
	aw: 28,
	ww: 20,
	sh: 50,
	wa: 39,
	hip: 39,
	lw: 38,
	an: 25,
	hand: 1.06,
	neck: 15,
	nh: 5,
	foot: 1.08,
	stoop: 0
};
const woman: Build = {
	head: 1.04,
	T: 142,
	leg: 206,
	arm: 158,
	aw: 28,
	ww: 20,
	sh: 48,
	wa: 38,
	hip: 44,
	lw: 42,
	an: 25,
	hand: 1.02,
	neck: 14,
	nh: 5,
	foot: 1,
	stoop: 0
};
const man: Build = {
	head: 1.06,
	T: 156,
	leg: 216,
	arm: 170,
	aw: 33,
	ww: 23,
	sh: 59,
	wa: 48,
	hip: 46,
	lw: 44,
	an: 30,
	hand: 1.14,
	neck: 18,
	nh: 4,
	foot: 1.15,
	stoop: 0
};
const elderF: Build = {
	head: 1.04,
	T: 132,
	leg: 174,
	arm: 146,
	aw: 30,
	ww: 21,
	sh: 47,
	wa: 47,
	hip: 52,
	lw: 42,
	an: 27,
	hand: 1,
	neck: 14,
	nh: -2,
	foot: 0.98,
	stoop: 5
};
const elderM: Build = {
	head: 1.06,
	T: 144,
	leg: 192,
	arm: 158,
	aw: 30,
	ww: 22,
	sh: 53,
	wa: 48,
	hip: 47,
	lw: 42,
	an: 28,
	hand: 1.08,
	neck: 16,
	nh: -1,
	foot: 1.08,
	stoop: 5
};
/** kid 7 = 2.6 heads tall · small 8–9 · child 10–11 · tween 12 · teen 13–14 · youth 15–19 · adults 4.1–4.2 · elders 3.7 */
export const BUILDS = {
	kid,
	small: blend(kid, child, 0.5),
	child,
	tween: blend(child, teen, 0.5),
	teen,
	girl: { ...blend(teen, woman, 0.5), head: 1.03, sh: 43, wa: 35, hip: 40 },
	youth,
	woman,
	man,
	womanBroad: {
		...woman,
		T: 140,
		sh: 54,
		wa: 53,
		hip: 57,
		aw: 33,
		ww: 23,
		lw: 50,
		an: 29,
		neck: 16
	},
	pregnant: { ...woman, wa: 41, hip: 46, belly: 1, stoop: -3 },
	broad: {
		...man,
		T: 160,
		sh: 69,
		wa: 66,
		hip: 58,
		aw: 39,
		ww: 27,
		lw: 52,
		an: 33,
		neck: 22,
		hand: 1.2
	},
	slim: {
		...man,
		T: 152,
		leg: 222,
		sh: 52,
		wa: 39,
		hip: 39,
		aw: 28,
		ww: 21,
		lw: 38,
		an: 27,
		neck: 15
	},
	short: { ...man, T: 146, leg: 188, arm: 158, sh: 55, wa: 49, hip: 46 },
	elderF,
	elderM,
	elderSlim: { ...elderF, T: 136, leg: 184, sh: 43, wa: 39, hip: 44, aw: 26, stoop: 3 }
} satisfies Record<string, Build>;
export type BuildName = keyof typeof BUILDS;
