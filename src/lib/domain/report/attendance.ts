import { isTaken } from '../club/noted-meeting.ts';
import { wasIn, type Stay } from '../profile/enrolment.ts';
import { ownersOf } from '../profile/profile.ts';
import { meetingsOf, type ClubMeeting } from '../progress/meetings.ts';
import { isAbsent, isThere, type Attendance } from '../progress/session.ts';
import type { ReportChild, ReportData } from './report-data.ts';

/** A session at which something was noted of a child. */
interface Marked {
	session: ClubMeeting;
	mark: Attendance;
}

/** How a child came to the sessions of its group. */
export interface AttendanceRow {
	child: ReportChild;
	/** In the order of the days. */
	noted: readonly Marked[];
	/** The sessions of these at which the child was there. */
	there: readonly ClubMeeting[];
	/** Sessions at which nobody marked the child, though attendance was taken and it was in the group. */
	unmarked: number;
	/** Sessions missed in a row up to the last, whether told or not; travelling with the family is no missing. */
	missedInARow: number;
}

export interface AttendanceReport {
	/** A group meets once a day, on however many tablets that was noted. */
	sessions: readonly ClubMeeting[];
	rows: AttendanceRow[];
	/**
	 * Indicator S1: days on which children were there, over the children who were in the group on each day on
	 * which attendance was taken.
	 */
	there: number;
	enrolled: number;
}

const reports = new WeakMap<ReportData, AttendanceReport>();

/** Who came. Children of the filter only; sessions in the order of their days. Made once for each data. */
export function attendanceOf(data: ReportData): AttendanceReport {
	const known = reports.get(data);
	if (known) return known;
	const sessions = meetingsIn(data);
	const [marked, taken] = [markedByChild(sessions), takenByGroup(sessions)];
	const rows = data.children.map((child) =>
		rowOf(child, marked.get(child.id) ?? [], taken, data.enrolments.get(child.id)?.stays ?? [])
	);
	const sum = (count: (row: AttendanceRow) => number) =>
		rows.reduce((total, row) => total + count(row), 0);
	const enrolled = sum(({ noted, unmarked }) => noted.length + unmarked);
	const found = { sessions, rows, there: sum(({ there }) => there.length), enrolled };
	reports.set(data, found);
	return found;
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

type ByGroup = ReadonlyMap<string, readonly ClubMeeting[]>;

/** The meetings at which attendance was taken: of the others nobody knows who was missing. */
function takenByGroup(sessions: readonly ClubMeeting[]): ByGroup {
	const found = new Map<string, ClubMeeting[]>();
	for (const session of sessions) {
		if (!isTaken(session)) continue;
		const own = found.get(session.group);
		if (own) own.push(session);
		else found.set(session.group, [session]);
	}
	return found;
}

/** What was noted of each child, session by session. */
function markedByChild(sessions: readonly ClubMeeting[]): ReadonlyMap<string, Marked[]> {
	const found = new Map<string, Marked[]>();
	for (const session of sessions)
		for (const [child, mark] of Object.entries(session.attendance)) {
			const own = found.get(child);
			if (own) own.push({ session, mark });
			else found.set(child, [{ session, mark }]);
		}
	return found;
}

/** `stays`: not those of tiles that were joined into this one, for nobody moves them any more. */
function rowOf(
	child: ReportChild,
	noted: readonly Marked[],
	taken: ByGroup,
	stays: readonly Stay[]
): AttendanceRow {
	const days = new Set(noted.map(({ session }) => session.day));
	const groups = [...new Set(stays.map(({ group }) => group))];
	const unmarked = groups
		.flatMap((group) => taken.get(group) ?? [])
		.filter(({ group, day }) => !days.has(day) && wasIn(stays, group, day));
	return {
		child,
		noted,
		there: noted.filter(({ mark }) => isThere(mark)).map(({ session }) => session),
		unmarked: unmarked.length,
		missedInARow: missedAtTheEnd(noted)
	};
}

function missedAtTheEnd(noted: readonly Marked[]): number {
	const last = noted.findLastIndex(({ mark }) => !isAbsent(mark));
	return noted.length - 1 - last;
}
