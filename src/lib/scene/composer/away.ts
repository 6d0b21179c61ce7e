import { POSES } from '../figure/poses.ts';
import type { Person } from './people.ts';
import { looksLeft } from './people.ts';

/** Poses in which the face ends up on the other side than the body faces. */
const turnsRound = ({ o }: Person) => {
	const pose = POSES[o.pose];
	return 'headTurn' in pose || 'turn' in pose;
};

const nearestTo = (person: Person, people: readonly Person[]) =>
	people
		.filter((other) => other !== person)
		.sort((a, b) => Math.abs(a.o.x - person.o.x) - Math.abs(b.o.x - person.o.x))[0];

/** Who looks or turns away does so from the nearest neighbour, whichever way the writer faced them. */
export function lookAway(people: readonly Person[]): void {
	for (const person of people) {
		const { o } = person;
		const from = nearestTo(person, people);
		if (!from || !turnsRound(person) || !['left', 'right'].includes(o.facing)) continue;
		const seesThem = looksLeft(person) === from.o.x > o.x;
		if (seesThem) o.facing = looksLeft(person) ? 'right' : 'left';
	}
}
