import { cellOf, exact, keptBack, type Audience, type Cell } from './cells.ts';
import type { ReportChild } from './report-data.ts';
import { toldIn } from './differences.ts';
import { isSmall, isSmallGroup, ORDINARY, roundedCount } from './suppression.ts';

/** What children who came are counted by where a grown-up noted it (curriculum §6.2, R1). */
export const NOTED = { sex: ['girl', 'boy'], schooling: ['in', 'out'] } as const;
export type NotedThing = keyof typeof NOTED;
export const THINGS: readonly NotedThing[] = ['sex', 'schooling'];

/** A part of the children who came. With the other parts by the same thing they are all of them. */
export interface ReachPart {
	thing: NotedThing;
	/** What is noted of them; `unsaid` where nothing is. */
	noted: (typeof NOTED)[NotedThing][number] | 'unsaid';
	children: number;
}

/** The children who came, by each thing that was noted of anybody. */
export function reachParts(reached: readonly ReportChild[]): ReachPart[] {
	return THINGS.flatMap((thing) => {
		if (reached.every((child) => child[thing] === undefined)) return [];
		return [...NOTED[thing], 'unsaid' as const].map((noted) => ({
			thing,
			noted,
			children: reached.filter((child) => (child[thing] ?? 'unsaid') === noted).length
		}));
	});
}

/**
 * The parts as they may be shown. By a thing of which one part is small none is told: the others, and all who
 * came, would lead to it. Where all who came are told rounded, so are the parts, which add up to them.
 */
export function reachCells(
	parts: readonly ReachPart[],
	audience: Audience,
	all: Cell | undefined
): Cell[] {
	if (audience === 'club') return parts.map(({ children }) => exact(children));
	const told = THINGS.map((thing) => parts.filter((one) => one.thing === thing)).filter(isTold);
	const isRounded = toldIn(all) === undefined;
	if (isRounded && leadsToSum(told, all)) return parts.map(() => keptBack);
	return parts.map((part) => {
		if (!told.some((some) => some.includes(part))) return keptBack;
		return isRounded ? aboutOf(part) : exact(part.children);
	});
}

/** Few are in no part; nor is one of a small group empty, so that all the others are girls, or in school. */
function isTold(parts: readonly ReachPart[]): boolean {
	const all = sumOf(parts.map(({ children }) => children));
	return !parts.some(
		({ noted, children }) =>
			isSmall(children) || (children === 0 && noted !== 'unsaid' && isSmallGroup(all))
	);
}

function aboutOf({ children }: ReachPart): Cell {
	return children === 0 ? exact(0) : cellOf(roundedCount(children));
}

/** Whether the rounded parts by two things leave only one number that all who came can be. */
function leadsToSum(told: readonly (readonly ReachPart[])[], all: Cell | undefined): boolean {
	const ranges = told.map((parts) => {
		const own = parts.map((part) => rangeOf(aboutOf(part)));
		return [sumOf(own.map(([least]) => least)), sumOf(own.map(([, most]) => most))] as const;
	});
	const known = [rangeOf(all), ...ranges];
	return Math.max(...known.map(([least]) => least)) === Math.min(...known.map(([, most]) => most));
}

/** What a rounded number of a report can be; a small one is none. */
function rangeOf(cell: Cell | undefined): readonly [least: number, most: number] {
	if (cell?.kind !== 'count') return [0, Infinity];
	const { value, about } = cell;
	return about ? [Math.max(ORDINARY.smallest, value - 2), value + 2] : [value, value];
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, one) => sum + one, 0);
}
