import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKey, laterCount, restoreCount, type Count } from './count.ts';
import { ATTENDANCE, currentSessions, restoreSession, type Session } from './session.ts';

const saved = JSON.parse(
	readFileSync('tests/fixtures/saved/sessions-0.2.json', 'utf8')
) as Session[];
const [meeting] = saved as [Session];

const anySession: fc.Arbitrary<Session> = fc
	.record({
		id: fc.uuid(),
		replaces: fc.constantFrom(undefined, 'first', 'other'),
		turn: fc.integer({ min: 1, max: 4 }),
		day: fc.constantFrom('2026-11-23', '2026-11-24'),
		state: fc.constantFrom(...ATTENDANCE)
	})
	.map(
		({ state, ...session }) => ({ ...meeting, ...session, attendance: { one: state } }) as Session
	);
const anyLog = fc.uniqueArray(anySession, { selector: ({ id }) => id, maxLength: 20 });

test('sessions and their corrections hold in whatever order and however often they come', () => {
	fc.assert(
		fc.property(
			anyLog.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
			),
			([log, mixed]) => {
				expect(currentSessions([...mixed, ...log])).toEqual(currentSessions(log));
			}
		)
	);
});

test('a correction takes the place of what it corrects', () => {
	const better = { ...meeting, id: 'b', replaces: meeting.id, turn: 2, headcount: 15 } as Session;
	expect(currentSessions([better, meeting])).toEqual([better]);
});

test('sessions that were saved by version 0.2 can still be read', () => {
	expect(saved.map(restoreSession)).toEqual(saved);
});

test.each([
	['a note', { note: 'cried' }],
	['an attendance that nobody knows', { attendance: { one: 'sick' } }],
	['an hour', { day: '2026-11-24T15:00' }]
])('a session with %s is refused', (_, wrong) => {
	expect(restoreSession({ ...meeting, ...wrong })).toBeUndefined();
});

test('a class is known by its size only', () => {
	expect(restoreSession({ ...saved[1], attendance: { one: 'present' } })).toBeUndefined();
});

test('the same count heard twice is the higher one, in either order', () => {
	const count: Count = {
		group: 'apple',
		month: '2026-11',
		module: 'safe-body',
		device: 'blue',
		count: 2
	};
	const later = { ...count, count: 5 };
	expect(laterCount(laterCount(undefined, count), later)).toBe(later);
	expect(laterCount(later, count)).toBe(later);
	expect(countKey(count)).toEqual(countKey(later));
	expect(restoreCount({ ...count, learner: 'one' })).toBeUndefined();
});
