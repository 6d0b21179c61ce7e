import type { Pose, Shot } from '#lib/domain/scene/vocabulary.ts';
import { nth } from '../geom.ts';
import type { Person } from './people.ts';
import { looksLeft } from './people.ts';
import { FIRST, LAST } from './stage.ts';

/** Distance between two people who talk, in picture units. */
const GAP: Record<Shot, number> = { wide: 0, medium: 260, close: 215 };
/** Arms that need air before them, and how much. */
const STRETCHED: readonly Pose[] = [
	'offer',
	'give',
	'point',
	'talk',
	'stop',
	'hand-out',
	'push',
	'present',
	'knock',
	'pour'
];
const AIR = 78;

/** In talk shots people move closer together, so that faces can be large. */
export function drawNear(people: readonly Person[], shot: Shot): void {
	const gap = GAP[shot];
	const movers = people
		.filter((person) => person.o.base !== 'lie' && !person.onOwnSeat)
		.sort((a, b) => a.o.x - b.o.x);
	if (!gap || movers.length < 2) return;
	const needsAir = (person: Person, toTheRight: boolean) =>
		STRETCHED.includes(person.o.pose) && toTheRight === !looksLeft(person) ? AIR : 0;
	const steps = movers.map((person, n) => {
		if (n === 0) return 0;
		const before = nth(movers, n - 1);
		const room = gap + needsAir(before, true) + needsAir(person, false);
		return Math.min(room, person.o.x - before.o.x);
	});
	const total = steps.reduce((a, b) => a + b, 0);
	const middle = movers.reduce((sum, person) => sum + person.o.x, 0) / movers.length;
	let x = Math.max(FIRST, Math.min(LAST - total, middle - total / 2));
	movers.forEach((person, n) => {
		x += nth(steps, n);
		person.o.x = x;
	});
}
