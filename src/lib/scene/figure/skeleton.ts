import type { Base, CastName, Facing, Hold, Mood, Pose } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { SKIN, shade } from '../color.ts';
import { measures } from '../face/shape.ts';
import { MOODS } from '../face/moods.ts';
import type { P } from '../geom.ts';
import { rot } from '../geom.ts';
import type { HeldThings } from '../held.ts';
import type { Garment, Look } from '../look.ts';
import { CLOTH } from '../patterns.ts';
import type { Build } from './builds.ts';
import { BUILDS } from './builds.ts';
import type { HandKind, PoseDef, Side } from './pose.ts';
import { POSES } from './poses.ts';

/** How one figure is drawn. x, y = the point between the feet, in picture units; s = size. */
export interface FigureOptions {
	/** who this is, for whoever makes the figure speak */
	name?: CastName | undefined;
	x: number;
	y: number;
	s: number;
	facing: Facing;
	pose: Pose;
	base?: Base | undefined;
	mood: Mood;
	hold?: Hold | undefined;
	/** how things in hands are drawn; without it hands are empty */
	held?: HeldThings | undefined;
	tilt?: number | undefined;
	lean?: number | undefined;
	/** height of the seat in units of the figure */
	seat?: number | undefined;
	/** false = no shadow on the ground */
	shadow?: boolean | undefined;
	/** seconds by which this figure blinks later than others */
	delay?: number | undefined;
	/** where a hand should arrive, in picture units */
	reach?: Partial<Record<Side, P>> | undefined;
	/** how the hand is held at the end of a reach */
	reachHand?: HandKind | undefined;
}

/** The colours of a garment in the light of the scene. */
export interface Paint {
	garment: Garment;
	fill: string;
	/** for a limb behind the body */
	dim: string;
	shade: string;
	line: string;
}

/** A figure in numbers, before anything is drawn. Units are those of the body; y = 0 is the ground. */
export interface Skeleton {
	ink: Ink;
	c: (h: string) => string;
	look: Look;
	o: FigureOptions;
	p: Build;
	pose: PoseDef;
	base: Base;
	/** how far the body is turned to the side: 0 = front, 1 = profile */
	t: number;
	/** -1 = mirrored, because the figure looks to the left */
	flip: 1 | -1;
	back: boolean;
	moving: boolean;
	/** height of the hips above the ground, as a negative y; angle of the back in degrees */
	hipY: number;
	lean: number;
	head: { centre: P; tilt: number; nod: number; chin: number };
	shoulders: Record<Side, P>;
	skin: { fill: string; shade: string; line: string };
	top: Paint;
	outer: Paint | undefined;
	sleeve: Paint;
	bottom: Paint;
}

const SLEEVELESS: readonly string[] = ['vest', 'waistcoat', 'apron', 'hivis'];
/** An outer garment that leaves the sleeves of the top to be seen. */
export const sleeveless = (look: Look) => !look.outer || SLEEVELESS.includes(look.outer.kind);
/** The garment that the sleeves belong to. */
export const sleeveOf = (look: Look): Garment =>
	look.outer && !sleeveless(look) ? look.outer : look.top;
export const isDress = (look: Look) => look.bottom.kind === 'dress' || look.bottom.kind === 'skirt';
/** Sitting, kneeling or cross-legged. */
export const isLow = (base: Base) => base === 'sit' || base === 'floor' || base === 'kneel';

export function paint(ink: Ink, garment: Garment, depth = 0.36): Paint {
	const { color, pattern = 'plain' } = garment;
	const fill = CLOTH[pattern](ink, color, ink.a);
	return {
		garment,
		fill,
		dim: pattern === 'plain' ? ink.a(shade(color, 0.12)) : fill,
		shade: ink.a(shade(color, 0.2)),
		line: ink.a(shade(color, depth))
	};
}

/** A point of the trunk (measured from the hips) in units of the figure. */
export const inTrunk = (k: Pick<Skeleton, 'lean' | 'hipY'>, q: P): P => {
	const r = rot(q, k.lean);
	return [r[0], r[1] + k.hipY];
};

