import type { P } from '../geom.ts';
import { add, dir, lerp } from '../geom.ts';
import type { Legs } from './legs.ts';
import { leg } from './leg.ts';
import type { Skeleton } from './skeleton.ts';

/** Height of the ankle above the sole. */
export const ankleOf = (k: Skeleton) => 15 * k.p.foot + 3;
export const hipsOf = (k: Skeleton): { near: P; far: P } => ({
	near: [-k.p.hip * 0.46, k.hipY],
	far: [k.p.hip * 0.44, k.hipY - 1]
});
const midway = (a: P, b: P, dx: number): P => [lerp(a[0], b[0], 0.5) + dx, lerp(a[1], b[1], 0.5)];

export function standing(k: Skeleton): Legs {
	const { p } = k;
	const { near, far } = hipsOf(k);
	const nearAnkle: P = [-p.hip * 0.62 - 3, -ankleOf(k)];
	const farAnkle: P = [p.hip * 0.58 + 9, -ankleOf(k) - 6];
	const legs =
		leg(k, { hip: far, knee: midway(far, farAnkle, 3), ankle: farAnkle, dim: true, toe: 0 }) +
		leg(k, { hip: near, knee: midway(near, nearAnkle, 1.5), ankle: nearAnkle, dim: false, toe: 0 });
	return { legs };
}

/** Angles of thigh and shin of both legs, and how far the feet leave the ground. */
const STRIDES = {
	walk: { far: [26, 8], near: [-14, -34], lift: 5, toes: [26, -8] },
	run: { far: [58, 4], near: [-20, -86], lift: -6, toes: [70, -14] },
	kick: { far: [66, 50], near: [-7, -9], lift: 0, toes: [0, -38] }
} as const;

/** Walking, running and kicking. */
export function striding(k: Skeleton): Legs {
	const { p } = k;
	const base = k.base === 'walk' || k.base === 'kick' ? k.base : 'run';
	const stride = STRIDES[base];
	const hips = hipsOf(k);
	const joints = (hip: P, angles: readonly [number, number]) => {
		const knee = add(hip, dir(angles[0], p.leg * 0.5));
		return { hip, knee, ankle: add(knee, dir(angles[1], p.leg * 0.5 - 15 * p.foot)) };
	};
	const far = joints(hips.far, stride.far);
	const near = joints(hips.near, stride.near);
	const dropY = -ankleOf(k) - Math.max(far.ankle[1], near.ankle[1]) - stride.lift;
	const [nearToe, farToe] = stride.toes;
	// The leg that kicks is the one in front; otherwise the near leg is behind.
	const kick = base === 'kick';
	const farLeg = leg(k, { ...far, dim: kick, toe: farToe });
	const nearLeg = leg(k, { ...near, dim: !kick, toe: nearToe });
	return { legs: kick ? farLeg + nearLeg : nearLeg + farLeg, dropY };
}
