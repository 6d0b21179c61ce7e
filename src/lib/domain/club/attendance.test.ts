import { expect, test } from 'vitest';
import type { RosterEntry } from '../profile/roster-entry.ts';
import type { Attendance, Session } from '../progress/session.ts';
import { daysByChild, meetingOf, needsOf, signalOf } from './attendance.ts';

const TODAY = '2026-11-24';

/** One meeting a week, up to today. */
function weeks(...states: Attendance[]) {
	return states.map((state, n) => {
		const date = new Date(`${TODAY}T00:00:00Z`);
		date.setUTCDate(date.getUTCDate() - 7 * (states.length - 1 - n));
		return { day: date.toISOString().slice(0, 10), state };
	});
}

function meeting(day: string, attendance: Record<string, Attendance>, id = day): Session {
	const fields = { device: 'blue', seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group: 'apple', day, attendance };
}

test.each<[Attendance[], string | undefined]>([
	[['present', 'absent-unknown', 'absent-unknown'], 'two-missed'],
	[['absent-unknown'], undefined],
	[['absent-unknown', 'present', 'absent-unknown', 'present', 'present'], 'often-away'],
	[['absent-unknown', 'absent-told', 'present'], 'often-away'],
	[['absent-told', 'present', 'late', 'present'], undefined],
	[['absent-told', 'absent-told'], undefined],
	[['travelling', 'travelling', 'travelling', 'travelling'], undefined],
	[
		['absent-unknown', 'absent-unknown', 'present', 'present', 'present', 'present', 'present'],
		undefined
	]
])('a child who was %j gives the signal %s', (states, signal) => {
	expect(signalOf(weeks(...states), TODAY)).toBe(signal);
});

test('a child that was in two groups on one day was there', () => {
	const days = daysByChild([
		meeting(TODAY, { one: 'absent-unknown' }, 'a'),
		meeting(TODAY, { one: 'late' }, 'b')
	]);
	expect(days.get('one')).toEqual([{ day: TODAY, state: 'late' }]);
});

test('a step that was taken since the last absence counts, an older one does not', () => {
	const days = new Map([['one', weeks('absent-unknown', 'absent-unknown')]]);
	const step = (day: string) =>
		({ kind: 'stepped', about: 'one', step: 'message', day, id: day, turn: 1 }) as RosterEntry;
	expect(needsOf(days, [step('2026-11-17')], TODAY)).toMatchObject([
		{ child: 'one', signal: 'two-missed', step: undefined }
	]);
	expect(needsOf(days, [step(TODAY)], TODAY)).toMatchObject([{ step: { step: 'message' } }]);
});

test('those for whom nothing has been done come first', () => {
	const missed = weeks('absent-unknown', 'absent-unknown');
	const days = new Map([
		['one', missed],
		['two', missed]
	]);
	const step = { kind: 'stepped', about: 'one', step: 'visit', day: TODAY, id: 'a', turn: 1 };
	expect(needsOf(days, [step as RosterEntry], TODAY).map(({ child }) => child)).toEqual([
		'two',
		'one'
	]);
});

test('the meeting of a group today is found, and of no other', () => {
	const all = [meeting('2026-11-17', {}), meeting(TODAY, {})];
	expect(meetingOf(all, 'apple', TODAY)?.id).toBe(TODAY);
	expect(meetingOf(all, 'pear', TODAY)).toBeUndefined();
});
