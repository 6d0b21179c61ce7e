import * as v from 'valibot';
import { lessonId } from '../content/names.ts';
import { FIRST_DAY, dayBefore } from '../day.ts';
import { count, month, word } from '../values.ts';

/** First answers to a question, and how many of them voiced each belief. */
const sumSchema = v.strictObject({ asked: count, beliefs: v.record(word, count) });

/**
 * What the children of a group answered in a lesson in a month, on one tablet: sums, and nothing about
 * who. Only that tablet raises them, so the same sums heard twice are joined by the higher number.
 */
export const beliefSumsSchema = v.strictObject({
	group: word,
	month,
	lesson: lessonId,
	device: word,
	/** Number of the tablet’s latest record when they were last raised: what is news to another tablet. */
	seq: count,
	/** By item: a step, or `pre-K` … `post-A`. */
	items: v.record(word, sumSchema)
});
export type BeliefSums = v.InferOutput<typeof beliefSumsSchema>;
type Sum = v.InferOutput<typeof sumSchema>;

const NOTHING: Sum = { asked: 0, beliefs: {} };
/** Sums are kept for this many days (24 months, curriculum §6.3). */
const KEPT_DAYS = 730;

/** Sums from storage or from another tablet; undefined if they are none. */
export function restoreBeliefSums(saved: unknown): BeliefSums | undefined {
	const result = v.safeParse(beliefSumsSchema, saved);
	return result.success ? result.output : undefined;
}

/** What names sums. */
export function beliefSumsKey({
	group,
	month,
	lesson,
	device
}: Omit<BeliefSums, 'seq' | 'items'>): [string, string, BeliefSums['lesson'], string] {
	return [group, month, lesson, device];
}

/** One first answer more, and the belief that it voiced. */
export function withFirstAnswer(sums: BeliefSums, item: string, belief?: string): BeliefSums {
	const { asked, beliefs } = sumOf(sums.items, item);
	const voiced = belief === undefined ? beliefs : { ...beliefs, [belief]: at(beliefs, belief) + 1 };
	return { ...sums, items: { ...sums.items, [item]: { asked: asked + 1, beliefs: voiced } } };
}

/** The same sums heard twice: number by number the higher one. Order and repeats do not matter. */
export function joinedSums(one: BeliefSums, other: BeliefSums): BeliefSums {
	return {
		...one,
		seq: Math.max(one.seq, other.seq),
		items: byKey(one.items, other.items, (item) => {
			const [a, b] = [sumOf(one.items, item), sumOf(other.items, item)];
			return {
				asked: Math.max(a.asked, b.asked),
				beliefs: byKey(a.beliefs, b.beliefs, (belief) =>
					Math.max(at(a.beliefs, belief), at(b.beliefs, belief))
				)
			};
		})
	};
}

/** The first month whose sums are still kept. */
export function firstKeptMonth(today: string): string {
	return dayBefore(today, KEPT_DAYS).slice(0, 7);
}

/** Whether sums are from before that month; not those that a clock dated which had fallen back. */
export function isOldSum({ month }: Pick<BeliefSums, 'month'>, firstMonth: string): boolean {
	return month < firstMonth && month >= FIRST_DAY.slice(0, 7);
}

function sumOf(items: BeliefSums['items'], item: string): Sum {
	return (Object.hasOwn(items, item) && items[item]) || NOTHING;
}

function at(beliefs: Sum['beliefs'], belief: string): number {
	return (Object.hasOwn(beliefs, belief) && beliefs[belief]) || 0;
}

/** Keys in one order, whichever side brought them, so that equal sums are stored alike. */
function byKey<T>(one: object, other: object, value: (key: string) => T): Record<string, T> {
	const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
	return Object.fromEntries(keys.map((key) => [key, value(key)]));
}
