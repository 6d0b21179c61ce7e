import { expect, test } from 'vitest';
import type { Enrolment, Stay } from '../profile/enrolment.ts';
import type { ClubSession } from '../progress/session.ts';
import { attendanceOf } from './attendance.ts';
import { filtered, type ReportChild, type ReportData } from './report-data.ts';

const MADE = '2026-09-01';

function child(id: string, group = 'apple'): ReportChild {
	return { id, tile: 'blue-swan-dots', band: 'm', group, also: [] };
}

function meeting(
	day: string,
	attendance: ClubSession['attendance'],
	more: Partial<ClubSession> = {}
): ClubSession {
	const stamp = { id: `s-${day}-${more.group ?? ''}`, device: 'd', seq: 1, turn: 1, blocks: [] };
	return { ...stamp, kind: 'club', group: 'apple', day, attendance, ...more };
}

const inGroup = (...stays: Stay[]): Enrolment => ({ since: MADE, stays });
const inApple = inGroup({ group: 'apple', after: MADE });

/** Ann, who is marked or not, and Ben, who is always there. */
function club(sessions: ClubSession[], more: Partial<ReportData> = {}): ReportData {
	const none = { tallies: [], lessons: [], counts: [], sums: [], quiet: new Set<string>() };
	const enrolments = new Map([
		['ann', inApple],
		['ben', inApple]
	]);
	return { children: [child('ann'), child('ben')], enrolments, sessions, ...none, ...more };
}

function days(data: ReportData): [there: number, enrolled: number] {
	const { there, enrolled } = attendanceOf(data);
	return [there, enrolled];
}

test('a child of the group whom nobody marked was enrolled on a day on which attendance was taken', () => {
	expect(days(club([meeting('2026-11-03', { ben: 'present' })]))).toEqual([1, 2]);
});

test('a meeting at which nobody was marked is no day on which attendance was taken', () => {
	const taught = meeting('2026-11-03', {}, { lesson: 'my-rights.m.1', headcount: 12 });
	expect(days(club([taught]))).toEqual([0, 0]);
});

test('a tile that was made on the day of a meeting, or later, is counted there only if it was marked', () => {
	const made = inGroup({ group: 'apple', after: '2026-11-03' });
	const enrolments = new Map([
		['ann', made],
		['ben', inApple]
	]);
	const on = (day: string) => days(club([meeting(day, { ben: 'present' })], { enrolments }));
	expect(on('2026-10-27')).toEqual([1, 1]);
	expect(on('2026-11-03')).toEqual([1, 1]);
	expect(on('2026-11-10')).toEqual([1, 2]);
	const marked = meeting('2026-10-27', { ann: 'late', ben: 'present' });
	expect(days(club([marked], { enrolments }))).toEqual([2, 2]);
});

test('a child that was moved was enrolled where it was then', () => {
	const moved = inGroup(
		{ group: 'apple', after: MADE, before: '2026-11-01' },
		{ group: 'pear', after: '2026-11-01' }
	);
	const enrolments = new Map([['ann', moved]]);
	const children = [child('ann', 'pear'), child('ben')];
	const sessions = ['2026-10-27', '2026-11-03'].flatMap((day) => [
		meeting(day, { ben: 'present' }),
		meeting(day, { eve: 'present' }, { group: 'pear' })
	]);
	const data = club(sessions, { children, enrolments });
	expect(attendanceOf(data).rows.map(({ unmarked }) => unmarked)).toEqual([2, 0]);
	expect(days(filtered(data, { group: 'pear' }))).toEqual([0, 2]);
});

test('a child that was noted with another group on that day is missing at none', () => {
	const sessions = [
		meeting('2026-11-03', { ben: 'present' }),
		meeting('2026-11-03', { ann: 'present' }, { group: 'pear' })
	];
	expect(days(club(sessions))).toEqual([2, 2]);
});

test('of a child whose tile nobody knows the making of only marks count', () => {
	const sessions = [
		meeting('2026-11-03', { ann: 'present', ben: 'present' }),
		meeting('2026-11-10', { ben: 'present' })
	];
	expect(days(club(sessions, { enrolments: new Map() }))).toEqual([3, 3]);
});