/** A point of the head (measured from its middle) in units of the figure. */
export const inHead = (k: Skeleton, x: number, y: number): P => {
	const { centre, tilt, nod, chin } = k.head;
	const r = rot([x * k.p.head, y * k.p.head], tilt, [0, chin - 6]);
	return [centre[0] + r[0], centre[1] + r[1] + nod];
};

function turnOf(facing: Facing, moving: boolean): number {
	if (facing === 'front' || facing === 'front-left') return 0.12;
	if (facing === 'back') return 0;
	return moving ? 0.86 : 0.62;
}

function hipHeight(base: Base, p: Build, seat: number): number {
	if (base === 'floor') return -20;
	if (base === 'kneel') return -34;
	return base === 'sit' ? -seat : -p.leg;
}

function stance(o: FigureOptions) {
	const base = o.base ?? POSES[o.pose].base ?? 'stand';
	// Somebody who walks and does nothing else swings the arms.
	const pose =
		o.pose === 'stand' && (base === 'walk' || base === 'run') ? POSES[base] : POSES[o.pose];
	const moving = base === 'walk' || base === 'run' || base === 'kick';
	const left = o.facing === 'left' || o.facing === 'front-left';
	const flip: 1 | -1 = left === !pose.turn ? -1 : 1;
	return { base, pose, moving, flip, back: o.facing === 'back', t: turnOf(o.facing, moving) };
}

function headOf(look: Look, o: FigureOptions, s: ReturnType<typeof stance>, neckTop: P) {
	const { pose, t, back } = s;
	const k = BUILDS[look.build].head;
	const chin = measures(look.face).ch * k;
	const mood = MOODS[o.mood];
	const forward = (back ? 0 : 6 * t) * (pose.headTurn ? -0.4 : 1) * k;
	const centre: P = [neckTop[0] + forward, neckTop[1] - chin + 6];
	return {
		centre,
		tilt: mood.tilt * (back ? 0.5 : 1) * (t < 0.3 ? 0.8 : 1) + (o.tilt ?? pose.tilt ?? 0),
		nod: mood.nod ?? 0,
		chin
	};
}

function paints(ink: Ink, look: Look) {
	const skin = SKIN[look.face.skin];
	return {
		skin: { fill: ink.a(skin), shade: ink.a(shade(skin, 0.17)), line: ink.a(shade(skin, 0.3)) },
		top: paint(ink, look.top, 0.34),
		outer: look.outer && paint(ink, look.outer),
		sleeve: paint(ink, sleeveOf(look)),
		bottom: paint(ink, look.bottom)
	};
}

export function skeleton(ink: Ink, look: Look, o: FigureOptions): Skeleton {
	const s = stance(o);
	const { base, t } = s;
	const whole: Build = BUILDS[look.build];
	// A striding body turns its side to us.
	const slim = s.moving && t > 0.3;
	const p = slim
		? { ...whole, sh: whole.sh * 0.88, wa: whole.wa * 0.94, hip: whole.hip * 0.93 }
		: whole;
	const hipY = hipHeight(base, p, o.seat ?? p.leg * 0.56);
	const stride = base === 'run' ? 9 : base === 'walk' ? 3 : 0;
	const lean = (s.pose.lean ?? 0) + p.stoop + stride + (o.lean ?? 0);
	const trunk = (q: P) => inTrunk({ lean, hipY }, q);
	return {
		...s,
		...paints(ink, look),
		ink,
		c: ink.a,
		look,
		o,
		p,
		hipY,
		lean,
		head: headOf(look, o, s, trunk([2 + 3 * t, -p.T - p.nh])),
		shoulders: {
			near: trunk([-p.sh + p.aw * 0.36, -p.T + 17]),
			far: trunk([p.sh - p.aw * 0.42, -p.T + 16])
		}
	};
}

/** Where a point of a figure lies in the picture. */
export const inPicture = (k: Skeleton, q: P, dropY = 0): P => [
	k.o.x + q[0] * k.o.s * k.flip,
	k.o.y + (q[1] + dropY) * k.o.s
];
