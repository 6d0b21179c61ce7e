import type { ProgressEvent } from '../progress/event.ts';
import { shownByChild } from './completion.ts';
import { ownersOf, type ReportData } from './report-data.ts';
import { ORDINARY } from './suppression.ts';

/**
 * Statements of xAPI 1.0.3 for a learning record store inside the club. A statement is a row about a
 * child, so it may never leave the club: see PRIVACY.md for what is in it and what is not.
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

/**
 * What the log says, as statements. Quiet modules and lessons with flag X are left out, and every
 * lesson that fewer than ten children have opened. `newId` gives a UUID that nobody has seen: children
 * and statements get others in every file, so that two files cannot be laid side by side.
 */
export function statementsOf(
	data: Pick<ReportData, 'children' | 'lessons' | 'quiet'>,
	events: readonly ProgressEvent[],
	newId: () => string
): XapiStatement[] {
	const owned = eventsOfChildren(data, events);
	const known = lessonsOfMany(owned);
	const homePage = `${HOME}/export/${newId()}`;
	const names = new Map(data.children.map(({ id }) => [id, newId()]));
	const told = owned
		.filter(({ event }) => known.has(event.lesson))
		.map(({ child, event }) =>
			statementOf(event, { homePage, name: names.get(child) ?? '' }, newId())
		);
	// By day, then by ids that mean nothing: the order of the log would tell who sat beside whom.
	return told.sort(
		(one, other) => one.timestamp.localeCompare(other.timestamp) || (one.id < other.id ? -1 : 1)
	);
}

interface OwnedEvent {
	child: string;
	event: ProgressEvent;
}

function eventsOfChildren(
	data: Pick<ReportData, 'children' | 'lessons' | 'quiet'>,
	events: readonly ProgressEvent[]
): OwnedEvent[] {
	const owners = ownersOf(data.children);
	const shown = new Set<string>(shownByChild(data).map(({ id }) => id));
	return events.flatMap((event) => {
		const child = owners.get(event.learner)?.id;
		return child !== undefined && shown.has(event.lesson) ? [{ child, event }] : [];
	});
}

/** The lessons of which so many children tell that none of them stands alone. */
function lessonsOfMany(owned: readonly OwnedEvent[]): Set<string> {
	const children = new Map<string, Set<string>>();
	for (const { child, event } of owned) {
		const own = children.get(event.lesson) ?? new Set();
		children.set(event.lesson, own.add(child));
	}
	const many = [...children].filter(([, own]) => own.size >= ORDINARY.smallest);
	return new Set(many.map(([lesson]) => lesson));
}

function statementOf(
	event: ProgressEvent,
	account: { homePage: string; name: string },
	id: string
): XapiStatement {
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
