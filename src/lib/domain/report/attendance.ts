import { isTaken } from '../club/noted-meeting.ts';
import { wasIn } from '../profile/enrolment.ts';
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
	const taken = takenByGroup(sessions);
	const rows = data.children.map((child) => rowOf(child, data, sessions, taken));
	const sum = (key: 'there' | 'noted' | 'unmarked') =>
		rows.reduce((total, row) => total + row[key], 0);
	const enrolled = sum('noted') + sum('unmarked');
	const found = { sessions, rows, there: sum('there'), enrolled };
	reports.set(data, found);
	return found;
}

/** The sessions at which a child was there. */
export function attended(
	{ marks }: AttendanceRow,
	sessions: readonly ClubMeeting[]
): readonly ClubMeeting[] {
	return sessions.filter((_, n) => {
		const mark = marks[n];
		return mark !== undefined && isThere(mark);
	});
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

function rowOf(
	child: ReportChild,
	{ enrolments }: ReportData,
	sessions: readonly ClubMeeting[],
	taken: ByGroup
): AttendanceRow {
	const marks = sessions.map(({ attendance }) => attendance[child.id]);
	const noted = marks.filter((mark) => mark !== undefined);
	const days = new Set(sessions.flatMap(({ day }, n) => (marks[n] ? [day] : [])));
	// Not those of tiles that were joined into this one: nobody moves them any more.
	const stays = enrolments.get(child.id)?.stays ?? [];
	const groups = [...new Set(stays.map(({ group }) => group))];
	const unmarked = groups
		.flatMap((group) => taken.get(group) ?? [])
		.filter(({ group, day }) => !days.has(day) && wasIn(stays, group, day));
	return {
		child,
		marks,
		noted: noted.length,
		there: noted.filter(isThere).length,
		unmarked: unmarked.length,
		missedInARow: missedAtTheEnd(noted)
	};
}

function missedAtTheEnd(noted: readonly Attendance[]): number {
	const last = noted.findLastIndex((mark) => !isAbsent(mark));
	return noted.length - 1 - last;
}
