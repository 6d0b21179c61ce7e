import { FACETS, hasEvents, PAIRED_WHEN, pairedItem, type Tally } from './tally.ts';

/** What reports need of a tally: whether and when, and what was asked around the lesson. */
export type ReportTally = Pick<Tally, 'learner' | 'lesson' | 'state' | 'lastAt' | 'doneAt'> & {
	/** First answers to paired items only. */
	answers: Readonly<Record<string, { correct: boolean }>>;
};

/**
 * The tallies of a child in short: a hundredth of their size, since a report reads those of all children
 * at once. A cache: it is brought along with every change of a tally, and can always be made again.
 */
export interface Digest {
	learner: string;
	/** JSON of an `Entry` for each lesson; text, because a tablet reads that fastest. */
	text: string;
}

/** In this order, which the bits of digests that are kept stand for. */
const PAIRED = PAIRED_WHEN.flatMap((when) => FACETS.map((facet) => pairedItem(when, facet)));

/** Lesson, last day, day of its end or -1, and as bits which paired items were asked and which were right. */
type Entry = [lesson: string, lastAt: number, doneAt: number, asked: number, right: number];

/** The tallies of a child in short. */
export function digestOf(learner: string, tallies: readonly Tally[]): Digest {
	return { learner, text: JSON.stringify(tallies.map(entryOf)) };
}

/**
 * The digest with these tallies of the child in the place of what it said of them, or without those that have no
 * events any more; undefined if it has to be made again.
 */
export function digestWith(
	{ learner, text }: Digest,
	changed: readonly Tally[]
): Digest | undefined {
	const entries = entriesIn(text);
	if (!entries) return undefined;
	const lessons = new Set(changed.map(({ lesson }) => lesson));
	const left = entries.filter(([lesson]) => !lessons.has(lesson));
	const all = [...left, ...changed.filter(hasEvents).map(entryOf)];
	// As they lie in the table of tallies.
	all.sort(([one], [other]) => (one < other ? -1 : 1));
	return { learner, text: JSON.stringify(all) };
}

function entryOf({ lesson, lastAt, state, doneAt, answers }: Tally): Entry {
	const bits = (holds: (item: string) => boolean) =>
		PAIRED.reduce((sum, item, n) => sum | (holds(item) ? 1 << n : 0), 0);
	const asked = bits((item) => Object.hasOwn(answers, item));
	const right = bits((item) => Object.hasOwn(answers, item) && answers[item]?.correct === true);
	return [lesson, lastAt, state === 'done' ? doneAt : -1, asked, right];
}

/** The tallies that a digest stands for, as far as reports need them; undefined if it has to be made again. */
export function talliesIn({ learner, text }: Digest): ReportTally[] | undefined {
	return entriesIn(text)?.map(([lesson, lastAt, doneAt, asked, right]) => ({
		learner,
		lesson,
		state: doneAt < 0 ? 'begun' : 'done',
		lastAt,
		doneAt: doneAt < 0 ? Infinity : doneAt,
		answers: answersIn(asked, right)
	}));
}

// Looked at by hand: a schema would take longer than all else that a report does.
function entriesIn(text: string): Entry[] | undefined {
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) && read.every(isEntry) ? read : undefined;
	} catch {
		return undefined;
	}
}

function isEntry(read: unknown): read is Entry {
	if (!Array.isArray(read) || read.length !== 5) return false;
	const [lesson, ...numbers]: unknown[] = read;
	return typeof lesson === 'string' && numbers.every((one) => typeof one === 'number');
}

/** The few sets of answers that there are, made once each: a report reads thousands of tallies. */
const made = new Map<string, ReportTally['answers']>();

function answersIn(asked: number, right: number): ReportTally['answers'] {
	const key = `${asked} ${right}`;
	const known = made.get(key);
	if (known) return known;
	const items = PAIRED.flatMap((item, n) =>
		asked & (1 << n) ? [[item, { correct: (right & (1 << n)) !== 0 }] as const] : []
	);
	const answers = Object.fromEntries(items);
	made.set(key, answers);
	return answers;
}
