import type { Actor, Scene } from '#lib/domain/scene/scene.ts';
import type { CastName, Depth, Seat } from '#lib/domain/scene/vocabulary.ts';
import type { Build } from '../figure/builds.ts';
import { BUILDS } from '../figure/builds.ts';
import type { Figure } from '../figure/figure.ts';
import { figure } from '../figure/figure.ts';
import { lying } from '../figure/lying.ts';
import { POSES } from '../figure/poses.ts';
import type { FigureOptions } from '../figure/skeleton.ts';
import type { Look } from '../look.ts';
import { dressed, notWorn } from './dress.ts';
import type { Stage } from './stage.ts';
import { MIDDLE, slotX } from './stage.ts';

/** One actor on the stage. The composer moves `o` step by step until everybody has found a place. */
export interface Person {
	actor: Actor;
	look: Look;
	o: FigureOptions;
	/** what the person sits on, if on anything */
	seat: Seat | undefined;
	/** sits on a seat that belongs to the place */
	onOwnSeat: boolean;
}

/** Height of the mattress of the bed that is brought along. */
export const BED_HEIGHT = 76;
/** Height of the hips of somebody who kneels. */
const KNEELING = 34;
/** 0 = at the back, 1 = in front */
export const DEPTH: Readonly<Record<Depth, number>> = { near: 1, mid: 0.5, far: 0 };

/** People who stand behind a counter without being told. */
const STAFF: readonly CastName[] = [
	'shop-keeper',
	'clerk',
	'officer-woman',
	'officer-man',
	'nurse',
	'cook',
	'kitchen-owner'
];
const worksHere = (who: CastName, stage: Stage) =>
	STAFF.includes(who) || (who === 'aygul-mother' && stage.name === 'bakery');

export const buildOf = (person: Person): Build => BUILDS[person.look.build];
/** How high the shoulders are above the ground in picture units. */
export const heightOf = (person: Person) => {
	const { T, leg } = buildOf(person);
	return ((person.o.base === 'kneel' ? KNEELING : leg) + T) * person.o.s;
};
export const looksLeft = (person: Person) => person.o.facing.includes('left');

function depthOf(actor: Actor, stage: Stage, x: number): number {
	const { counter } = stage.place;
	if (actor.depth) return DEPTH[actor.depth];
	const behind = counter && worksHere(actor.who, stage) && x > counter[0] && x < counter[1];
	return behind ? DEPTH.far : DEPTH.mid;
}

/** Where a person at this depth has the feet, and how large the person is. */
function footing({ place }: Stage, depth: number): { y: number; s: number } {
	if (place.stage && depth === DEPTH.far) return place.stage;
	return { y: place.floor - 44 + 88 * depth, s: place.personScale * (0.88 + 0.24 * depth) };
}

function toPerson(stage: Stage, actor: Actor, look: Look, index: number): Person {
	const { pose = 'stand' } = actor;
	const seated = actor.seat && actor.seat !== 'none';
	const base = actor.base ?? POSES[pose].base ?? (seated ? 'sit' : 'stand');
	const x = slotX(stage, actor.at, 300 + index * 200);
	const brought = stage.indoor ? 'chair' : 'bench';
	const seat = actor.seat ?? (base === 'sit' ? brought : undefined);
	const height = seat === 'bed' ? BED_HEIGHT : BUILDS[look.build].leg * 0.54;
	const { y, s } = footing(stage, depthOf(actor, stage, x));
	return {
		actor,
		look,
		seat,
		onOwnSeat: false,
		o: {
			name: actor.who,
			x,
			y,
			s,
			facing: actor.facing ?? (x > MIDDLE ? 'left' : 'right'),
			pose,
			base,
			mood: actor.mood ?? 'neutral',
			hold: actor.hold,
			held: stage.held,
			seat: base === 'sit' ? height : undefined,
			delay: index * 1.37
		}
	};
}

export function bringOn(
	stage: Stage,
	cast: readonly Actor[],
	props: Scene['props'] = []
): Person[] {
	const elsewhere = notWorn(cast, props);
	return cast.map((actor, index) => toPerson(stage, actor, dressed(actor, elsewhere), index));
}

/** Draws somebody as they stand now. */
export function drawPerson(stage: Stage, { look, o }: Person): Figure {
	return o.base === 'lie'
		? lying(stage.ink, look, o, stage.place.bed?.color)
		: figure(stage.ink, look, o);
}
