import type { Hold } from '#lib/domain/scene/vocabulary.ts';
import { PAL, shade } from '../color.ts';
import type { P, Width } from '../geom.ts';
import {
	add,
	along,
	angle,
	dir,
	edges,
	ell,
	f,
	g,
	ik,
	lerp,
	lerpP,
	line,
	nth,
	path,
	pt,
	rect,
	spine,
	strip,
	stripe,
	tube
} from '../geom.ts';
import { anchor } from './anchors.ts';
import { hand } from './hands.ts';
import type { Anchor, Arm, Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { isLow } from './skeleton.ts';

/** An arm with its joints, in units of the figure. */
export interface PosedArm {
	side: Side;
	arm: Arm;
	shoulder: P;
	elbow: P;
	wrist: P;
	/** angle of the hand in degrees */
	angle: number;
	z: 'back' | 'front' | 'face';
}

/** Hands that go to these parts use the whole length of the arm. */
const FULL_REACH: readonly Anchor[] = ['hip', 'elbow', 'upper', 'heart', 'thigh'];
/** Arms that hang straighter than this rest on the thighs of somebody who sits. */
const HANGING = 32;

function armDef(k: Skeleton, side: Side): Arm {
	const arm = k.pose[side];
	const hangs = arm.a && Math.abs(arm.a[0]) < HANGING && Math.abs(arm.a[1]) < HANGING;
	if (!isLow(k.base) || !hangs) return arm;
	return side === 'near'
		? { to: 'thigh', hand: 'relax', turn: 10 }
		: { to: 'thigh', z: 'front', hand: 'relax', turn: -10 };
}

/** Elbow and wrist of an arm that goes to a part of its own body. */
function bend(k: Skeleton, arm: Arm, to: Anchor, side: Side, shoulder: P): [P, P] {
	const [dx, dy] = arm.off ?? [0, 0];
	const target = add(anchor(k, to, side), [(dx * k.p.T) / 130, (dy * k.p.T) / 130]);
	const whole = k.p.arm / 2;
	const way = Math.hypot(target[0] - shoulder[0], target[1] - shoulder[1]);
	const bone =
		arm.z === 'face' || FULL_REACH.includes(to)
			? whole
			: Math.min(whole, Math.max(way * 0.55, whole * 0.66));
	return ik(shoulder, target, bone, bone, arm.bend ?? (side === 'near' ? 1 : -1));
}

/** Elbow and wrist of an arm that goes to a point of the picture. */
function reach(k: Skeleton, point: P, shoulder: P): [P, P] {
	const { o, flip } = k;
	const target: P = [(point[0] - o.x) / (o.s * flip), (point[1] - o.y) / o.s];
	return ik(shoulder, target, k.p.arm / 2, k.p.arm / 2, target[0] < shoulder[0] ? -1 : 1);
}

export function poseArm(k: Skeleton, side: Side): PosedArm {
	let arm = armDef(k, side);
	const shoulder = k.shoulders[side];
	const point = k.o.reach?.[side];
	let elbow: P;
	let wrist: P;
	if (point) {
		[elbow, wrist] = reach(k, point, shoulder);
		const { reachHand } = k.o;
		const front = side === 'near' || reachHand === 'hold';
		arm = { ...arm, hand: reachHand ?? 'relax', turn: 0, ...(front && { z: 'front' }) };
		// The hand follows the forearm, whatever the pose says.
		delete arm.abs;
	} else if (arm.to) [elbow, wrist] = bend(k, arm, arm.to, side, shoulder);
	else {
		const [upper, fore] = arm.a ?? [0, 0];
		elbow = add(shoulder, dir(upper, k.p.arm / 2));
		wrist = add(elbow, dir(fore, k.p.arm / 2));
	}
	return {
		side,
		arm,
		shoulder,
		elbow,
		wrist,
		angle: arm.abs ?? angle(elbow, wrist) + (arm.turn ?? 0),
		z: arm.z ?? (side === 'near' ? 'front' : 'back')
	};
}

/** What this hand holds: the thing the scene names, or what belongs to the pose. */
export function inHand(k: Skeleton, side: Side): Hold | undefined {
	const { hold } = k.o;
	const other = k.pose.item?.[side === 'near' ? 'far' : 'near'];
	if (hold === 'none') return undefined;
	// Who draws has the pencil in one hand, and the drawing that the scene names in the other.
	if (hold?.endsWith('-drawing') && k.pose.item?.far === 'drawing')
		return side === 'far' ? hold : k.pose.item.near;
	if (hold && (k.pose.holdIn ?? 'far') === side && hold !== other) return hold;
	return k.pose.item?.[side];
}

function handAndItem(k: Skeleton, a: PosedArm): string {
	const size = k.p.hand * 1.12;
	const what = inHand(k, a.side);
	const held = what && k.o.held?.(what)?.(k.ink.a);
	const item = held
		? g(held.svg, {
				transform: `rotate(${f(-a.angle)}) translate(${f(held.dx * size)} ${f(held.dy * size)})`
			})
		: '';
	const fingers = hand(a.arm.hand ?? 'relax', k.skin.fill, k.skin.line, size, !!a.arm.flip);
	return `<g transform="translate(${pt(a.wrist)}) rotate(${f(a.angle)})">${held?.over ? fingers + item : item + fingers}</g>`;
}

/** The line of an arm and how wide it and its sleeve are. */
interface Limb {
	sp: P[];
	bare: Width;
	cloth: Width;
	/** length of the sleeve, and where it ends on the line */
	sleeve: number;
	end: number;
}

function limbOf(k: Skeleton, a: PosedArm): Limb {
	const { p } = k;
	const { outer, top } = k.look;
	const sleeve = k.sleeve.garment.sleeve ?? 1;
	const kind = k.sleeve.garment === outer ? outer.kind : top.kind;
	const bare: Width = (u) => lerp(p.aw, p.ww, u);
	const loose = (sleeve >= 1 ? 4.5 : 6) + (kind === 'hoodie' || kind === 'coat' ? 3 : 0);
	return {
		sp: spine(a.shoulder, a.elbow, a.wrist, 8, 0.46),
		bare,
		cloth: (u) => bare(u) * (u < 0.25 ? 0.86 + 0.56 * u : 1) + loose,
		sleeve,
		end: Math.min(1, sleeve) * 0.985
	};
}

function bareArm(k: Skeleton, { sp, bare, sleeve }: Limb): string {
	if (sleeve >= 1) return '';
	return (
		path(tube(sp, bare, { from: Math.max(0, sleeve * 0.5 - 0.1) }), k.skin.fill) +
		path(strip(sp, bare, -k.flip, 0.36, Math.max(0.1, sleeve * 0.5), 0.98), k.skin.shade, {
			opacity: 0.8
		})
	);
}

function sleeveOn(k: Skeleton, a: PosedArm, { sp, cloth, end }: Limb): string {
	const dim = a.side === 'far' && a.z === 'back';
	const { fill, dim: dimFill, shade: dark, line: edge, garment } = k.sleeve;
	const track = garment === k.look.top && k.look.top.kind === 'track';
	return (
		path(tube(sp, cloth, { to: end, cap1: 'f' }), dim ? dimFill : fill) +
		path(strip(sp, cloth, -k.flip, 0.34, 0.1, end), dark, { opacity: 0.6 }) +
		line(edges(sp, cloth, 0.17, end), edge, 1.6, { opacity: 0.55 }) +
		(track ? line(stripe(sp, 0.06, end), k.c(garment.trim || PAL.white), 5) : '')
	);
}

/** The fold at a bent elbow, and the cuff. */
function foldAndCuff(k: Skeleton, a: PosedArm, { sp, cloth, sleeve }: Limb): string {
	const { line: edge, garment } = k.sleeve;
	const bent = Math.abs(a.arm.a ? a.arm.a[1] - a.arm.a[0] : 60);
	let s = '';
	if (sleeve >= 0.8 && bent > 30) {
		const m = nth(sp, 4);
		const n = nth(sp, 3);
		const dx = (m[0] - n[0]) * 0.5;
		const dy = (m[1] - n[1]) * 0.5;
		s = line(
			`M${pt([m[0] - dy * 0.9, m[1] + dx * 0.9])}Q${pt([m[0] - dx * 0.2, m[1] - dy * 0.2])} ${pt([m[0] + dy * 0.15, m[1] - dx * 0.15])}`,
			edge,
			1.6,
			{ opacity: 0.6 }
		);
	}
	if (sleeve < 1) return s;
	const from = lerpP(nth(sp, 7), nth(sp, 8), 0.35);
	const to = lerpP(nth(sp, 7), nth(sp, 8), 0.985);
	const track = garment === k.look.top && k.look.top.kind === 'track';
	const color = k.c(garment.trim && !track ? garment.trim : shade(garment.color, 0.14));
	return s + line(`M${pt(from)}L${pt(to)}`, color, cloth(0.95) + 1, { 'stroke-linecap': 'butt' });
}

function watchOn(k: Skeleton, a: PosedArm, { sp, bare }: Limb): string {
	if (!k.look.watch || a.side !== 'near') return '';
	const { c } = k;
	return g(
		rect(-5, -bare(1) / 2 - 4, 10, bare(1) + 8, c('#5b4138'), 3) +
			ell(0, -1, 10, 10, c(k.look.watch)) +
			ell(0, -1, 7.4, 7.4, c(PAL.paper)) +
			line('M0-1V-6M0-1L3 1', c(PAL.ink), 1.8),
		{
			transform: `translate(${pt(lerpP(nth(sp, 7), nth(sp, 8), 0.62))}) rotate(${f(a.angle)})`
		}
	);
}

function handbagOn(k: Skeleton, a: PosedArm): string {
	const color = k.look.handbag;
	if (!color || a.side !== 'near' || a.arm.to) return '';
	const { c } = k;
	return g(
		line('M-13 30C-12-2 12-2 13 30', c(shade(color, 0.3)), 4) +
			path('M-24 26Q0 22 24 26L28 58Q0 66-28 58Z', c(color)) +
			path('M-24 26Q0 22 24 26L25 36Q0 44-25 36Z', c(shade(color, 0.16))) +
			rect(-4, 34, 8, 8, c(PAL.honey), 2),
		{ transform: `translate(${pt(along([a.elbow, a.wrist], 0.9))})` }
	);
}

/** An arm with its hand, sleeve and what it carries. */
export function drawArm(k: Skeleton, a: PosedArm): string {
	const limb = limbOf(k, a);
	const parts =
		bareArm(k, limb) +
		handAndItem(k, a) +
		sleeveOn(k, a, limb) +
		foldAndCuff(k, a, limb) +
		watchOn(k, a, limb) +
		handbagOn(k, a);
	return `<g class="ak-arm-${a.side}">${parts}</g>`;
}
