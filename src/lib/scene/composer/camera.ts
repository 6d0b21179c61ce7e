import type { Shot } from '#lib/domain/scene/vocabulary.ts';
import type { P } from '../geom.ts';

/** A part of the picture. */
export interface Frame {
	x: number;
	y: number;
	w: number;
	h: number;
}
/** The size of every picture in its own units. */
export const WIDTH = 1280;
export const HEIGHT = 800;
export const WHOLE: Frame = { x: 0, y: 0, w: WIDTH, h: HEIGHT };

/** How much of the picture a talk shot shows, and the air it leaves round the heads. */
const ZOOM = {
	close: { min: 0.42, max: 0.8, air: 250 },
	medium: { min: 0.62, max: 0.9, air: 400 }
};
const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));

/** The part of the picture that a shot shows; topY = the highest crown. */
export function aim(shot: Shot, heads: readonly P[], topY: number): Frame {
	if (shot === 'wide' || !heads.length) return WHOLE;
	const { min, max, air } = ZOOM[shot];
	const xs = heads.map(([x]) => x);
	const left = Math.min(...xs);
	const right = Math.max(...xs);
	const k = clamp((right - left + air) / WIDTH, min, max);
	const w = WIDTH * k;
	const h = HEIGHT * k;
	const fy = heads.reduce((sum, [, y]) => sum + y, 0) / heads.length + h * 0.2;
	return {
		x: Math.max(0, Math.min(WIDTH - w, (left + right) / 2 - w / 2)),
		y: Math.max(0, Math.min(HEIGHT - h, fy - h / 2, topY - 36 * k)),
		w,
		h
	};
}
