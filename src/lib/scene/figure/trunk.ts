import type { Skeleton } from './skeleton.ts';
import { isDress, sleeveless } from './skeleton.ts';
import { f, line, path } from '../geom.ts';
import { shade } from '../color.ts';

/** What the clothes of the trunk share: measures in units from the hips. */
export interface Trunk {
	k: Skeleton;
	T: number;
	/** half the width of the neck */
	n: number;
	/** x of the middle of the chest */
	cx: number;
	/** y of the hem of the top */
	hem: number;
}

const HEMS: Partial<Record<string, number>> = { dress: 6, hoodie: 12, sweater: 12, track: 12 };

export function trunkOf(k: Skeleton): Trunk {
	const { kind } = k.look.top;
	return {
		k,
		T: k.p.T,
		n: k.p.neck,
		cx: 7 * (k.t > 0.3 ? 1 : 0.15),
		hem: kind === 'tunic' ? k.p.leg * 0.22 : (HEMS[kind] ?? 9)
	};
}

/** Outline of a garment on the trunk: ex = how loose it is, flare = how much wider its hem. */
export function outline({ k, T, n }: Trunk, ex: number, hem: number, flare = 0): string {
	const s = k.p.sh + ex * 0.7;
	const w = k.p.wa + ex;
	const h = k.p.hip + ex + flare;
	return `M${f(-n - 1)} ${f(-T - 3)}C${f(-n - 5)} ${f(-T + 4)} ${f(-s + 9)} ${f(-T + 3)} ${f(-s + 2)} ${f(-T + 13)}C${f(-s - 4)} ${f(-T + 20)} ${f(-s - 1)} ${f(-T + 38)} ${f(-w - 1)} ${f(-T * 0.52)}C${f(-w - 1)} ${f(-T * 0.28)} ${f(-h)} ${f(-T * 0.14)} ${f(-h)} ${f(hem - 5)}Q${f(-h)} ${f(hem)} ${f(-h + 6)} ${f(hem + 1.5)}Q0 ${f(hem + 7)} ${f(h - 6)} ${f(hem + 1.5)}Q${f(h)} ${f(hem)} ${f(h)} ${f(hem - 5)}C${f(h)} ${f(-T * 0.14)} ${f(w + 1)} ${f(-T * 0.28)} ${f(w + 1)} ${f(-T * 0.52)}C${f(s + 1)} ${f(-T + 38)} ${f(s + 4)} ${f(-T + 20)} ${f(s - 2)} ${f(-T + 13)}C${f(s - 9)} ${f(-T + 3)} ${f(n + 5)} ${f(-T + 4)} ${f(n + 1)} ${f(-T - 3)}Q0 ${f(-T + 7)} ${f(-n - 1)} ${f(-T - 3)}Z`;
}

/** The shaded side of the same garment. */
export function darkSide({ k, T }: Trunk, ex: number, hem: number, flare = 0): string {
	const s = k.p.sh + ex * 0.7;
	const w = k.p.wa + ex;
	const h = k.p.hip + ex + flare;
	const q = k.flip;
	return `M${f(q * (s - 3))} ${f(-T + 14)}C${f(q * (s + 4))} ${f(-T + 20)} ${f(q * (s + 1))} ${f(-T + 38)} ${f(q * (w + 1))} ${f(-T * 0.52)}C${f(q * (w + 1))} ${f(-T * 0.28)} ${f(q * h)} ${f(-T * 0.14)} ${f(q * h)} ${f(hem)}Q${f(q * h * 0.6)} ${f(hem + 5)} ${f(q * h * 0.3)} ${f(hem + 6)}C${f(q * w * 0.72)} ${f(-T * 0.16)} ${f(q * w * 0.46)} ${f(-T * 0.5)} ${f(q * (s - 3))} ${f(-T + 14)}Z`;
}

