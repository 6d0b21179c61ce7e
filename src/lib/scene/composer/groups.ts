import type { Figure } from '../figure/figure.ts';
import { nth } from '../geom.ts';
import type { Pair } from './pairs.ts';
import { holdThemselves, pairUp, stepTogether } from './pairs.ts';
import type { Person } from './people.ts';
import { drawPerson } from './people.ts';
import { layDown, seatFor } from './seats.ts';
import type { Stage } from './stage.ts';
import type { Item } from './things.ts';
import { meet } from './touch.ts';

/** A person and the drawing that came of it. */
export interface Drawn {
	person: Person;
	figure: Figure;
}
/** People who are drawn in one piece. */
interface Group {
	people: Person[];
	figures: Figure[];
	svg: string;
	y: number;
}

/** A group with its beds and seats. */
function furnished(stage: Stage, group: Group, beds: ReadonlyMap<Person, string>): Item {
	const seats = group.people.map((person) => seatFor(stage, person));
	const all = [
		...group.people.map((person) => beds.get(person) ?? ''),
		...seats.map((seat) => seat.behind),
		group.svg,
		...seats.map((seat) => seat.before)
	];
	return { y: group.y, svg: all.join('') };
}

function layAllDown(stage: Stage, people: readonly Person[]): Map<Person, string> {
	const sleepers = people.filter(({ o }) => o.base === 'lie');
	return new Map(sleepers.map((person) => [person, layDown(stage, person)]));
}

/** Those who touch, drawn together; they leave the list of those who are alone. */
function together(stage: Stage, pairs: readonly Pair[], alone: Map<Person, Figure>): Group[] {
	const groups: Group[] = [];
	for (const pair of pairs) {
		const { a, b } = pair;
		const fa = alone.get(a);
		const fb = alone.get(b);
		if (!fa || !fb) continue;
		const met = meet(pair, fa, fb, (person) => drawPerson(stage, person));
		const y = Math.max(a.o.y, b.o.y);
		groups.push({ people: [a, b], figures: [met.a, met.b], svg: met.svg, y });
		alone.delete(a);
		alone.delete(b);
	}
	return groups;
}

/** Draws those who touch together, and then everybody else alone. */
export function drawPeople(
	stage: Stage,
	people: readonly Person[]
): { items: Item[]; drawn: Drawn[] } {
	const pairs = pairUp(people);
	holdThemselves(people, pairs);
	pairs.forEach(stepTogether);
	const beds = layAllDown(stage, people);
	const alone = new Map(people.map((person) => [person, drawPerson(stage, person)]));
	const groups = together(stage, pairs, alone);
	for (const [person, figure] of alone) {
		// Somebody in the place's own bed lies behind everybody else.
		const y = person.o.base === 'lie' && stage.place.bed ? 0 : person.o.y;
		groups.push({ people: [person], figures: [figure], svg: figure.svg, y });
	}
	return {
		items: groups.map((group) => furnished(stage, group, beds)),
		drawn: groups.flatMap((group) =>
			group.people.map((person, n) => ({ person, figure: nth(group.figures, n) }))
		)
	};
}
