import type { Base } from '#lib/domain/scene/vocabulary.ts';
import type { PoseDef } from '../figure/pose.ts';
import { POSES } from '../figure/poses.ts';
import type { Person } from './people.ts';
import { buildOf, heightOf, looksLeft } from './people.ts';

export type Touch = NonNullable<PoseDef['touch']>;
/** a touches b. */
export interface Pair {
	a: Person;
	b: Person;
	touch: Touch;
}

const touchOf = (person: Person): Touch | undefined => POSES[person.o.pose].touch;
/** Costs of choosing a partner: to be out of the line of sight, to be taken already; and the limit. */
const UNSEEN = 400;
const TAKEN = 800;
const TOO_FAR = 1300;

/** Who is touched: the nearest neighbour, preferably the one looked at. */
export function pairUp(people: readonly Person[]): Pair[] {
	const done = new Set<Person>();
	const pairs: Pair[] = [];
	for (const a of people) {
		const touch = touchOf(a);
		if (!touch || done.has(a) || a.o.base === 'lie') continue;
		const way = looksLeft(a) ? -1 : 1;
		const cost = (b: Person) =>
			Math.abs(b.o.x - a.o.x) +
			(Math.sign(b.o.x - a.o.x) === way ? 0 : UNSEEN) +
			(done.has(b) ? TAKEN : 0);
		const [b] = people.filter((x) => x !== a).sort((p, q) => cost(p) - cost(q));
		if (!b || cost(b) > TOO_FAR) continue;
		pairs.push({ a, b, touch });
		done.add(a);
		if (touchOf(b)) done.add(b);
	}
	return pairs;
}

/** Somebody who hugs and has nobody near holds themselves; arms round thin air look like sleepwalking. */
export function holdThemselves(people: readonly Person[], pairs: readonly Pair[]): void {
	for (const person of people) {
		const paired = pairs.some(({ a, b }) => a === person || b === person);
		if (touchOf(person) === 'hug' && !paired && !person.o.hold) person.o.pose = 'selfhug';
	}
}

/** Knees need room. */
const KNEES: Partial<Record<Base, number>> = { floor: 34, sit: 46, kneel: 16 };
const knees = ({ o }: Person) => KNEES[o.base ?? 'stand'] ?? 0;
/** Heights that differ by less count as equal: then the faces must not overlap. */
const SAME_HEIGHT = 70;

/** How far a small one stands from a tall one, so that the whole face is seen beside the tall one's chest. */
function headBeside(a: Person, b: Person): number {
	const [tall, small] = heightOf(a) > heightOf(b) ? [a, b] : [b, a];
	return 62 * buildOf(small).head * small.o.s + buildOf(tall).sh * tall.o.s;
}

/** How far apart two people stand who touch; made of body widths, so that it fits every build. */
function distance({ a, b, touch }: Pair): number {
	const A = buildOf(a);
	const B = buildOf(b);
	const equal = Math.abs(heightOf(a) - heightOf(b)) < SAME_HEIGHT;
	const wide = A.sh * a.o.s + B.sh * b.o.s;
	const heads = 47 * (A.head * a.o.s + B.head * b.o.s);
	const room = knees(a) + knees(b);
	switch (touch) {
		case 'hug':
			return Math.max((A.wa * a.o.s + B.wa * b.o.s) * 0.86, equal ? heads * 0.98 : 0);
		case 'ear':
			return heads * (equal || room ? 1.4 : 1) + room * 0.5;
		case 'hands':
			return Math.max(wide + 40, equal ? heads + 24 : 0);
		case 'shoulder':
			return Math.max(wide + 12 + room, equal ? heads * 1.5 : headBeside(a, b));
	}
}

/** Turns and leans two people towards each other. */
function turnTo({ a, b, touch }: Pair, way: number): void {
	if (touch === 'hug') {
		for (const [p, q] of [
			[a, b],
			[b, a]
		] as const)
			p.o.facing = q.o.x > p.o.x ? 'right' : 'left';
		a.o.y = Math.max(a.o.y, b.o.y);
		b.o.y = a.o.y - 0.1;
	}
	if (touch === 'ear') {
		a.o.facing = way > 0 ? 'right' : 'left';
		if (heightOf(a) - heightOf(b) > SAME_HEIGHT) a.o.lean = 12;
	}
	if (touch === 'shoulder' && knees(a) + knees(b) > 40) a.o.lean = 3;
}

/** To whisper, a grown-up kneels down to a child: nobody bends over anybody, and both faces stay in view. */
function kneelDown({ a, b, touch }: Pair): void {
	const [tall, small] = heightOf(a) > heightOf(b) ? [a, b] : [b, a];
	if (touch !== 'ear' || heightOf(tall) - heightOf(small) < SAME_HEIGHT) return;
	if (tall.o.base === 'stand' && !tall.actor.base) tall.o.base = 'kneel';
}

/** Moves two people close enough to touch. */
export function stepTogether(pair: Pair): void {
	kneelDown(pair);
	const { a, b, touch } = pair;
	const d = distance(pair);
	const way = Math.sign(b.o.x - a.o.x) || 1;
	const middle = (a.o.x + b.o.x) / 2;
	// Hands reach far enough; only people too far apart have to move for them.
	const reaches = touch === 'hands' || touch === 'shoulder';
	if (!reaches || Math.abs(b.o.x - a.o.x) > d) {
		if (b.o.base === 'lie' || b.o.base === 'sit') a.o.x = b.o.x - way * d;
		else {
			a.o.x = middle - (way * d) / 2;
			b.o.x = middle + (way * d) / 2;
		}
	}
	turnTo(pair, way);
}
