import { expect, test } from 'vitest';
import type { ClubSession } from '../progress/session.ts';
import { attendanceByWeek } from './attendance-weeks.ts';
import type { ReportChild, ReportData } from './report-data.ts';

const child = (id: string, also: string[] = []): ReportChild => ({
	id,
	tile: 'blue-swan-dots',
	band: 'm',
	group: 'apple',
	also
});

function session(day: string, attendance: ClubSession['attendance']): ClubSession {
	const stamp = { id: `s-${day}`, device: 'd', seq: 1, turn: 1 };
	return { ...stamp, kind: 'club', group: 'apple', day, blocks: [], attendance };
}

function data(sessions: ClubSession[], children = [child('ann', ['anna']), child('ben')]) {
	const none = {
		enrolments: new Map(),
		tallies: [],
		lessons: [],
		counts: [],
		sums: [],
		quiet: new Set<string>()
	};
	return { children, sessions, ...none } satisfies ReportData;
}

const TODAY = Date.parse('2026-11-24T00:00:00Z');

test('each child counts once a meeting, in the week from Monday to Sunday', () => {
	const weeks = attendanceByWeek(
		data([
			session('2026-11-16', { ann: 'present', ben: 'late' }),
			session('2026-11-22', { ann: 'absent-told', ben: 'present' }),
			session('2026-11-23', { ann: 'travelling', ben: 'absent-unknown' })
		]),
		TODAY
	);
	expect(weeks.map(({ monday }) => new Date(monday).toISOString().slice(0, 10))).toEqual([
		'2026-11-16',
		'2026-11-23'
	]);
	expect(weeks[0]?.counts).toMatchObject({ present: 2, late: 1, 'absent-told': 1 });
	expect(weeks[1]?.counts).toMatchObject({ travelling: 1, 'absent-unknown': 1, present: 0 });
});

test('two tiles of one child count as one, and a child of another group not at all', () => {
	const marks = { ann: 'present', anna: 'present', zoe: 'present' } as const;
	const [week] = attendanceByWeek(data([session('2026-11-23', marks)]), TODAY);
	expect(week?.counts.present).toBe(1);
});

test('a meeting that two tablets noted counts a child once, as there if either saw it', () => {
	const red = session('2026-11-23', { ann: 'absent-unknown', ben: 'present' });
	const blue = { ...session('2026-11-23', { anna: 'late', ben: 'present' }), id: 'blue' };
	const [week] = attendanceByWeek(data([red, blue]), TODAY);
	expect(week?.counts).toMatchObject({ present: 1, late: 1, 'absent-unknown': 0 });
});

test('weeks without a meeting, and those long ago, are left out', () => {
	const sessions = [session('2026-01-05', { ann: 'present' }), session('2026-11-23', {})];
	expect(attendanceByWeek(data(sessions), TODAY)).toEqual([]);
});