/** A skirt that hangs from somebody upright. */
export function hangingSkirt({ k, T }: Trunk): string {
	if (!isDress(k.look) || (k.base !== 'stand' && !k.moving)) return '';
	const { p, bottom, flip: q } = k;
	const dress = k.look.bottom.kind === 'dress';
	const len = (k.look.bottom.len ?? (dress ? 0.62 : 0.56)) * p.leg;
	const fl = p.hip * (dress ? 0.62 : 0.5) + (k.base !== 'stand' ? 8 : 0);
	const w = p.wa + 2;
	const y0 = dress ? -T * 0.3 : -8;
	return (
		path(
			`M${f(-w)} ${f(y0)}C${f(-w - 6)} ${f(len * 0.3)} ${f(-p.hip - fl)} ${f(len * 0.7)} ${f(-p.hip - fl)} ${f(len)}Q${f(-p.hip * 0.5)} ${f(len + 11)} 0 ${f(len + 4)}Q${f(p.hip * 0.6)} ${f(len + 12)} ${f(p.hip + fl)} ${f(len - 2)}C${f(p.hip + fl)} ${f(len * 0.7)} ${f(w + 6)} ${f(len * 0.3)} ${f(w)} ${f(y0)}Z`,
			bottom.fill,
			{ stroke: bottom.line, 'stroke-width': 1.5, 'stroke-opacity': 0.45 }
		) +
		path(
			`M${f(q * w)} ${f(y0)}C${f(q * (w + 6))} ${f(len * 0.3)} ${f(q * (p.hip + fl))} ${f(len * 0.7)} ${f(q * (p.hip + fl))} ${f(len - 1)}Q${f(q * p.hip)} ${f(len + 7)} ${f(q * p.hip * 0.5)} ${f(len + 7)}C${f(q * p.hip * 0.7)} ${f(len * 0.6)} ${f(q * w * 0.5)} ${f(len * 0.2)} ${f(q * w)} ${f(y0)}Z`,
			bottom.shade,
			{ opacity: 0.55 }
		) +
		line(
			`M${f(-p.hip * 0.5)} ${f(len * 0.42)}Q${f(-p.hip * 0.7)} ${f(len * 0.75)} ${f(-p.hip * 0.72)} ${f(len)}M${f(p.hip * 0.2)} ${f(len * 0.5)}Q${f(p.hip * 0.25)} ${f(len * 0.8)} ${f(p.hip * 0.22)} ${f(len)}`,
			bottom.line,
			1.8,
			{ opacity: 0.5 }
		)
	);
}

/** A pregnant belly: a soft bulge on the facing side, its edge drawn only outside. */
export function belly({ k, T }: Trunk): string {
	const { p, top } = k;
	if (!p.belly) return '';
	const edge = `M${f(p.wa - 2)} ${f(-T * 0.6)}C${f(p.wa + 22)} ${f(-T * 0.54)} ${f(p.wa + 29)} ${f(-T * 0.3)} ${f(p.wa + 22)} ${f(-T * 0.12)}C${f(p.wa + 18)} ${f(-T * 0.02)} ${f(p.wa + 8)} ${f(T * 0.04)} ${f(p.hip - 8)} ${f(T * 0.07)}`;
	return (
		path(`${edge}L${f(-p.wa * 0.3)} ${f(T * 0.07)}L${f(-p.wa * 0.3)} ${f(-T * 0.6)}Z`, top.fill) +
		line(edge, top.line, 1.6, { opacity: 0.55 }) +
		path(
			`M${f(p.wa + 6)} ${f(-T * 0.55)}C${f(p.wa + 22)} ${f(-T * 0.5)} ${f(p.wa + 28)} ${f(-T * 0.3)} ${f(p.wa + 21)} ${f(-T * 0.12)}C${f(p.wa + 16)} ${f(-T * 0.02)} ${f(p.wa + 6)} ${f(T * 0.04)} ${f(p.hip - 14)} ${f(T * 0.07)}C${f(p.wa + 4)} ${f(-T * 0.02)} ${f(p.wa + 14)} ${f(-T * 0.28)} ${f(p.wa + 6)} ${f(-T * 0.55)}Z`,
			top.shade,
			{ opacity: 0.6 }
		) +
		line(
			`M${f(p.wa * 0.2)} ${f(-T * 0.5)}Q${f(p.wa * 0.62)} ${f(-T * 0.46)} ${f(p.wa * 0.8)} ${f(-T * 0.38)}`,
			top.line,
			1.8,
			{ opacity: 0.4 }
		)
	);
}

/** The top itself, without collar and seams. */
export function topShape(tr: Trunk): string {
	const { k, hem } = tr;
	const flare = k.look.top.kind === 'tunic' ? 8 : 0;
	return (
		path(outline(tr, 0, hem, flare), k.top.fill, {
			stroke: k.top.line,
			'stroke-width': 1.5,
			'stroke-opacity': 0.45
		}) +
		(sleeveless(k.look) ? path(darkSide(tr, 0, hem, flare), k.top.shade, { opacity: 0.55 }) : '')
	);
}

export const neck = ({ k, T, n }: Trunk, skin: string) =>
	path(
		`M${f(-n + 1)} ${f(-T + 6)}L${f(-n + 3)} ${f(-T - k.p.nh - 14)}H${f(n)}L${f(n - 1)} ${f(-T + 6)}Q0 ${f(-T + 12)} ${f(-n + 1)} ${f(-T + 6)}Z`,
		k.c(shade(skin, 0.26))
	);
