import type { ModuleId } from '../content/names.ts';
import { midnightOf } from '../day.ts';
import { cautionOfAnswers, sensitiveLessons } from './caution.ts';
import { cellOf, column, exact, keptBack, none, type Audience, type Cell } from './cells.ts';
import { changeRows, type ChangeRow } from './change-rows.ts';
import { indicatorCells, type Around } from './indicator-cells.ts';
import { SENSITIVE, ORDINARY, suppress } from './suppression.ts';
import { ATTENDANCE } from '../progress/session.ts';
import { meetingsIn } from './attendance.ts';
import { attendanceByWeek } from './attendance-weeks.ts';
import { doneByWeek, endsAhead, type QuietCount, type StuckPlace } from './completion.ts';
import type { Indicator } from './indicators.ts';
import { reachCells, type ReachPart } from './reach-parts.ts';
import { tellsOfFew, type Told } from './export-guard.ts';
import type { ReportData } from './report-data.ts';
import { rowKey, type KeyedRow } from './row-key.ts';
import { heldNumbers } from './told-numbers.ts';

export type { Audience, Cell } from './cells.ts';

export type { RowLabel } from './row-key.ts';

export interface ReportTable {
	id: 'indicators' | 'reach' | 'change' | 'weeks' | 'attendance' | 'stuck' | 'sessions' | 'quiet';
	/** Names of the columns after the first; words are `report.column.…`. */
	columns: string[];
	rows: KeyedRow[];
	/** What is said beneath it; words are `report.note.…`. */
	notes?: ReportNote[];
}

export type ReportNote = 'after' | 'ahead' | 'meetings' | 'quiet';

/**
 * All tables of a report. `today` is `2026-11-24`; `told` is what has left the club before: what has
 * changed by a few children since is told as it was, and of a week it is kept back.
 */
export function reportTables(
	data: ReportData,
	today: string,
	audience: Audience,
	told: readonly Told[] = []
): ReportTable[] {
	const outside = audience === 'office' ? told : [];
	const byWeek = (table: typeof attendanceTable) => {
		const shown = table(data, today, audience);
		return outside.length > 0 ? withoutTelling(shown, table(data, today, 'club'), outside) : shown;
	};
	const attendance = byWeek(attendanceTable);
	const numbers = heldNumbers(data, today, outside);
	const changes = changeRows(data, numbers.changes, audience);
	const indicators = indicatorTable(numbers.indicators, {
		...{ audience, changes, caution: cautionOfAnswers(data) },
		...{ weeks: attendance.rows, weeksHide: hides(attendance) }
	});
	const tables = [
		indicators,
		reachTable(numbers.reach, audience, indicators),
		changeTable(changes),
		byWeek(weekTable),
		attendance,
		stuckTable(data, numbers.stuck, audience),
		sessionTable(data),
		quietTable(data, numbers.quiet, audience)
	];
	return tables.filter(({ rows }) => rows.length > 0);
}

function hides({ rows }: ReportTable): boolean {
	return rows.some(({ cells }) => cells.some(({ kind }) => kind === 'hidden'));
}

/** The table without what could be subtracted from a report that has left before. */
function withoutTelling(
	table: ReportTable,
	{ rows: inside }: ReportTable,
	told: readonly Told[]
): ReportTable {
	const rows = table.rows.map(({ label, cells }, r) => ({
		label,
		cells: cells.map((cell, n) => {
			const known = inside[r]?.cells[n];
			const isTelling =
				known?.kind === 'count' && tellsOfFew(told, rowKey(table.id, label, n), known.value);
			return isTelling ? keptBack : cell;
		})
	}));
	return { ...table, rows };
}

function indicatorTable(indicators: readonly Indicator[], around: Around): ReportTable {
	const cells = indicatorCells(indicators, around);
	const rows = indicators.map(({ code }, n) => ({
		label: { by: 'indicator' as const, code },
		cells: cells[n] ?? []
	}));
	return { id: 'indicators', columns: ['part', 'of', 'share'], rows };
}

/** All who came by what was noted of them. */
function reachTable(
	parts: readonly ReachPart[],
	audience: Audience,
	indicators: ReportTable
): ReportTable {
	const all = indicators.rows.find(({ label }) => label.by === 'indicator' && label.code === 'R1');
	const cells = reachCells(parts, audience, all?.cells[0]);
	const rows = parts.map(({ thing, noted }, n) => ({
		label: { by: 'reach' as const, thing, noted },
		cells: [cells[n] ?? none]
	}));
	return { id: 'reach', columns: ['n'], rows };
}

