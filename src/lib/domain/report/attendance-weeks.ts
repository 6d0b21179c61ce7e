import { midnightOf, mondayOf, WEEK_MS } from '../day.ts';
import { ATTENDANCE, type Attendance } from '../progress/session.ts';
import { tableOf } from '../table.ts';
import { meetingsIn } from './attendance.ts';
import type { ReportData } from './report-data.ts';

/** How the children of the filter came in a week: each child counts once a meeting. */
export interface AttendanceWeek {
	/** Monday, midnight UTC, in milliseconds. */
	monday: number;
	counts: Record<Attendance, number>;
}

/** Who came in each of the last weeks, this one last; weeks without a meeting are left out. */
export function attendanceByWeek(data: ReportData, today: number, weeks = 12): AttendanceWeek[] {
	const found = new Map<number, AttendanceWeek>();
	const first = mondayOf(today) - (weeks - 1) * WEEK_MS;
	const own = new Set(data.children.map(({ id }) => id));
	for (const { day, attendance } of meetingsIn(data)) {
		const monday = mondayOf(midnightOf(day));
		if (monday < first || monday > today) continue;
		const week = found.get(monday) ?? { monday, counts: nobody() };
		for (const [child, mark] of Object.entries(attendance)) if (own.has(child)) week.counts[mark]++;
		found.set(monday, week);
	}
	const isNoted = ({ counts }: AttendanceWeek) => Object.values(counts).some((n) => n > 0);
	return [...found.values()].filter(isNoted).sort((one, other) => one.monday - other.monday);
}

function nobody(): Record<Attendance, number> {
	return tableOf(ATTENDANCE, () => 0);
}
