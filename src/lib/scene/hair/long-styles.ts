import { shade } from '../color.ts';
import { ell, f, lerp, line, path } from '../geom.ts';
import type { HairLayers, HairSketch } from './strand.ts';
import { braid, crown, shine } from './strand.ts';

export function bob(k: HairSketch): Partial<HairLayers> {
	const { W, L, R } = k;
	return {
		back: path(
			`M${f(-W - 4)}-6C${f(-W - 12)}-40-36-64 2-64C38-64 ${f(W + 8)}-40 ${f(W + 3)}-6C${f(W + 6)} 16 ${f(W + 5)} 36 ${f(W - 2)} 47Q0 58 ${f(-W - 2)} 47C${f(-W - 10)} 30 ${f(-W - 8)} 14 ${f(-W - 4)}-6Z`,
			k.c(shade(k.color, 0.12))
		),
		front:
			path(
				crown(W, -W - 3, 2, R + 4, 2, 65) +
					`C${f(R + 4)} 20 ${f(R + 4)} 34 ${f(R - 3)} 42Q${f(R - 12)} 36 ${f(R - 7)} 8L${f(R - 9)}-12Q8-19 ${f(L + 12)}-13C${f(L + 8)} 6 ${f(L + 10)} 30 ${f(L + 3)} 47Q${f(-W + 8)} 54 ${f(-W - 5)} 44C${f(-W - 8)} 28 ${f(-W - 6)} 14 ${f(-W - 3)} 2Z`,
				k.hair
			) +
			line(
				`M${f(R - 20)}-15l-3-10M6-17l-2-12M${f(L + 24)}-15l1-10M${f(L - 4)} 14q2 14-2 26`,
				k.dark,
				1.8,
				{ opacity: 0.5 }
			) +
			(k.hatless ? shine(k) : '')
	};
}

/** Hair that falls past the shoulders; wave = how far it swings. */
function falling(k: HairSketch, wave: number): Partial<HairLayers> {
	const { W, L, R } = k;
	const px = -6 + 8 * k.t;
	return {
		back: path(
			`M${f(-W - 4)}-6C${f(-W - 12)}-40-36-64 2-64C38-64 ${f(W + 8)}-40 ${f(W + 3)}-6C${f(W + 4 + wave)} 26 ${f(W - 2)} 50 ${f(W + 4 + wave)} 84Q20 100 ${f(-W + 10)} 98Q${f(-W - 18)} 94 ${f(-W - 10 - wave)} 70C${f(-W - 2)} 40 ${f(-W - 14)} 20 ${f(-W - 4)}-6Z`,
			k.c(shade(k.color, 0.12))
		),
		front:
			path(
				crown(W, -W - 3, 2, R + 4, 0, 65) +
					`C${f(R + 5)} 22 ${f(R + 1)} 40 ${f(R + 3)} 64Q${f(R - 9)} 50 ${f(R - 7)} 14C${f(R - 8)}-12 ${f(px + 22)}-28 ${f(px)}-40C${f(px - 12)}-32 ${f(L + 10)}-24 ${f(L + 7)} 0C${f(L + 4)} 30 ${f(L + 10)} 60 ${f(L + 2 - wave)} 84Q${f(-W - 8)} 88 ${f(-W - 9 - wave)} 66C${f(-W - 2)} 40 ${f(-W - 10)} 20 ${f(-W - 3)} 2Z`,
				k.hair
			) +
			line(
				`M${f(px)}-41q-2-12-8-20M${f(L - 6)} 14q4 26-4 56M${f(R - 1)} 18q-1 16 1 30`,
				k.dark,
				1.8,
				{ opacity: 0.5 }
			) +
			(k.hatless ? shine(k, -6, 0) : '')
	};
}
export const long = (k: HairSketch) => falling(k, 0);
export const wavy = (k: HairSketch) => falling(k, 8);

