import type { Page } from '@playwright/test';
import { tileAt, tileKey } from '../../src/lib/domain/profile/tile.ts';
import { put } from '../fixtures/rows.ts';

const GROUPS = ['apple', 'grape', 'pear', 'melon', 'cherry'];
const STATES = ['present', 'present', 'late', 'absent-told', 'absent-unknown', 'travelling'];
const PAIRED = ['pre-K', 'pre-R', 'pre-A', 'post-K', 'post-R', 'post-A'];
const DAY = 86_400_000;
const TODAY = Date.UTC(2026, 10, 1);

/** What a tablet has lived through: so many children, each with so many answers in every lesson. */
export interface Year {
	children: number;
	lessons: readonly string[];
	answers: number;
	/** Weeks in which every group met; none if nobody took attendance. */
	weeks: number;
}

/** Fills the tablet past the app’s own code, which would take minutes: same tables, same shapes. */
export async function livesThrough(page: Page, year: Year): Promise<void> {
	const children = Array.from({ length: year.children }, (_, n) => n);
	await put(page, 'profiles', children.map(profileOf));
	await put(page, 'roster', children.map(madeOf));
	let seq = year.children;
	for (const child of children) {
		const lessons = year.lessons.map((lesson, n) => {
			const lived = livedOf(child, lesson, n, year.answers, seq);
			seq += lived.events.length;
			return lived;
		});
		const events = lessons.flatMap((lived) => lived.events);
		await put(page, 'events', events);
		await put(
			page,
			'tallies',
			lessons.map(({ tally }) => tally)
		);
	}
	if (year.weeks > 0) await put(page, 'sessions', sessionsOf(year, seq));
}

function idOf(child: number): string {
	return `child-${String(child).padStart(3, '0')}`;
}

function profileOf(n: number) {
	return {
		id: idOf(n),
		tile: tileKey(tileAt(n)),
		band: ['l', 'm', 'o'][n % 3],
		language: 'en',
		group: GROUPS[n % GROUPS.length],
		misses: { count: 0, at: 0 },
		lastDay: '2026-11-01'
	};
}

/** The line of the roster by which a child came, a year ago: attendance is reckoned from it. */
function madeOf(n: number) {
	const { id, tile, band, language, group } = profileOf(n);
	const said = { kind: 'made', about: id, tile, band, language, group };
	const day = new Date(TODAY - 365 * DAY).toISOString().slice(0, 10);
	return { id: recordId(n), device: 'perf', seq: n, turn: 1, ...said, day };
}

/** A lesson as a child went through it: begun, answered, and nearly always done; and what it comes to. */
function livedOf(child: number, lesson: string, n: number, answers: number, first: number) {
	const at = TODAY - ((child + n) % 200) * DAY;
	const learner = idOf(child);
	const isDone = (child + n) % 7 > 0;
	const asked = Array.from({ length: answers }, (_, a) => ({
		kind: 'answered',
		item: PAIRED[a] ?? `q${a}`,
		correct: (child + a + n) % 3 > 0
	}));
	const happened = [{ kind: 'launched' }, ...asked, ...(isDone ? [{ kind: 'completed' }] : [])];
	const events = happened.map((event, k) => {
		const seq = first + k;
		return { id: recordId(seq), device: 'perf', seq, learner, lesson, at, ...event };
	});
	const found = asked.map(({ item, correct }, a) => {
		return [item, { correct, at, id: recordId(first + 1 + a) }] as const;
	});
	const tally = {
		learner,
		lesson,
		state: isDone ? 'done' : 'begun',
		answers: Object.fromEntries(found),
		launched: 1,
		completed: isDone ? 1 : 0,
		firstAt: at,
		lastAt: at,
		doneAt: isDone ? at : Infinity,
		counted: events.map(({ id }) => id)
	};
	return { events, tally };
}

function sessionsOf({ children, lessons, weeks }: Year, first: number) {
	return GROUPS.flatMap((group, g) =>
		Array.from({ length: weeks }, (_, week) => {
			const seq = first + g * weeks + week;
			const own = Array.from({ length: Math.floor(children / GROUPS.length) }, (__, n) => n);
			return {
				id: recordId(seq),
				device: 'perf',
				seq,
				turn: 1,
				kind: 'club',
				group,
				day: new Date(TODAY - week * 7 * DAY).toISOString().slice(0, 10),
				lesson: lessons[week % lessons.length],
				blocks: [],
				attendance: Object.fromEntries(
					own.map((n) => [idOf(n * GROUPS.length + g), STATES[(n + week) % STATES.length]])
				)
			};
		})
	);
}

function recordId(seq: number): string {
	return `0193b8c0-0000-7000-8000-${String(seq).padStart(12, '0')}`;
}
