import { expect, test } from 'vitest';
import type { Attendance, ClubSession } from '../progress/session.ts';
import { isTaken, meetingOf } from './noted-meeting.ts';

const TODAY = '2026-11-24';

function record(id: string, attendance: Record<string, Attendance>, day = TODAY): ClubSession {
	const fields = { device: 'blue', seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group: 'apple', day, attendance };
}

test('the meeting of a group today is found, and of no other', () => {
	const all = [record('a', {}, '2026-11-17'), record('b', {})];
	expect(meetingOf(all, 'apple', TODAY)?.records).toEqual([all[1]]);
	expect(meetingOf(all, 'pear', TODAY)).toBeUndefined();
});

test('what was taught is no word on who was there: both are told of one meeting', () => {
	const lesson = { lesson: 'my-rights.m.1', blocks: ['story'], headcount: 9 } as const;
	const taught = { ...record('b', {}), ...lesson, blocks: ['story' as const] };
	const found = meetingOf([record('a', { one: 'absent-told' }), taught], 'apple', TODAY);
	expect(found).toMatchObject({ attendance: { one: 'absent-told' }, ...lesson });
	expect(isTaken(found)).toBe(true);
	expect(isTaken(meetingOf([taught], 'apple', TODAY))).toBe(false);
	expect(isTaken(undefined)).toBe(false);
});

test('a child with two tiles is one in a meeting', () => {
	const noted = record('a', { one: 'absent-unknown', twin: 'late' });
	const found = meetingOf([noted], 'apple', TODAY, [{ id: 'one', also: ['twin'] }]);
	expect(found?.attendance).toEqual({ one: 'late' });
});
