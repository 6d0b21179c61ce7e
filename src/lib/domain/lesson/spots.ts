import type { StepOf } from '../content/step.ts';

type Hotspot = StepOf<'hotspot'>;

/** The places that are asked for. A picture may hold others: they are explained and do not count. */
export function soughtSpots({ spots, seek }: Pick<Hotspot, 'spots' | 'seek'>): Hotspot['spots'] {
	return seek ? spots.filter(({ kind }) => kind === seek) : spots;
}

/** How many of the places that are asked for were found, and how many have to be. */
export function foundCount(step: Hotspot, found: readonly string[]): { n: number; all: number } {
	const sought = soughtSpots(step);
	const all = Math.min(step.need, sought.length);
	return { n: Math.min(sought.filter(({ id }) => found.includes(id)).length, all), all };
}
