import { measures } from '../face/shape.ts';
import type { P } from '../geom.ts';
import type { Anchor, Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { inHead, inTrunk } from './skeleton.ts';

function thigh(k: Skeleton, s: number): P {
	const { p, hipY } = k;
	if (k.base === 'floor') return inTrunk(k, [s * (p.hip + p.leg * 0.05), 0]);
	if (k.base === 'kneel') return [s < 0 ? p.leg * 0.1 : p.leg * 0.3, hipY - 2];
	return [s < 0 ? p.leg * 0.14 : p.leg * 0.3, hipY - 10];
}

/** s = -1 for the near side of the body, 1 for the far one */
const ANCHORS: Record<Anchor, (k: Skeleton, s: number) => P> = {
	chin: (k) => inHead(k, 8, measures(k.look.face).ch),
	mouth: (k) => inHead(k, 10, 34),
	eye: (k, s) => inHead(k, s < 0 ? -10 : 28, 2),
	ear: (k, s) => inHead(k, s < 0 ? -38 : 42, 14),
	hip: (k, s) => inTrunk(k, [s * (k.p.hip + 4), -8]),
	heart: (k) => inTrunk(k, [14, -k.p.T * 0.62]),
	belly: (k) => inTrunk(k, [8, -k.p.T * 0.32]),
	elbow: (k, s) => inTrunk(k, [-s * k.p.sh * 0.62, -k.p.T * 0.46]),
	upper: (k, s) => inTrunk(k, [-s * k.p.sh * 0.86, -k.p.T * 0.62]),
	lap: (k, s) => inTrunk(k, k.base === 'floor' ? [14 + s * 12, 2] : [22 + s * 6, -2]),
	thigh,
	front: (k) => inTrunk(k, [k.p.wa + 16, -k.p.T * 0.5]),
	desk: (k) => inTrunk(k, [k.p.wa + 20, -k.p.T * 0.26])
};

/** A part of the body, for the hand of one side. */
export const anchor = (k: Skeleton, name: Anchor, side: Side): P =>
	ANCHORS[name](k, side === 'near' ? -1 : 1);
