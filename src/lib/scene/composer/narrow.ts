import type { Person } from './people.ts';
import { buildOf } from './people.ts';
import { HEIGHT } from '../geom.ts';

/** Half the room that a person needs at the edge of a narrow picture. */
const EDGE = 70;
/** The shape of a picture in its own units. */
const FULL_ASPECT = 1.6;

/** Moves x so that it stays in a narrow picture. */
export type Narrow = (x: number) => number;
const asItIs: Narrow = (x) => x;

/** In a container that is narrower than the picture, people stand closer together so that everybody is seen. */
export function closeRanks(people: readonly Person[], aspect: number): Narrow {
	if (aspect >= FULL_ASPECT || people.length < 2) return asItIs;
	const xs = people.map(({ o }) => o.x);
	const left = Math.min(...xs);
	const right = Math.max(...xs);
	const edge = Math.max(...people.map((p) => EDGE * buildOf(p).head * p.o.s));
	const k = (HEIGHT * aspect - 2 * edge) / (right - left);
	if (k >= 1) return asItIs;
	const middle = (left + right) / 2;
	const narrow: Narrow = (x) => middle + (x - middle) * k;
	for (const { o, onOwnSeat } of people) if (o.base !== 'lie' && !onOwnSeat) o.x = narrow(o.x);
	return narrow;
}
