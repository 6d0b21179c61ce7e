import { ATTENDANCE, type Attendance } from '../progress/session.ts';
import { mondayOf } from './completion.ts';
import { ownersOf, type ReportData } from './report-data.ts';

/** How the children of the filter came in a week: each child counts once a meeting. */
export interface AttendanceWeek {
	/** Monday, midnight UTC, in milliseconds. */
	monday: number;
	counts: Record<Attendance, number>;
}

const WEEK = 7 * 86_400_000;

/** Who came in each of the last weeks, this one last; weeks without a meeting are left out. */
export function attendanceByWeek(data: ReportData, today: number, weeks = 12): AttendanceWeek[] {
	const owners = ownersOf(data.children);
	const found = new Map<number, AttendanceWeek>();
	const first = mondayOf(today) - (weeks - 1) * WEEK;
	for (const session of data.sessions) {
		if (session.kind !== 'club') continue;
		const monday = mondayOf(Date.parse(`${session.day}T00:00:00Z`));
		if (monday < first || monday > today) continue;
		const week = found.get(monday) ?? { monday, counts: nobody() };
		const marks = new Map(
			Object.entries(session.attendance).map(([id, mark]) => [owners.get(id)?.id, mark] as const)
		);
		// Tiles that were joined are one child, who came once.
		for (const [child, mark] of marks) if (child !== undefined) week.counts[mark]++;
		found.set(monday, week);
	}
	const isNoted = ({ counts }: AttendanceWeek) => Object.values(counts).some((n) => n > 0);
	return [...found.values()].filter(isNoted).sort((one, other) => one.monday - other.monday);
}

function nobody(): Record<Attendance, number> {
	return Object.fromEntries(ATTENDANCE.map((one) => [one, 0])) as Record<Attendance, number>;
}
