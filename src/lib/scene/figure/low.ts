import { PAL } from '../color.ts';
import type { P, Width } from '../geom.ts';
import { f, lerp, lerpP, line, path, pt, spine, strip, stripe, tube } from '../geom.ts';
import { floorLap, kneelLap, sitLap } from './laps.ts';
import type { Legs } from './legs.ts';
import { leg } from './leg.ts';
import { shoe } from './shoes.ts';
import type { Skeleton } from './skeleton.ts';
import { isDress } from './skeleton.ts';
import { ankleOf, hipsOf } from './stand.ts';

export function sitting(k: Skeleton): Legs {
	const { p, hipY } = k;
	const { near, far } = hipsOf(k);
	const thigh = p.leg * 0.5 * 0.8;
	const farKnee: P = [far[0] + thigh, hipY + 4];
	const nearKnee: P = [near[0] + thigh * 1.02, hipY + 10];
	const ankle = ankleOf(k);
	const farAnkle: P = [farKnee[0] + 6, -ankle - 4];
	const nearAnkle: P = [nearKnee[0] - 4, -ankle];
	const legs =
		leg(k, { hip: far, knee: farKnee, ankle: farAnkle, dim: true, toe: 0 }) +
		leg(k, { hip: near, knee: nearKnee, ankle: nearAnkle, dim: false, toe: 0 });
	return { legs, lap: isDress(k.look) ? sitLap(k, nearKnee, farKnee) : '' };
}

/** Joints of a leg, from the hip down. */
interface Joints {
	hip: number;
	from: P;
	knee: P;
	foot: P;
}

/** Joints of two legs that are crossed on the floor. */
function crossedJoints(k: Skeleton): Record<'near' | 'far', Joints> {
	const { p, hipY } = k;
	const { near, far } = hipsOf(k);
	return {
		near: {
			hip: near[0],
			from: [near[0], hipY + 4],
			knee: [-p.hip - p.leg * 0.25, -p.lw * 0.72],
			foot: [p.hip * 0.5, -8]
		},
		far: {
			hip: far[0],
			from: [far[0], hipY + 2],
			knee: [p.hip + p.leg * 0.28, -p.lw * 0.76],
			foot: [-p.hip * 0.42, -11]
		}
	};
}
type Crossed = ReturnType<typeof crossedJoints>['near'];

function crossedLeg(k: Skeleton, j: Crossed, fill: string, edge: object): string {
	const { p } = k;
	const bone = (a: P, b: P, w0: number, w1: number) =>
		path(
			tube([a, lerpP(a, b, 0.33), lerpP(a, b, 0.67), b], (u) => lerp(w0, w1, u)),
			fill,
			{ ...edge }
		);
	return (
		bone([j.hip, k.hipY + 3], j.knee, p.lw * 0.98, p.lw * 0.9) +
		bone(j.knee, j.foot, p.lw * 0.92, p.an * 1.06)
	);
}

/** The short legs of trousers on crossed legs. */
function shortsOn(k: Skeleton, lines: P[][], w: Width, edge: object): string {
	return lines
		.map((sp) =>
			path(
				tube(sp, (u) => w(u) + 4, { to: 0.4, cap1: 'f' }),
				k.bottom.fill,
				{ ...edge }
			)
		)
		.join('');
}

/** Cross-legged on the floor. */
export function onFloor(k: Skeleton): Legs {
	if (isDress(k.look)) return { legs: '', lap: floorLap(k) };
	const { p, c, bottom, skin } = k;
	const { kind } = k.look.bottom;
	const bare = kind === 'shorts';
	const { near, far } = crossedJoints(k);
	const sock = { kind: 'sock', color: k.look.shoes.color } as const;
	const foot = (at: P, way: number) =>
		`<g transform="translate(${pt(at)}) scale(${way} 1) rotate(12)">${shoe(sock, c, p.foot * 0.92)}</g>`;
	const edge = {
		stroke: bare ? skin.line : bottom.line,
		'stroke-width': 1.5,
		'stroke-opacity': 0.55
	};
	const w: Width = (u) => lerp(p.lw * 0.98, p.an * 1.02, u);
	const farLine = spine(far.from, far.knee, far.foot, 10, 0.5);
	const nearLine = spine(near.from, near.knee, near.foot, 10, 0.5);
	const fold = `M${f(near.knee[0] + 16)} ${f(near.knee[1] + 8)}q10 5 20 4`;
	const legs =
		foot(far.foot, -1) +
		crossedLeg(k, far, bare ? skin.fill : bottom.dim, edge) +
		foot(near.foot, 1) +
		crossedLeg(k, near, bare ? skin.fill : bottom.fill, edge) +
		(bare ? '' : line(fold, bottom.line, 1.6, { opacity: 0.5 })) +
		(kind === 'track' ? line(stripe(nearLine, 0.1, 0.95), c(PAL.white), 4) : '') +
		(bare ? shortsOn(k, [farLine, nearLine], w, edge) : '');
	return { legs };
}

export function kneeling(k: Skeleton): Legs {
	const { p, hipY, bottom, c } = k;
	const { kind, color } = k.look.shoes;
	const knee = p.leg * 0.36;
	const shoes = { kind: kind === 'sneaker' ? 'sock' : kind, color } as const;
	const foot = `<g transform="translate(${f(-p.hip - 8)} -12) rotate(168) scale(1 -1)">${shoe(shoes, c, p.foot * 0.8)}</g>`;
	if (isDress(k.look)) return { legs: foot, lap: kneelLap(k, knee) };
	const w: Width = (u) => lerp(p.lw * 1.02, p.lw * 0.86, u);
	const shin = spine([knee - 6, -p.an * 0.5], [0, -p.an * 0.44], [-p.hip - 4, -p.an * 0.4], 5);
	const thigh = spine([0, hipY - 2], [knee * 0.5, hipY + 2], [knee, -p.lw * 0.46], 6);
	const legs =
		foot +
		path(tube(shin, w), bottom.dim) +
		path(
			tube(thigh, (u) => w(u) * 1.04),
			bottom.fill,
			{ stroke: bottom.line, 'stroke-width': 1.5, 'stroke-opacity': 0.5 }
		) +
		path(strip(thigh, w, 1, 0.35, 0.1, 1), bottom.shade, { opacity: 0.5 });
	return { legs };
}
