import { PAL, glow, shade } from '../color.ts';
import { f, line, path } from '../geom.ts';
import { CLOTH } from '../patterns.ts';
import type { HairLayers, HairSketch } from './strand.ts';

function cloth(k: HairSketch) {
	const color = k.spec.hatColor || PAL.forest;
	return { color, fill: CLOTH[k.spec.hatCloth ?? 'plain'](k.ink, color, k.c) };
}

/** A kerchief tied at the nape. */
export function kerchief(k: HairSketch): Partial<HairLayers> {
	const { c, W, L, R, t } = k;
	const { color, fill } = cloth(k);
	return {
		back:
			path(
				`M${f(-W + 4)} 18C${f(-W - 20)} 26 ${f(-W - 22)} 50 ${f(-W - 10)} 66C${f(-W + 2)} 54 ${f(-W + 6)} 40 ${f(-W + 10)} 26Z`,
				fill
			) +
			path(
				`M${f(-W + 4)} 18C${f(-W - 6)} 34 ${f(-W)} 58 ${f(-W + 12)} 70C${f(-W + 14)} 50 ${f(-W + 16)} 40 ${f(-W + 12)} 24Z`,
				c(shade(color, 0.2))
			),
		top:
			path(
				`M${f(-W - 3)} 14C${f(-W - 12)}-32-34-69 2-69C36-69 ${f(W + 9)}-44 ${f(R + 4)}-16C${f(R - 4)}-32 24-44 ${f(8 + 6 * t)}-46C-14-44 ${f(L + 12)}-30 ${f(L + 4)}-6C${f(L)} 8 ${f(-W + 14)} 22 ${f(-W + 4)} 26Q${f(-W - 2)} 22 ${f(-W - 3)} 14Z`,
				fill
			) +
			line(
				`M${f(R + 1)}-18C${f(R - 6)}-34 24-47 ${f(8 + 6 * t)}-49C-16-46 ${f(L + 8)}-32 ${f(L)}-6`,
				c(glow(color, 0.45)),
				2.4,
				{ 'stroke-dasharray': '5 4' }
			) +
			line(`M${f(-W + 6)} 16Q-30-20-6-62M${f(-W + 2)} 4Q-42-30-24-56`, c(shade(color, 0.3)), 1.8, {
				opacity: 0.6
			})
	};
}

/** The fall of a scarf round the face and its knot under the chin. */
function folds(k: HairSketch, color: string, fill: string): string {
	const { c, W, L, R, ch, t } = k;
	return (
		line(
			`M${f(R)}-6C${f(R - 5)}-30 26-44 ${f(6 + 7 * t)}-45C-18-44 ${f(L + 6)}-28 ${f(L + 1)}-2C${f(L - 2)} 24 ${f(L + 8)} 44 ${f(2 + 7 * t)} ${f(ch + 7)}`,
			c(glow(color, 0.5)),
			2.2,
			{ opacity: 0.8 }
		) +
		line(
			`M${f(L - 6)}-6q-6 30 6 56M${f(-W + 2)} 30q6 24 28 34M${f(-W + 4)}-20Q-30-50 0-62`,
			c(shade(color, 0.2)),
			2.2,
			{ opacity: 0.8 }
		) +
		path(
			`M${f(10 + 7 * t)} ${f(ch + 4)}q8-5 15 0q3 8-3 13q-9 2-13-3q-3-6 1-10z`,
			c(shade(color, 0.12))
		) +
		path(`M${f(18 + 7 * t)} ${f(ch + 15)}q14 10 12 34q-12-2-20-14q-2-12 2-20z`, fill)
	);
}

/** A scarf tied under the chin. */
export function scarf(k: HairSketch): Partial<HairLayers> {
	const { c, W, L, R, ch, t } = k;
	const { color, fill } = cloth(k);
	return {
		back: path(
			`M${f(-W - 6)} 4C${f(-W - 14)}-38-34-70 2-70C38-70 ${f(W + 10)}-40 ${f(W + 5)} 0C${f(W + 8)} 30 ${f(W + 6)} 52 ${f(W + 4)} 66Q0 92 ${f(-W - 8)} 72C${f(-W - 12)} 50 ${f(-W - 10)} 26 ${f(-W - 6)} 4Z`,
			c(shade(color, 0.28))
		),
		top:
			path(
				`M${f(-W - 6)} 6C${f(-W - 14)}-36-34-70 2-70C38-70 ${f(W + 11)}-40 ${f(R + 6)} 0C${f(R + 8)} 20 ${f(R + 4)} 38 ${f(22 + 7 * t)} ${f(ch + 6)}C${f(R - 2)} 36 ${f(R + 1)} 16 ${f(R - 2)}-4C${f(R - 6)}-28 26-41 ${f(6 + 7 * t)}-42C${f(-16)}-41 ${f(L + 10)}-26 ${f(L + 5)}-2C${f(L + 2)} 22 ${f(L + 12)} 42 ${f(6 + 7 * t)} ${f(ch + 3)}Q${f(22 + 7 * t)} ${f(ch + 4)} ${f(24 + 7 * t)} ${f(ch + 2)}Q${f(34)} ${f(ch + 20)} ${f(20)} ${f(ch + 30)}Q${f(-20)} ${f(ch + 34)} ${f(-W - 4)} ${f(ch + 14)}C${f(-W - 12)} 40 ${f(-W - 10)} 26 ${f(-W - 6)} 6Z`,
				fill
			) + folds(k, color, fill)
	};
}

/** A kerchief or a scarf, seen from behind. */
export function scarfFromBehind(k: HairSketch): string {
	const { W } = k;
	const { color, fill } = cloth(k);
	return (
		path(
			`M${f(-W - 6)} 6C${f(-W - 14)}-36-34-70 0-70C34-70 ${f(W + 14)}-36 ${f(W + 6)} 6C${f(W + 12)} 40 ${f(W + 14)} 60 30 74L0 104L-30 74C${f(-W - 14)} 60 ${f(-W - 12)} 40 ${f(-W - 6)} 6Z`,
			fill
		) + line('M-20 20q10 30 20 60M24 16q-6 30-16 50', k.c(shade(color, 0.25)), 2)
	);
}
