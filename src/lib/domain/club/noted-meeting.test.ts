import { expect, test } from 'vitest';
import type { Attendance, ClubSession } from '../progress/session.ts';
import { isTaken, meetingOf, notedOf, withMarks } from './noted-meeting.ts';

const TODAY = '2026-11-24';
const ONE = { id: 'one', also: [] };
const APPLE = { group: 'apple', children: [ONE], inUse: ['apple', 'pear'] };

function record(id: string, attendance: Record<string, Attendance>, day = TODAY): ClubSession {
	const fields = { device: 'blue', seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group: 'apple', day, attendance };
}

test('the meeting of a group today is found, and of no other', () => {
	const all = [record('a', {}, '2026-11-17'), record('b', {})];
	expect(meetingOf(all, TODAY, APPLE)?.records).toEqual([all[1]]);
	expect(meetingOf(all, TODAY, { ...APPLE, group: 'pear' })).toBeUndefined();
});

test('what was taught is no word on who was there: both are told of one meeting', () => {
	const lesson = { lesson: 'my-rights.m.1', blocks: ['story'], headcount: 9 } as const;
	const taught = { ...record('b', {}), ...lesson, blocks: ['story' as const] };
	const found = meetingOf([record('a', { one: 'absent-told' }), taught], TODAY, APPLE);
	expect(found).toMatchObject({ attendance: { one: 'absent-told' }, ...lesson });
	expect(isTaken(found)).toBe(true);
	expect(isTaken(meetingOf([taught], TODAY, APPLE))).toBe(false);
	expect(isTaken(undefined)).toBe(false);
});

test('a child with two tiles is one in a meeting', () => {
	const noted = record('a', { one: 'absent-unknown', twin: 'late' });
	const found = meetingOf([noted], TODAY, {
		...APPLE,
		children: [{ id: 'one', also: ['twin'] }]
	});
	expect(found?.attendance).toEqual({ one: 'late' });
});

test('a group that has got another fruit keeps what was noted of it, and a child that was moved does not', () => {
	const noted = record('a', { one: 'absent-unknown', two: 'late' });
	const pear = { group: 'pear', children: [ONE], inUse: ['pear'] };
	const found = meetingOf([noted], TODAY, pear);
	expect(found?.attendance).toEqual({ one: 'absent-unknown' });
	const put = withMarks(found, { group: 'pear', day: TODAY }, { one: 'late' }, [ONE]);
	expect(put).toMatchObject([
		{ group: 'apple', replaces: 'a', attendance: { one: 'late', two: 'late' } }
	]);
	expect(notedOf([noted], pear)).toEqual([noted]);
	const other = { ...pear, inUse: ['apple', 'pear'] };
	expect(meetingOf([noted], TODAY, other)).toBeUndefined();
	expect(notedOf([noted], other)).toEqual([]);
});