/** Hair parted in the middle and drawn to the back of the head. */
function parted(k: HairSketch): string {
	const { W, L, R, t } = k;
	const px = 2 + 9 * t;
	return (
		path(
			crown(W, -W - 2, 10, R + 2, 0, 63) +
				`C${f(R - 2)}-16 ${f(px + 20)}-34 ${f(px)}-40C${f(px - 16)}-34 ${f(L + 14)}-26 ${f(L + 7)}-4L${f(L + 4)} 12Q${f(L)} 14 ${f(lerp(-W + 4, -W + 22, t))} ${f(lerp(14, 26, t))}Q${f(-W + 6)} 30 ${f(-W)} 22Q${f(-W - 2)} 16 ${f(-W - 2)} 10Z`,
			k.hair
		) +
		line(`M${f(px)}-41C${f(px - 1)}-50 ${f(px - 4)}-58 ${f(px - 8)}-62`, k.dark, 2, {
			opacity: 0.65
		}) +
		line(
			`M${f(px - 8)}-40C${f(px - 24)}-38 ${f(L + 2)}-28 ${f(L - 6)}-6M${f(px + 9)}-39C${f(px + 20)}-38 ${f(R - 6)}-30 ${f(R - 4)}-14`,
			k.dark,
			1.8,
			{ opacity: 0.45 }
		) +
		(k.hatless ? shine(k, -6, 2) : '')
	);
}

export function bun(k: HairSketch): Partial<HairLayers> {
	const { t } = k;
	const back = k.hatless
		? ell(-18 * t - 4, -62, 20, 18, k.hair) +
			line(`M${f(-18 * t - 14)}-66q10-10 18 0q3 8-6 10`, k.dark, 2)
		: '';
	return { back, front: parted(k) };
}

export function ponytail(k: HairSketch): Partial<HairLayers> {
	const { W } = k;
	return {
		back:
			path(
				`M${f(-W + 6)}-34C${f(-W - 34)}-34 ${f(-W - 40)} 10 ${f(-W - 24)} 62C${f(-W - 6)} 46 ${f(-W + 4)} 10 ${f(-W + 16)}-14Z`,
				k.hair
			) +
			line(`M${f(-W - 2)}-20q-22 20-20 58`, k.dark, 2, { opacity: 0.6 }) +
			path(`M${f(-W - 2)}-36q10 4 12 16l-8 5q-7-10-12-13z`, k.ribbon),
		front: parted(k)
	};
}

export function pigtails(k: HairSketch): Partial<HairLayers> {
	const { W } = k;
	return {
		back:
			path(
				`M${f(-W)} 6C${f(-W - 30)} 6 ${f(-W - 32)} 44 ${f(-W - 18)} 62C${f(-W - 2)} 52 ${f(-W + 8)} 32 ${f(-W + 8)} 18Z`,
				k.hair
			) +
			path(
				`M${f(W - 2)} 6C${f(W + 26)} 6 ${f(W + 28)} 42 ${f(W + 16)} 58C${f(W + 2)} 48 ${f(W - 6)} 30 ${f(W - 8)} 16Z`,
				k.hair
			) +
			ell(-W + 1, 12, 7, 7, k.ribbon) +
			ell(W - 3, 11, 7, 7, k.ribbon),
		front: parted(k)
	};
}

export function braids(k: HairSketch): Partial<HairLayers> {
	const { W, t } = k;
	const x = lerp(-W + 2, -W + 14, t);
	const near = braid(k, {
		from: [x, 26],
		to: [lerp(-W + 2, -W + 12, t), 116],
		bow: -5,
		width: 20
	});
	if (t < 0.3)
		return {
			front: parted(k),
			over: near + braid(k, { from: [W - 3, 24], to: [W - 4, 112], bow: 5, width: 19 })
		};
	return {
		back: braid(k, { from: [W - 6, 24], to: [W - 4, 106], bow: 5, width: 18 }),
		front: parted(k),
		over: near
	};
}
