import { moduleOf } from '../content/names.ts';
import { DAY } from '../day.ts';
import { isThere } from '../progress/session.ts';
import { byPaperList, type ReportChild, type ReportData } from './report-data.ts';
import { attendanceOf, type AttendanceReport } from './attendance.ts';
import {
	asksEssentialFour,
	changeByModule,
	essentialFour,
	retention,
	type ModuleChange
} from './change.ts';
import { completionOf } from './completion.ts';
import { reachParts, type ReachPart } from './reach-parts.ts';

/** An indicator of the club (curriculum §6.2): how many of how many. */
export interface Indicator {
	code: 'R1' | 'R2' | 'R3' | 'L1' | 'L2' | 'L3' | 'L4' | 'S1';
	part: number;
	/** Undefined where the denominator is a target of the programme and not of a club. */
	of: number | undefined;
	/** What the number counts: children, answers of children before and after, or days. */
	unit: 'children' | 'points' | 'days';
	/** Nobody is asked, so there is no number, which is not the same as none. */
	notAsked?: boolean;
	/** It would differ by a few from what has left the club, so nothing of it is told. */
	few?: boolean;
}

const MEANINGFUL_SESSIONS = 8;
const MEANINGFUL_MODULES = 4;
/** One of these belongs to meaningful reach: body safety, travelling, trafficking. */
const PROTECTING: readonly string[] = ['safe-body', 'moving-safely', 'promises-and-traps'];
const COMPLETE = 0.8;
const HALF_A_YEAR = 182;

/** The indicators that a club can compute alone. `today` is `2026-11-24`; two are sums of `change`. */
export function indicatorsOf(
	data: ReportData,
	today: string,
	change: readonly ModuleChange[] = changeByModule(data)
): Indicator[] {
	const attendance = attendanceOf(data);
	const unique = byPaperList(data);
	const reached = reachIn(data);
	const sum = (value: (one: (typeof change)[number]) => number) =>
		change.reduce((total, one) => total + value(one), 0);
	const four = essentialFour(data);
	const kept = retention(data);
	return [
		{ code: 'R1', part: reached.length, of: undefined, unit: 'children' },
		{ code: 'R2', part: reached.filter(isMeaningful).length, of: reached.length, unit: 'children' },
		{ code: 'R3', ...completed(unique, reached, today), unit: 'children' },
		{ code: 'L1', part: sum(({ n, gain }) => n * gain), of: sum(({ n }) => n), unit: 'points' },
		{ code: 'L2', ...knewEnough(change), unit: 'children' },
		{ code: 'L3', part: kept.right, of: kept.of, unit: 'children' },
		{
			code: 'L4',
			part: four.competent,
			of: four.of,
			unit: 'children',
			notAsked: four.of === 0 && !asksEssentialFour(data)
		},
		{ code: 'S1', part: attendance.there, of: attendance.noted, unit: 'days' }
	];
}

function knewEnough(change: readonly ModuleChange[]) {
	const part = change.reduce((sum, { enoughAfter }) => sum + enoughAfter, 0);
	const of = change.reduce((sum, { n }) => sum + n, 0);
	// Shares of different days make no sum.
	const isMixed = change.some(({ n, ofAfter = n }) => ofAfter !== n);
	return { part, of, ...(isMixed && { few: true }) };
}

interface Reach {
	child: ReportChild;
	sessions: number;
	modules: ReadonlySet<string>;
	/** The first session at which the child was there. */
	since: string;
}

const byData = new WeakMap<ReportData, Reach[]>();

/** The children who were at a session at least once, each once by the paper list. */
function reachIn(data: ReportData): Reach[] {
	const known = byData.get(data);
	if (known) return known;
	const unique = byPaperList(data);
	const found = reachOf(attendanceOf(unique));
	byData.set(data, found);
	return found;
}

/** The children who came, by what was noted of them. */
export function reachByPart(data: ReportData): ReachPart[] {
	return reachParts(reachIn(data).map(({ child }) => child));
}

function reachOf({ sessions, rows }: AttendanceReport): Reach[] {
	return rows.flatMap(({ child, marks }) => {
		const there = sessions.filter((_, n) => {
			const mark = marks[n];
			return mark !== undefined && isThere(mark);
		});
		const [first] = there;
		if (!first) return [];
		// Also of a lesson of another age: a group hears what is taught, whoever is in it.
		const modules = there.flatMap(({ lessons }) => lessons.map(moduleOf));
		return [{ child, sessions: there.length, modules: new Set(modules), since: first.day }];
	});
}

function isMeaningful({ sessions, modules }: Reach): boolean {
	return (
		sessions >= MEANINGFUL_SESSIONS &&
		modules.size >= MEANINGFUL_MODULES &&
		[...modules].some((module) => PROTECTING.includes(module))
	);
}

function completed(data: ReportData, reached: readonly Reach[], today: string) {
	const long = new Set(
		reached
			.filter(({ since }) => Date.parse(today) - Date.parse(since) >= HALF_A_YEAR * DAY)
			.map(({ child }) => child.id)
	);
	const rows = completionOf(data).filter(({ child }) => long.has(child.id));
	return {
		part: rows.filter(({ done, all }) => all > 0 && done / all >= COMPLETE).length,
		of: rows.length
	};
}
