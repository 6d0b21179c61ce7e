import { tableOf } from '../table.ts';
import type { ProgressEvent } from './event.ts';

/** The first answer to an item: whether it was right, and which event said so. */
interface FirstAnswer {
	correct: boolean;
	at: number;
	id: string;
}

/** What the log says about one child and one lesson. A cache: it can always be computed again. */
export interface Tally {
	learner: string;
	lesson: string;
	state: 'begun' | 'done';
	/** First answers by item; paired items around the lesson as `pre-K`, `post-K`, weeks after it as `later-K`. */
	answers: Record<string, FirstAnswer>;
	/** How often the lesson was opened and brought to its end. */
	launched: number;
	completed: number;
	/** Milliseconds since 1970. */
	firstAt: number;
	lastAt: number;
	/** When the lesson was first brought to its end; Infinity before that. */
	doneAt: number;
	/** Ids that are already counted, so that an event that comes twice counts once. */
	counted: string[];
}

/** What a score is counted from. */
interface Answered {
	answers: Readonly<Record<string, { correct: boolean }>>;
}

/** Right and asked, of first tries. */
export interface Score {
	right: number;
	asked: number;
}

/** The three things that paired items ask: know, recognise, act (curriculum §4.7). */
export const FACETS = ['K', 'R', 'A'] as const;
export type Facet = (typeof FACETS)[number];

/** When paired items are asked: before a module, after it, and weeks later. */
export const PAIRED_WHEN = ['pre', 'post', 'later'] as const;
export type PairedWhen = (typeof PAIRED_WHEN)[number];

/** The item id of a paired item. */
export function pairedItem(when: PairedWhen, facet: Facet): string {
	return `${when}-${facet}`;
}

/** The items of each time, in the order of the facets. */
const PAIRED_ITEMS = tableOf(PAIRED_WHEN, (when) => FACETS.map((facet) => pairedItem(when, facet)));

/** Whether an item stands around a module and not in a lesson. */
export function isPairedItem(item: string): boolean {
	return /^(pre|post|later)-/.test(item);
}

/** A tally before any event. */
export function emptyTally(learner: string, lesson: string): Tally {
	return {
		learner,
		lesson,
		state: 'begun',
		answers: {},
		launched: 0,
		completed: 0,
		firstAt: Infinity,
		lastAt: -Infinity,
		doneAt: Infinity,
		counted: []
	};
}

/** Whether anything is counted in it; one of no events is kept nowhere. */
export function hasEvents({ counted }: Tally): boolean {
	return counted.length > 0;
}

/** Counts one event. The order of events does not matter, and counting one twice changes nothing. */
export function applyEvent(tally: Tally, event: ProgressEvent): Tally {
	const isOurs = event.learner === tally.learner && event.lesson === tally.lesson;
	if (!isOurs || tally.counted.includes(event.id)) return tally;
	return {
		...tally,
		...CHANGES[event.kind](tally, event),
		firstAt: Math.min(tally.firstAt, event.at),
		lastAt: Math.max(tally.lastAt, event.at),
		counted: [...tally.counted, event.id].sort()
	};
}

/** What each kind of event changes, beside the times of the first and the last one. */
const CHANGES: Record<
	ProgressEvent['kind'],
	(tally: Tally, event: ProgressEvent) => Partial<Tally>
> = {
	launched: ({ launched }) => ({ launched: launched + 1 }),
	answered: ({ answers }, event) => ({ answers: withAnswer(answers, event) }),
	completed: ({ completed, doneAt }, { at }) => ({
		state: 'done',
		completed: completed + 1,
		doneAt: Math.min(doneAt, at)
	}),
	suspended: () => ({})
};

function withAnswer(answers: Tally['answers'], event: ProgressEvent): Tally['answers'] {
	const { item, correct, at, id } = event;
	if (item === undefined || correct === undefined) return answers;
	const known = Object.hasOwn(answers, item) ? answers[item] : undefined;
	const isFirst = !known || at < known.at || (at === known.at && id < known.id);
	return isFirst ? { ...answers, [item]: { correct, at, id } } : answers;
}

/** The tally of one child and one lesson, from all events that there are. */
export function tallyOf(learner: string, lesson: string, events: Iterable<ProgressEvent>): Tally {
	let tally = emptyTally(learner, lesson);
	for (const event of events) tally = applyEvent(tally, event);
	return tally;
}

/** The tallies of a log, one for each child and lesson. */
export function talliesOf(events: Iterable<ProgressEvent>): Tally[] {
	return [...withEvents(new Map(), events).values()];
}

/** Tallies by `tallyKey`, with these events counted as well. */
export function withEvents(
	tallies: ReadonlyMap<string, Tally>,
	events: Iterable<ProgressEvent>
): Map<string, Tally> {
	const counted = new Map(tallies);
	for (const event of events) {
		const key = tallyKey(event);
		const tally = counted.get(key) ?? emptyTally(event.learner, event.lesson);
		counted.set(key, applyEvent(tally, event));
	}
	return counted;
}

/** What names the tally of a child and a lesson. */
export function tallyKey({ learner, lesson }: Pick<Tally, 'learner' | 'lesson'>): string {
	return `${learner} ${lesson}`;
}

/** First tries of the paired items before (`pre`) or after (`post`) the lesson, or weeks later. */
export function pairedScoreOf({ answers }: Answered, when: PairedWhen): Score {
	const score: Score = { right: 0, asked: 0 };
	// A report asks this of tens of thousands of tallies: nothing is made on the way.
	for (const item of PAIRED_ITEMS[when]) {
		if (!Object.hasOwn(answers, item)) continue;
		score.asked++;
		if (answers[item]?.correct) score.right++;
	}
	return score;
}
