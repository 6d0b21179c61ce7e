import { meetingsOf } from '../progress/meetings.ts';
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
	const found = new Map<number, AttendanceWeek>();
	const first = mondayOf(today) - (weeks - 1) * WEEK;
	const own = new Set(data.children.map(({ id }) => id));
	for (const { day, attendance } of meetingsOf(data.sessions, ownersOf(data.children))) {
		const monday = mondayOf(Date.parse(`${day}T00:00:00Z`));
		if (monday < first || monday > today) continue;
		const week = found.get(monday) ?? { monday, counts: nobody() };
		for (const [child, mark] of Object.entries(attendance)) if (own.has(child)) week.counts[mark]++;
		found.set(monday, week);
	}
	const isNoted = ({ counts }: AttendanceWeek) => Object.values(counts).some((n) => n > 0);
	return [...found.values()].filter(isNoted).sort((one, other) => one.monday - other.monday);
}

function nobody(): Record<Attendance, number> {
	return Object.fromEntries(ATTENDANCE.map((one) => [one, 0])) as Record<Attendance, number>;
}
