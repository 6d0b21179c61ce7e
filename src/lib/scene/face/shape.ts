import { f } from '../geom.ts';
import type { Age, FaceSpec } from '../look.ts';

/** The proportions of a face; 1 is a child of ten. */
export interface FaceShape {
	/** width, length, width of the jaw */
	w: number;
	len: number;
	jaw: number;
	/** height, size and distance of the eyes */
	ey: number;
	es: number;
	gap: number;
	nose: number;
	/** height of the mouth */
	my: number;
	ears: number;
}
const AGES: Record<Age, FaceShape> = {
	kid: {
		w: 1.05,
		len: 0.95,
		jaw: 0.95,
		ey: 9,
		es: 1.08,
		gap: 1.06,
		nose: 0.75,
		my: 29,
		ears: 1.05
	},
	child: { w: 1.01, len: 0.98, jaw: 0.88, ey: 7, es: 1.04, gap: 1.02, nose: 0.82, my: 30, ears: 1 },
	teen: {
		w: 0.97,
		len: 1.02,
		jaw: 0.8,
		ey: 5,
		es: 0.97,
		gap: 0.98,
		nose: 0.94,
		my: 31,
		ears: 0.96
	},
	youth: {
		w: 0.95,
		len: 1.05,
		jaw: 0.82,
		ey: 4,
		es: 0.9,
		gap: 0.96,
		nose: 1.04,
		my: 31.5,
		ears: 0.95
	},
	adult: {
		w: 0.94,
		len: 1.07,
		jaw: 0.84,
		ey: 3,
		es: 0.84,
		gap: 0.95,
		nose: 1.14,
		my: 32,
		ears: 0.97
	},
	elder: {
		w: 0.96,
		len: 1.06,
		jaw: 0.9,
		ey: 4,
		es: 0.78,
		gap: 0.96,
		nose: 1.22,
		my: 32,
		ears: 1.08
	}
};

function faceShape(s: FaceSpec): FaceShape {
	const q = { ...AGES[s.age] };
	if (s.shape === 'round') {
		q.w *= 1.04;
		q.jaw *= 1.1;
	}
	if (s.shape === 'oval') {
		q.w *= 0.96;
		q.len *= 1.03;
		q.jaw *= 0.94;
	}
	if (s.shape === 'square') q.jaw *= 1.16;
	if (s.shape === 'heart') q.jaw *= 0.86;
	if (!s.fem && (s.age === 'adult' || s.age === 'youth')) q.jaw *= 1.1;
	return q;
}

/** Half the width of a face, its chin and half its jaw, in units from the middle of the head. */
export function measures(s: FaceSpec) {
	const q = faceShape(s);
	return { q, W: 47 * q.w, ch: 52 * q.len, j: 36 * q.jaw };
}

/** Outline of the head; t = how far it is turned (0 = front, 1 = profile). */
export function headPath(s: FaceSpec, t: number): string {
	const { W, ch, j } = measures(s);
	const cx = 7 * t;
	return `M0-53C27-53 ${f(W - 2 * t)}-36 ${f(W - 2 * t)}-8C${f(W - 3 * t)} 1 ${f(W + t)} 8 ${f(W - 1 + t)} 17C${f(W - 3)} 33 ${f(cx + j * 0.56)} ${f(ch)} ${f(cx)} ${f(ch)}C${f(cx - j * 0.62)} ${f(ch)} ${f(-W + 5 + 5 * t)} 35 ${f(-W + 1 + 3 * t)} 15C${f(-W)} 8 ${f(-W)} 2 ${f(-W)}-6C${f(-W)}-36-28-53 0-53Z`;
}

/** Crescent of shade on one side of the face; side +1 = the facing side. */
export function faceShade(s: FaceSpec, t: number, side: number): string {
	const { W, ch, j } = measures(s);
	const cx = 7 * t;
	if (side > 0)
		return `M${f(W - 2 * t)}-14C${f(W - 3 * t)} 1 ${f(W + t)} 8 ${f(W - 1 + t)} 17C${f(W - 3)} 33 ${f(cx + j * 0.56)} ${f(ch)} ${f(cx)} ${f(ch)}C${f(cx - 9)} ${f(ch)} ${f(cx - 18)} ${f(ch - 4)} ${f(cx - 22)} ${f(ch - 8)}C${f(cx + 4)} ${f(ch - 4)} ${f(W - 16)} 36 ${f(W - 9)} 13C${f(W - 5)} 2 ${f(W - 7)}-8 ${f(W - 2 * t)}-14Z`;
	return `M${f(-W)}-8C${f(-W)} 2 ${f(-W)} 8 ${f(-W + 1 + 3 * t)} 15C${f(-W + 5 + 5 * t)} 35 ${f(cx - j * 0.62)} ${f(ch)} ${f(cx)} ${f(ch)}C${f(cx + 8)} ${f(ch)} ${f(cx + 14)} ${f(ch - 3)} ${f(cx + 18)} ${f(ch - 7)}C${f(cx - 8)} ${f(ch - 4)} ${f(-W + 17)} 34 ${f(-W + 11)} 12C${f(-W + 8)} 2 ${f(-W + 6)}-4 ${f(-W)}-8Z`;
}