function changeTable(changes: readonly ChangeRow[]): ReportTable {
	const rows = changes.map(({ change, cells }) => ({
		label: { by: 'module' as const, module: change.module },
		cells
	}));
	const columns = ['n', 'before', 'after', 'gain', 'enough-before', 'enough-after'];
	return { id: 'change', columns, rows, notes: ['after'] };
}

function weekTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const weeks = doneByWeek(data, midnightOf(today));
	const cells = column(
		weeks.map(({ done }) => done),
		audience,
		ORDINARY
	);
	const rows = weeks.map(({ monday }, n) => ({
		label: { by: 'week' as const, monday },
		cells: [cells[n] ?? none]
	}));
	// Lessons that a wrong clock has noted under weeks to come; the club can put its date right.
	const isAhead = audience === 'club' && endsAhead(data, midnightOf(today));
	return { id: 'weeks', columns: ['done'], rows, notes: isAhead ? ['ahead'] : [] };
}

/** Weeks × how children came: two things at once, so a small cell takes others with it. */
export function attendanceTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const weeks = attendanceByWeek(data, midnightOf(today));
	const counts = weeks.map((week) => ATTENDANCE.map((mark) => week.counts[mark]));
	const cells =
		audience === 'club'
			? counts.map((row) => row.map(exact))
			: suppress({
					rows: weeks.map(({ monday }) => String(monday)),
					columns: ATTENDANCE,
					cells: counts
				}).cells.map((row) => row.map(cellOf));
	const rows = weeks.map(({ monday }, n) => ({
		label: { by: 'week' as const, monday },
		cells: cells[n] ?? []
	}));
	return { id: 'attendance', columns: [...ATTENDANCE], rows, notes: ['meetings'] };
}

/** Lessons that children began and left, and how many of them; quiet ones are not told. */
function stuckTable(
	data: ReportData,
	places: readonly StuckPlace[],
	audience: Audience
): ReportTable {
	const sensitive = sensitiveLessons(data);
	const cells = column(
		places.map(({ children }) => children),
		audience,
		places.map(({ lesson }) => (sensitive.has(lesson) ? SENSITIVE : ORDINARY))
	);
	const rows = places.map(({ lesson }, n) => ({
		label: { by: 'lesson' as const, lesson },
		cells: [cells[n] ?? none]
	}));
	return { id: 'stuck', columns: ['n'], rows, notes: ['quiet'] };
}

/**
 * How often each module was taught, in the club and in classes; sessions are no children. What a group
 * did on a day counts once, on however many tablets it was noted.
 */
function sessionTable(data: ReportData): ReportTable {
	const { sessions, lessons, fruits } = data;
	const meetings = meetingsIn(data)
		.filter((one) => !fruits || fruits.has(one.group))
		.flatMap((one) => one.lessons);
	const classes = sessions.flatMap((one) => (one.kind === 'class' ? (one.lesson ?? []) : []));
	const modules = new Map<string, ModuleId>(lessons.map(({ id, module }) => [id, module]));
	const taught = [...meetings, ...classes].flatMap((lesson) => modules.get(lesson) ?? []);
	const rows = [...new Set(taught)].map((module) => ({
		label: { by: 'module' as const, module },
		cells: [exact(taught.filter((one) => one === module).length)]
	}));
	return { id: 'sessions', columns: ['sessions'], rows };
}

function quietTable(
	data: ReportData,
	counts: readonly QuietCount[],
	audience: Audience
): ReportTable {
	// What is counted for a group and a month carries no age, and is of girls and boys.
	const notAsked: Cell | undefined = data.narrowed
		? { kind: 'hidden', why: 'not-by-choice' }
		: undefined;
	// Nobody in the club either needs to know that exactly one child has seen such a lesson.
	const cells = column(
		counts.map(({ done }) => done),
		'office',
		audience === 'office' ? SENSITIVE : ORDINARY
	);
	const rows = counts.map(({ module }, n) => ({
		label: { by: 'module' as const, module },
		cells: [notAsked ?? cells[n] ?? none]
	}));
	return { id: 'quiet', columns: ['done'], rows };
}
