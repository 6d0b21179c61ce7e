import { meetingsOf, type ClubMeeting } from '../progress/meetings.ts';
import { isAbsent, isThere, type Attendance } from '../progress/session.ts';
import { ownersOf, type ReportChild, type ReportData } from './report-data.ts';

/** How a child came to the sessions of its group. */
export interface AttendanceRow {
	child: ReportChild;
	/** By session, in the order of the days; undefined where nobody noted anything. */
	marks: (Attendance | undefined)[];
	/** Sessions at which the child was there, and sessions at which something was noted. */
	there: number;
	noted: number;
	/** Sessions missed in a row up to the last, whether told or not; travelling with the family is no missing. */
	missedInARow: number;
}

export interface AttendanceReport {
	/** A group meets once a day, on however many tablets that was noted. */
	sessions: readonly ClubMeeting[];
	rows: AttendanceRow[];
	/** Indicator S1: sum of children who were there over sum of children noted. */
	there: number;
	noted: number;
}

/** Who came. Children of the filter only; sessions in the order of their days. */
export function attendanceOf(data: ReportData): AttendanceReport {
	const sessions = meetingsIn(data);
	const rows = data.children.map((child) => rowOf(child, sessions));
	const sum = (key: 'there' | 'noted') => rows.reduce((total, row) => total + row[key], 0);
	return { sessions, rows, there: sum('there'), noted: sum('noted') };
}

const byData = new WeakMap<ReportData, ClubMeeting[]>();

/** The meetings that the data tells of. Joined once for the many tables of a report. */
export function meetingsIn(data: ReportData): readonly ClubMeeting[] {
	const known = byData.get(data);
	if (known) return known;
	const found = meetingsOf(data.sessions, ownersOf(data.children));
	byData.set(data, found);
	return found;
}

function rowOf(child: ReportChild, sessions: readonly ClubMeeting[]): AttendanceRow {
	const marks = sessions.map(({ attendance }) => attendance[child.id]);
	const noted = marks.filter((mark) => mark !== undefined);
	return {
		child,
		marks,
		noted: noted.length,
		there: noted.filter(isThere).length,
		missedInARow: missedAtTheEnd(noted)
	};
}

function missedAtTheEnd(noted: readonly Attendance[]): number {
	const last = noted.findLastIndex((mark) => !isAbsent(mark));
	return noted.length - 1 - last;
}
