import { ownersOf } from '../profile/profile.ts';
import type { ProgressEvent } from '../progress/event.ts';
import { isPairedItem } from '../progress/tally.ts';
import { shownByChild } from './completion.ts';
import type { ReportChild, ReportData } from './report-data.ts';
import { ORDINARY } from './suppression.ts';

/**
 * Statements of xAPI 1.0.3 for a learning record store inside the club. A statement is a row about a
 * child, so it may never leave the club: see docs/reports.md for what is in it and what is not.
 */
export interface XapiStatement {
	id: string;
	actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
	verb: { id: string; display: { 'en-US': string } };
	object: { objectType: 'Activity'; id: string; definition: { type: string } };
	result?: XapiResult;
	context: {
		platform: 'Yol';
		contextActivities?: { parent: { objectType: 'Activity'; id: string }[] };
	};
	timestamp: string;
}

/** A first try is right or not: 1 or 0 of 1. */
interface XapiResult {
	success?: boolean;
	completion?: boolean;
	score?: { scaled: 0 | 1 };
}

/** Ours, and a name that can never be looked up: `.invalid` is kept free for that (RFC 6761). */
const HOME = 'https://yol.invalid';
const ADL = 'http://adlnet.gov/expapi';

/** Of one event that is told: where it stands in the log, and under which made-up names it is told. */
export interface ToldEvent {
	event: string;
	at: number;
	id: string;
	account: { homePage: string; name: string };
}

interface OwnedEvent extends Pick<ProgressEvent, 'id' | 'lesson' | 'at'> {
	child: string;
}

/**
 * Which events are told as statements. Quiet modules, lessons with flag X and answers to the questions around a
 * module are left out, and every lesson that fewer than ten children have opened. It sees a log in pieces and keeps only where its events stand: a
 * full log and its statements do not fit into the memory of a tablet.
 */
export class ToldEvents {
	#children: ReportData['children'];
	#owners: ReadonlyMap<string, ReportChild>;
	/** Who has opened a lesson that may be told. */
	#opened: Map<string, Set<string>>;
	#owned: OwnedEvent[] = [];

	constructor(data: Pick<ReportData, 'children' | 'lessons' | 'quiet'>) {
		this.#children = data.children;
		this.#owners = ownersOf(data.children);
		this.#opened = new Map(shownByChild(data).map(({ id }) => [id, new Set()]));
	}

	/** Looks at the next piece of the log. */
	see(events: readonly ProgressEvent[]): void {
		for (const { id, lesson, learner, at, item = '' } of events) {
			const child = this.#owners.get(learner)?.id;
			const opened = this.#opened.get(lesson);
			if (child === undefined || !opened || isPairedItem(item)) continue;
			opened.add(child);
			this.#owned.push({ id, lesson, at, child });
		}
	}

	/**
	 * What is told of the log that was seen, in the order of the file. `newId` gives a UUID that nobody has
	 * seen: children and statements get others in every file, so that two files cannot be laid side by side.
	 */
	inOrder(newId: () => string): ToldEvent[] {
		const homePage = `${HOME}/export/${newId()}`;
		const accounts = new Map(this.#children.map(({ id }) => [id, { homePage, name: newId() }]));
		const told = this.#owned.flatMap(({ id, lesson, at, child }): ToldEvent[] => {
			const account = accounts.get(child);
			const isOfMany = (this.#opened.get(lesson)?.size ?? 0) >= ORDINARY.smallest;
			return account && isOfMany ? [{ event: id, at, id: newId(), account }] : [];
		});
		// By day, then by ids that mean nothing: the order of the log would tell who sat beside whom.
		return told.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
	}
}

/** An event as a statement. */
export function statementOf(event: ProgressEvent, { id, account }: ToldEvent): XapiStatement {
	const result = resultOf(event);
	const lesson = activity(event.lesson);
	const isItem = event.kind === 'answered' && event.item !== undefined;
	const what = isItem ? `${lesson}/item/${event.item}` : lesson;
	return {
		id,
		actor: { objectType: 'Agent', account },
		verb: { id: `${ADL}/verbs/${event.kind}`, display: { 'en-US': event.kind } },
		object: {
			objectType: 'Activity',
			id: what,
			definition: { type: `${ADL}/activities/${isItem ? 'question' : 'lesson'}` }
		},
		...(result && { result }),
		context: {
			platform: 'Yol',
			...(isItem && {
				contextActivities: { parent: [{ objectType: 'Activity' as const, id: lesson }] }
			})
		},
		// Events carry the day and no hour, so this is midnight.
		timestamp: new Date(event.at).toISOString()
	};
}

function activity(lesson: string): string {
	return `${HOME}/lesson/${lesson}`;
}

function resultOf({ kind, correct }: ProgressEvent): XapiResult | undefined {
	if (kind === 'completed') return { completion: true };
	if (kind !== 'answered' || correct === undefined) return undefined;
	return { success: correct, score: { scaled: correct ? 1 : 0 } };
}
