import { moduleOf } from '../content/names.ts';
import { byPaperList, type ReportChild, type ReportData } from './report-data.ts';
import { attendanceOf } from './attendance.ts';
import {
	asksEssentialFour,
	changeByModule,
	essentialFour,
	retention,
	type ModuleChange
} from './change.ts';
import { courseCompletion } from './course.ts';
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

/** The indicators that a club can compute alone. `today` is `2026-11-24`; two are sums of `change`. */
export function indicatorsOf(
	data: ReportData,
	today: string,
	change: readonly ModuleChange[] = changeByModule(data)
): Indicator[] {
	const { there, enrolled } = attendanceOf(data);
	const reached = reachIn(data);
	const sum = (value: (one: (typeof change)[number]) => number) =>
		change.reduce((total, one) => total + value(one), 0);
	const four = essentialFour(data);
	const kept = retention(data);
	return [
		{ code: 'R1', part: reached.length, of: undefined, unit: 'children' },
		{ code: 'R2', part: reached.filter(isMeaningful).length, of: reached.length, unit: 'children' },
		{ code: 'R3', ...courseCompletion(byPaperList(data), today), unit: 'children' },
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
		{ code: 'S1', part: there, of: enrolled, unit: 'days' }
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
}

/** The children who were at a session at least once, each once by the paper list. */
function reachIn(data: ReportData): Reach[] {
	const { rows } = attendanceOf(byPaperList(data));
	return rows.flatMap(({ child, there }) => {
		if (there.length === 0) return [];
		// Also of a lesson of another age: a group hears what is taught, whoever is in it.
		const modules = there.flatMap(({ lessons }) => lessons.map(moduleOf));
		return [{ child, sessions: there.length, modules: new Set(modules) }];
	});
}

/** The children who came, by what was noted of them. */
export function reachByPart(data: ReportData): ReachPart[] {
	return reachParts(reachIn(data).map(({ child }) => child));
}

function isMeaningful({ sessions, modules }: Reach): boolean {
	return (
		sessions >= MEANINGFUL_SESSIONS &&
		modules.size >= MEANINGFUL_MODULES &&
		[...modules].some((module) => PROTECTING.includes(module))
	);
}
