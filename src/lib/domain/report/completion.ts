import { BANDS } from '../content/language.ts';
import { moduleOf, type ModuleId } from '../content/names.ts';
import { FIRST_DAY, DAY_MS, midnightOf, mondayOf, WEEK_MS } from '../day.ts';
import type { ReportTally } from '../progress/digest.ts';
import { tableOf } from '../table.ts';
import type { ReportChild, ReportData, ReportLesson } from './report-data.ts';
import { talliesByChild } from './report-data.ts';

/** How far a child is in a module. */
export interface CompletionCell {
	module: ModuleId;
	/** Lessons of the child’s band that are brought to an end, and all of them. */
	done: number;
	all: number;
	/** A lesson is begun and not ended. */
	begun: boolean;
}

export interface CompletionRow {
	child: ReportChild;
	cells: CompletionCell[];
	done: number;
	all: number;
}

/** The lessons that a table may show by child: none of a quiet module, none with flag X. */
export function shownByChild({
	lessons,
	quiet
}: Pick<ReportData, 'lessons' | 'quiet'>): ReportLesson[] {
	return lessons.filter(
		({ module, sensitivity }) => !quiet.has(module) && !sensitivity.quick_cover
	);
}

/** Modules × children: who has done what. Rows in the order of the roster, cells in that of the curriculum. */
export function completionOf(data: ReportData): CompletionRow[] {
	const tallies = talliesByChild(data);
	const shown = shownByChild(data);
	const lessons = tableOf(BANDS, (band) => shown.filter((lesson) => lesson.band === band));
	return data.children.map((child) =>
		rowOf(child, lessons[child.band], tallies.get(child.id) ?? [])
	);
}

/** How far a child is in the lessons of its band. */
function rowOf(
	child: ReportChild,
	own: readonly ReportLesson[],
	tallies: readonly ReportTally[]
): CompletionRow {
	const done = new Set(tallies.filter(({ state }) => state === 'done').map(({ lesson }) => lesson));
	const begun = new Set(tallies.map(({ lesson }) => lesson).filter((lesson) => !done.has(lesson)));
	const cells = [...new Set(own.map(({ module }) => module))].map((module) => {
		const ofModule = own.filter((lesson) => lesson.module === module);
		return {
			module,
			all: ofModule.length,
			done: ofModule.filter(({ id }) => done.has(id)).length,
			begun: ofModule.some(({ id }) => begun.has(id))
		};
	});
	const sum = (key: 'done' | 'all') => cells.reduce((total, cell) => total + cell[key], 0);
	return { child, cells, done: sum('done'), all: sum('all') };
}

/** How many lessons that no table shows by child were brought to an end, whoever did. */
export interface QuietCount {
	module: ModuleId;
	done: number;
}

/** Modules with a private topic, and those with lessons of flag X: of these only what was counted. */
export function quietCounts(data: ReportData): QuietCount[] {
	const covered = data.lessons.filter(
		({ module, sensitivity }) => data.quiet.has(module) || sensitivity.quick_cover
	);
	const ended = new Map<string, number>();
	for (const tallies of talliesByChild(data).values())
		for (const { lesson, state } of tallies) if (state === 'done') addOne(ended, moduleOf(lesson));
	return [...new Set(covered.map(({ module }) => module))].map((module) => {
		const counted = data.counts
			.filter((one) => one.module === module)
			.reduce((sum, { count }) => sum + count, 0);
		const seen = ended.get(module) ?? 0;
		return { module, done: counted + (data.quiet.has(module) ? seen : 0) };
	});
}

/** Somebody who began a lesson and has not ended it for a while. */
export interface Stuck {
	child: ReportChild;
	lesson: string;
	/** The last day on which the child was in it. Milliseconds since 1970. */
	since: number;
}

const STUCK_DAYS = 14;

/** Who is stuck and where, longest first. `today` is midnight UTC of the tablet’s day, in milliseconds. */
export function stuckIn(data: ReportData, today: number): Stuck[] {
	const shown = new Set<string>(shownByChild(data).map(({ id }) => id));
	const children = new Map(data.children.map((child) => [child.id, child]));
	return [...talliesByChild(data)]
		.flatMap(([id, tallies]) => {
			const child = children.get(id);
			if (!child) return [];
			const done = new Set(tallies.filter(({ state }) => state === 'done').map((t) => t.lesson));
			// Of two tiles that were joined, both may have begun it: the last day on either counts.
			const last = new Map<string, number>();
			for (const { lesson, lastAt } of tallies)
				if (shown.has(lesson) && !done.has(lesson))
					last.set(lesson, Math.max(last.get(lesson) ?? lastAt, lastAt));
			return [...last]
				.filter(([, since]) => isLong(since, today))
				.map(([lesson, since]) => ({ child, lesson, since }));
		})
		.sort((one, other) => one.since - other.since);
}

/** A day from before Yol was noted by a clock that had fallen back: nobody knows how long ago it was. */
function isLong(lastAt: number, today: number): boolean {
	return lastAt >= midnightOf(FIRST_DAY) && today - lastAt >= STUCK_DAYS * DAY_MS;
}

/** How many children are stuck in a lesson. */
export interface StuckPlace {
	lesson: string;
	children: number;
}

/** Where children are stuck, the place of most first: what a lesson or its leader could do better. */
export function stuckPlaces(stuck: readonly Stuck[]): StuckPlace[] {
	const children = new Map<string, Set<string>>();
	for (const { lesson, child } of stuck)
		children.set(lesson, (children.get(lesson) ?? new Set()).add(child.id));
	return [...children]
		.map(([lesson, own]) => ({ lesson, children: own.size }))
		.sort((one, other) => other.children - one.children || one.lesson.localeCompare(other.lesson));
}

/** Lessons brought to an end in a week. */
export interface Week {
	/** Monday, midnight UTC, in milliseconds. */
	monday: number;
	done: number;
}

/** Lessons ended in each of the last weeks, this one last; a week without any counts zero. */
export function doneByWeek(data: ReportData, today: number, weeks = 12): Week[] {
	const last = mondayOf(today);
	const ends = endsByWeek(data);
	return Array.from({ length: weeks }, (_, n) => {
		const monday = last - (weeks - 1 - n) * WEEK_MS;
		return { monday, done: ends.get(monday) ?? 0 };
	});
}

/** Whether a lesson is noted as ended in a week to come, which no list of weeks shows yet. */
export function endsAhead(data: ReportData, today: number): boolean {
	return [...endsByWeek(data).keys()].some((monday) => monday > mondayOf(today));
}

/** Lessons ended, by the Monday of their week. */
function endsByWeek(data: ReportData): Map<number, number> {
	const ends = new Map<number, number>();
	for (const tallies of talliesByChild(data).values())
		for (const { doneAt } of tallies) if (Number.isFinite(doneAt)) addOne(ends, mondayOf(doneAt));
	return ends;
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
