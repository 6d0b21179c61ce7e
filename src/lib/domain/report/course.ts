import { BANDS } from '../content/language.ts';
import { FIRST_DAY, DAY_MS } from '../day.ts';
import { tableOf } from '../table.ts';
import { attendanceOf, type AttendanceRow } from './attendance.ts';
import { shownByChild } from './completion.ts';
import { talliesByChild, type ReportData } from './report-data.ts';

const COMPLETE = 0.8;
const HALF_A_YEAR = 182;

/**
 * Indicator R3: of the children who were enrolled half a year ago or earlier, those who have had most of the
 * lessons of their age. A lesson counts that was ended on the tile, or taught to the group while the child was
 * there; not one that is shown by no child, since who ended it alone is not known.
 */
export function courseCompletion(data: ReportData, today: string): { part: number; of: number } {
	const { rows } = attendanceOf(data);
	const shown = shownByChild(data);
	const assigned = tableOf(BANDS, (band) => shown.filter((lesson) => lesson.band === band));
	const long = rows.filter((row) => wasEnrolled(row, data, today));
	const complete = long.filter((row) => {
		const own = assigned[row.child.band];
		const had = lessonsOf(row, data);
		const done = own.filter(({ id }) => had.has(id)).length;
		return own.length > 0 && done / own.length >= COMPLETE;
	});
	return { part: complete.length, of: long.length };
}

/** Since its tile was made, or since it was first marked, whatever came first. */
function wasEnrolled(
	{ child, noted }: AttendanceRow,
	{ enrolments }: ReportData,
	today: string
): boolean {
	const made = [child.id, ...child.also].flatMap((id) => enrolments.get(id)?.since ?? []);
	const marked = noted.find(({ session }) => session.day >= FIRST_DAY)?.session.day ?? [];
	return made
		.concat(marked)
		.some((day) => Date.parse(today) - Date.parse(day) >= HALF_A_YEAR * DAY_MS);
}

/** The lessons that a child has had, alone or with its group. */
function lessonsOf({ child, there }: AttendanceRow, data: ReportData): Set<string> {
	const alone = talliesByChild(data).get(child.id) ?? [];
	return new Set([
		...alone.flatMap(({ state, lesson }) => (state === 'done' ? [lesson] : [])),
		...there.flatMap(({ lessons }) => lessons)
	]);
}
