import type { ModuleId } from '../content/names.ts';
import type { Caution } from './suppression.ts';
import { SENSITIVE, ORDINARY, suppress, suppressShare } from './suppression.ts';
import type { ShownCount } from './suppression.ts';
import { changeByModule, type ModuleChange } from './change.ts';
import { ATTENDANCE } from '../progress/session.ts';
import { attendanceByWeek } from './attendance-weeks.ts';
import { doneByWeek, quietCounts, stuckIn, stuckPlaces } from './completion.ts';
import { indicatorsOf, type Indicator } from './indicators.ts';
import type { ReportData } from './report-data.ts';

/** One number of a report. The screen, the print and every export show the same. */
export type Cell =
	| { kind: 'count'; value: number; about?: 'rounded' }
	| { kind: 'share'; value: number; about?: 'at-most' | 'at-least' }
	/** Mean of right answers, 0–3, or how much it changed. */
	| { kind: 'mean'; value: number }
	| { kind: 'hidden'; why: 'small' | 'kept-back' | 'too-few' | 'not-asked' }
	| { kind: 'none' };

export type RowLabel =
	| { by: 'module'; module: ModuleId }
	| { by: 'week'; monday: number }
	| { by: 'lesson'; lesson: string }
	| { by: 'indicator'; code: Indicator['code'] };

export interface ReportTable {
	id: 'indicators' | 'change' | 'weeks' | 'attendance' | 'stuck' | 'sessions' | 'quiet';
	/** Names of the columns after the first; words are `report.column.…`. */
	columns: string[];
	rows: { label: RowLabel; cells: Cell[] }[];
}

/** Who may see a report: inside the club everything, outside nothing that could point at a child. */
export type Audience = 'club' | 'office';

/** All tables of a report. `today` is `2026-11-24`. */
export function reportTables(data: ReportData, today: string, audience: Audience): ReportTable[] {
	const tables = [
		indicatorTable(data, today, audience),
		changeTable(data, audience),
		weekTable(data, today, audience),
		attendanceTable(data, today, audience),
		stuckTable(data, today, audience),
		sessionTable(data),
		quietTable(data, audience)
	];
	return tables.filter(({ rows }) => rows.length > 0);
}

const none: Cell = { kind: 'none' };
const exact = (value: number): Cell => ({ kind: 'count', value });

function indicatorTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const rows = indicatorsOf(data, today).map((indicator) => ({
		label: { by: 'indicator' as const, code: indicator.code },
		cells: indicatorCells(indicator, audience)
	}));
	return { id: 'indicators', columns: ['part', 'of', 'share'], rows };
}

function indicatorCells(indicator: Indicator, audience: Audience): Cell[] {
	const { part, of, unit, notAsked } = indicator;
	if (notAsked) return [{ kind: 'hidden', why: 'not-asked' }, none, none];
	if (unit === 'points') return meanGain(part, of ?? 0, audience);
	if (of === undefined) return [counted(part, audience), none, none];
	if (of === 0) return [exact(0), exact(0), none];
	if (unit === 'days') return [exact(part), exact(of), { kind: 'share', value: part / of }];
	return [...partOf(part, of, audience), share(part, of, audience)];
}

function meanGain(points: number, n: number, audience: Audience): Cell[] {
	const shown = counted(n, audience);
	const mean: Cell = n > 0 && shown.kind === 'count' ? { kind: 'mean', value: points / n } : none;
	return [mean, shown, none];
}

/** A part and its whole: the few who are missing are as telling as the few who are there. */
function partOf(part: number, of: number, audience: Audience): [Cell, Cell] {
	const whole = counted(of, audience);
	const missing = of - part;
	const few = missing > 0 && missing < ORDINARY.smallest;
	if (audience === 'office' && few) return [{ kind: 'hidden', why: 'kept-back' }, whole];
	return [counted(part, audience), whole];
}

function changeTable(data: ReportData, audience: Audience): ReportTable {
	const rows = changeByModule(data).map((change) => ({
		label: { by: 'module' as const, module: change.module },
		cells: changeCells(change, audience, data.quiet.has(change.module) ? SENSITIVE : ORDINARY)
	}));
	const columns = ['n', 'before', 'after', 'gain', 'enough-before', 'enough-after'];
	return { id: 'change', columns, rows };
}

