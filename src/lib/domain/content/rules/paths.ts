import type { Story } from '../story.ts';
import type { Step } from '../step.ts';

/** Where a step says what follows, from the step on. */
export interface Link {
	to: string;
	path: (string | number)[];
}

/** All that a step says of what follows. */
export function linksOf(step: Step): Link[] {
	if (step.type !== 'choice')
		return step.next === undefined ? [] : [{ to: step.next, path: ['next'] }];
	return step.options.map(({ goto }, index) => ({ to: goto, path: ['options', index, 'goto'] }));
}

/** The steps that may follow a step; `end` closes the lesson. */
export function followers(step: Step): string[] {
	return linksOf(step).map(({ to }) => to);
}

/** Steps that a learner can reach. */
export function reachable(lesson: Story): Set<string> {
	const steps = new Map(lesson.steps.map((step) => [step.id, step]));
	const seen = new Set<string>();
	const waiting = [lesson.start];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const step = steps.get(id);
		if (seen.has(id) || !step) continue;
		seen.add(id);
		waiting.push(...followers(step));
	}
	return seen;
}

/**
 * The number of different ways from the first step to the end; 0 if none arrives and infinity if a
 * way leads in a circle. Without `without` steps: how many ways avoid them.
 */
export function countPaths(lesson: Story, without: ReadonlySet<string> = new Set()): number {
	const steps = new Map(lesson.steps.map((step) => [step.id, step]));
	const known = new Map<string, number>();
	const open = new Set<string>();
	const count = (id: string): number => {
		if (id === 'end') return 1;
		const step = steps.get(id);
		if (!step || without.has(id)) return 0;
		if (open.has(id)) return Infinity;
		open.add(id);
		const ways = known.get(id) ?? followers(step).reduce((sum, next) => sum + count(next), 0);
		open.delete(id);
		known.set(id, ways);
		return ways;
	};
	return count(lesson.start);
}

/** A step that leads back to itself, by whatever way; the first that a learner would see again. */
export function circled(lesson: Story): string | undefined {
	const steps = new Map(lesson.steps.map((step) => [step.id, step]));
	const left = new Set<string>();
	const find = (id: string, open: readonly string[]): string | undefined => {
		const step = steps.get(id);
		if (open.includes(id)) return id;
		if (!step || left.has(id)) return undefined;
		left.add(id);
		for (const next of followers(step)) {
			const found = next === 'end' ? undefined : find(next, [...open, id]);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return find(lesson.start, []);
}

/** The fewest and the most counted steps on a way to the end; `undefined` where ways circle or never arrive. */
export function lengthsOfPaths(
	lesson: Story,
	counts: (step: Step) => boolean
): { shortest: number; longest: number } | undefined {
	if (!Number.isFinite(countPaths(lesson)) || countPaths(lesson) === 0) return undefined;
	const steps = new Map(lesson.steps.map((step) => [step.id, step]));
	const measure = (id: string): { shortest: number; longest: number } => {
		const step = steps.get(id);
		if (!step || id === 'end') return { shortest: 0, longest: 0 };
		const own = counts(step) ? 1 : 0;
		const rest = followers(step)
			.filter((next) => next === 'end' || steps.has(next))
			.map(measure);
		return {
			shortest: own + Math.min(...rest.map(({ shortest }) => shortest)),
			longest: own + Math.max(...rest.map(({ longest }) => longest))
		};
	};
	return measure(lesson.start);
}
