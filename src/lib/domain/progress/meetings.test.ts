import { expect, test } from 'vitest';
import { meetingsOf } from './meetings.ts';
import type { Attendance, ClubSession } from './session.ts';

const DAY = '2026-11-24';

function noted(device: string, attendance: Record<string, Attendance>, lesson?: string) {
	const session = { id: device, device, seq: 0, turn: 1, kind: 'club', group: 'apple', day: DAY };
	return { ...session, blocks: [], attendance, ...(lesson && { lesson }) } as ClubSession;
}

const none = new Map<string, { id: string }>();
const attendanceOf = (
	sessions: ClubSession[],
	owners: ReadonlyMap<string, { id: string }> = none
) => meetingsOf(sessions, owners)[0]?.attendance;

test('what somebody marked on one tablet holds against the “here” with which another begins', () => {
	const [red, blue] = [
		noted('red', { swan: 'absent-unknown' }),
		noted('blue', { swan: 'present' })
	];
	expect(attendanceOf([red, blue])).toEqual({ swan: 'absent-unknown' });
	expect(attendanceOf([blue, red])).toEqual({ swan: 'absent-unknown' });
});

test('of two marks that somebody set, having been seen holds', () => {
	const [red, blue] = [noted('red', { swan: 'late' }), noted('blue', { swan: 'absent-unknown' })];
	expect(attendanceOf([red, blue])).toEqual({ swan: 'late' });
});

test('a child with two tiles was there if one of them was, on the same tablet', () => {
	const red = noted('red', { swan: 'present', twin: 'absent-unknown' });
	expect(attendanceOf([red], new Map([['twin', { id: 'swan' }]]))).toEqual({ swan: 'present' });
});