function changeCells(change: ModuleChange, audience: Audience, caution: Caution): Cell[] {
	const { n, before, after, gain } = change;
	const shown = counted(n, audience, caution);
	const mean = (value: number): Cell =>
		shown.kind === 'hidden' ? { kind: 'hidden', why: 'too-few' } : { kind: 'mean', value };
	return [
		shown,
		mean(before),
		mean(after),
		mean(gain),
		share(change.enoughBefore, n, audience, caution),
		share(change.enoughAfter, n, audience, caution)
	];
}

function weekTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const weeks = doneByWeek(data, midnight(today));
	const cells = column(
		weeks.map(({ done }) => done),
		audience,
		ORDINARY
	);
	const rows = weeks.map(({ monday }, n) => ({
		label: { by: 'week' as const, monday },
		cells: [cells[n] ?? none]
	}));
	return { id: 'weeks', columns: ['done'], rows };
}

/** Weeks × how children came: two things at once, so a small cell takes others with it. */
export function attendanceTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const weeks = attendanceByWeek(data, midnight(today));
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
	return { id: 'attendance', columns: [...ATTENDANCE], rows };
}

/** Lessons that children began and left, and how many of them; quiet ones are not told. */
function stuckTable(data: ReportData, today: string, audience: Audience): ReportTable {
	const places = stuckPlaces(stuckIn(data, midnight(today)));
	const cells = column(
		places.map(({ children }) => children),
		audience,
		ORDINARY
	);
	const rows = places.map(({ lesson }, n) => ({
		label: { by: 'lesson' as const, lesson },
		cells: [cells[n] ?? none]
	}));
	return { id: 'stuck', columns: ['n'], rows };
}

function midnight(today: string): number {
	return Date.parse(`${today}T00:00:00Z`);
}

/** How often each module was taught, in the club and in classes; sessions are no children. */
function sessionTable({ sessions, lessons }: ReportData): ReportTable {
	const taught = sessions.flatMap(
		({ lesson }) => lessons.find(({ id }) => id === lesson)?.module ?? []
	);
	const rows = [...new Set(taught)].map((module) => ({
		label: { by: 'module' as const, module },
		cells: [exact(taught.filter((one) => one === module).length)]
	}));
	return { id: 'sessions', columns: ['sessions'], rows };
}

function quietTable(data: ReportData, audience: Audience): ReportTable {
	const counts = quietCounts(data);
	// Nobody in the club either needs to know that exactly one child has seen such a lesson.
	const cells = column(
		counts.map(({ done }) => done),
		'office',
		audience === 'office' ? SENSITIVE : ORDINARY
	);
	const rows = counts.map(({ module }, n) => ({
		label: { by: 'module' as const, module },
		cells: [cells[n] ?? none]
	}));
	return { id: 'quiet', columns: ['done'], rows };
}

function column(values: readonly number[], audience: Audience, caution: Caution): Cell[] {
	if (audience === 'club') return values.map(exact);
	const rows = values.map(String);
	const { cells } = suppress(
		{ rows, columns: [''], cells: values.map((value) => [value]) },
		caution
	);
	return cells.map(([cell]) => (cell ? cellOf(cell) : none));
}

function counted(value: number, audience: Audience, caution: Caution = ORDINARY): Cell {
	const [cell] = column([value], audience, caution);
	return cell ?? none;
}

function cellOf(count: ShownCount): Cell {
	switch (count.shown) {
		case 'exact':
			return exact(count.value);
		case 'rounded':
			return { kind: 'count', value: count.value, about: 'rounded' };
		default:
			return { kind: 'hidden', why: count.shown };
	}
}

function share(part: number, of: number, audience: Audience, caution: Caution = ORDINARY): Cell {
	if (of === 0) return none;
	if (audience === 'club') return { kind: 'share', value: part / of };
	const shown = suppressShare(part, of, caution);
	if (shown.shown === 'too-few') return { kind: 'hidden', why: 'too-few' };
	return shown.shown === 'exact'
		? { kind: 'share', value: shown.value }
		: { kind: 'share', value: shown.value, about: shown.shown };
}
