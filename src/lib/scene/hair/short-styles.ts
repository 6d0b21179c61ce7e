import type { P } from '../geom.ts';
import { ell, f, lerp, line, path, pt } from '../geom.ts';
import type { HairLayers, HairSketch } from './strand.ts';
import { crown, shine } from './strand.ts';

/** Short hair: the crown, an own fringe, and the nape behind the ear. */
function cropped(k: HairSketch, fringe: string, height = 64): string {
	const { W, L, R, t } = k;
	const nape: P = [lerp(-W + 3, -W + 9, t), lerp(6, 30, t)];
	const sideburn = t < 0.3 ? `M${f(W - 3)}-14L${f(W - 5)} 5Q${f(W)} 8 ${f(W + 1)}-6Z` : '';
	return (
		path(
			crown(W, -W - 1, 8, R + 1, -4, height) +
				fringe +
				`L${f(L + 5)} 6Q${f(L + 3)} 12 ${f(L)} 10L${f(lerp(-W + 3, L - 3, t))} ${f(lerp(4, 22, t))}L${pt(nape)}Q${f(-W - 1)} 20 ${f(-W - 1)} 8Z` +
				sideburn,
			k.hair
		) + (t < 0.3 ? path(`M${f(W + 1)}-10L${f(W - 4)} 6L${f(W - 6)}-12Z`, k.hair) : '')
	);
}

const jagged = ({ L, R, t }: HairSketch) =>
	`C${f(R - 1)}-18 ${f(R - 5)}-24 ${f(R - 10)}-27L${f(R - 18)}-20Q${f(16)}-27 ${f(14 + 4 * t)}-32Q${f(8)}-20 ${f(-2)}-18Q${f(0)}-26 ${f(-1)}-30Q${f(-10)}-18 ${f(L + 14)}-16Q${f(L + 16)}-22 ${f(L + 15)}-24Q${f(L + 8)}-18 ${f(L + 7)}-10`;
const locks = (k: HairSketch) =>
	line(`M${f(16 + 4 * k.t)}-34q-2-8-8-13M-2-32q-4-7-11-10`, k.dark, 1.8, { opacity: 0.55 });

export function short(k: HairSketch): Partial<HairLayers> {
	return { front: cropped(k, jagged(k)) + locks(k) + (k.hatless ? shine(k) : '') };
}

export function tuft(k: HairSketch): Partial<HairLayers> {
	const lock = path(
		'M-16-58C-14-72-2-80 8-78C4-74 4-71 5-68C12-76 22-77 28-72C22-70 20-66 19-60Z',
		k.hair
	);
	return { front: (k.hatless ? lock : '') + (short(k).front ?? '') };
}

export function crop(k: HairSketch): Partial<HairLayers> {
	const { L, R, t } = k;
	const fringe = `C${f(R - 3)}-22 ${f(R - 12)}-33 ${f(12 + 6 * t)}-34C${f(-8 + 4 * t)}-35 ${f(L + 10)}-30 ${f(L + 6)}-12`;
	return { front: cropped(k, fringe, 59) + (k.hatless ? shine(k, 2, 4) : '') };
}

export function sidepart(k: HairSketch): Partial<HairLayers> {
	const { L, R } = k;
	const fringe = `C${f(R - 1)}-20 ${f(R - 7)}-30 ${f(R - 16)}-36C${f(6)}-20 ${f(L + 20)}-22 ${f(L + 7)}-10`;
	const parting =
		line(`M${f(R - 16)}-36C${f(R - 22)}-46 ${f(R - 26)}-54 ${f(R - 34)}-60`, k.dark, 2, {
			opacity: 0.7
		}) +
		line(`M${f(R - 22)}-40C4-28 ${f(L + 26)}-30 ${f(L + 12)}-22`, k.dark, 1.8, { opacity: 0.5 });
	return { front: cropped(k, fringe) + parting + (k.hatless ? shine(k) : '') };
}

export function bowl(k: HairSketch): Partial<HairLayers> {
	const { W, L, R, t } = k;
	return {
		front:
			path(
				crown(W, -W - 4, 14, R + 3, 4, 64) +
					`L${f(R - 4)}-8Q${f(R - 6)}-14 ${f(R - 10)}-15Q${f(6)}-20 ${f(L + 12)}-13Q${f(L + 6)}-10 ${f(L + 4)} 6L${f(lerp(-W + 2, -W + 14, t))} ${f(lerp(14, 24, t))}Q${f(-W - 3)} 22 ${f(-W - 4)} 14Z`,
				k.hair
			) +
			line(`M${f(R - 20)}-18l-2-9M4-19l-2-10M${f(L + 22)}-16l0-9`, k.dark, 1.8, { opacity: 0.5 }) +
			(k.hatless ? shine(k) : '')
	};
}

/** Curls round the crown: x, y, radius. */
const curls = ({ W, L, R }: HairSketch): [number, number, number][] => [
	[-W - 1, -8, 13],
	[-W + 1, -26, 15],
	[-30, -46, 17],
	[-10, -58, 17],
	[14, -60, 17],
	[33, -49, 16],
	[R - 1, -30, 14],
	[R - 4, -18, 9],
	[L + 10, -20, 10],
	[L + 28, -30, 10],
	[10, -32, 10],
	[26, -33, 10],
	[-W + 3, 10, 11]
];

export function curly(k: HairSketch): Partial<HairLayers> {
	const { W, L, R, t } = k;
	const curl = (x: number, y: number, r: number) => ell(x, y, r, r, k.hair);
	if (!k.hatless)
		return {
			front: curl(L + 2, -8, 9) + curl(-W + 4, 4, 11) + curl(-W + 8, 18, 9) + curl(R - 6, -16, 9)
		};
	return {
		front:
			path(
				crown(W, -W - 1, 8, R + 1, -6, 60) +
					`C${f(R)}-20 ${f(R - 8)}-30 ${f(R - 16)}-31C10-24 ${f(L + 18)}-26 ${f(L + 6)}-8L${f(L + 4)} 6L${f(lerp(-W + 2, -W + 12, t))} ${f(lerp(4, 28, t))}Q${f(-W)} 20 ${f(-W - 1)} 8Z`,
				k.hair
			) +
			curls(k)
				.map((a) => curl(...a))
				.join('') +
			line('M-32-50q6-8 14-5M-4-62q8-5 14 0M22-56q7-2 10 5M-44-30q1-7 6-9', k.light, 3, {
				opacity: 0.7
			}) +
			line(`M-20-38q6-5 12 0M8-44q6-4 12 1M${f(L + 12)}-28q5-4 9 1`, k.dark, 2, { opacity: 0.6 })
	};
}

export function balding(k: HairSketch): Partial<HairLayers> {
	const { W, L, R, t } = k;
	return {
		front:
			path(
				`M${f(-W - 1)} 8Q${f(-W - 4)}-24 ${f(-W + 12)}-38Q${f(L + 2)}-20 ${f(L + 6)}-6L${f(L + 5)} 8L${f(lerp(-W + 2, -W + 12, t))} ${f(lerp(6, 28, t))}Q${f(-W)} 20 ${f(-W - 1)} 8Z`,
				k.hair
			) + path(`M${f(R + 1)}-2Q${f(R + 2)}-16 ${f(R - 6)}-24Q${f(R - 4)}-12 ${f(R - 3)}-2Z`, k.hair)
	};
}
