import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enrolmentsOf, wasIn } from './enrolment.ts';
import type { RosterEntry } from './roster-entry.ts';

const tile = { tile: 'blue-swan-dots', band: 'l', language: 'ug' } as const;
type Step = { day?: string | undefined; group?: string };

/** A tile that was made on the first day, and moved on the others. */
function entriesOf(...steps: Step[]): RosterEntry[] {
	return steps.map(({ day, group = 'apple' }, n): RosterEntry => {
		const stamp = { id: `e${n}`, device: 'blue', seq: n, turn: n + 1, about: 'swan' };
		if (n === 0) return { ...stamp, kind: 'made', ...tile, group, day: day ?? '' };
		return { ...stamp, kind: 'moved', group, ...(day && { day }) };
	});
}

const staysOf = (...steps: Step[]) => enrolmentsOf(entriesOf(...steps)).get('swan')?.stays ?? [];

test('a tile is in its group after the day on which it was made, until the day on which it is moved', () => {
	const stays = staysOf({ day: '2026-03-02' }, { day: '2026-06-01', group: 'pear' });
	const days = ['2026-03-02', '2026-03-03', '2026-05-31', '2026-06-01', '2026-06-02'];
	expect(days.map((day) => wasIn(stays, 'apple', day))).toEqual([false, true, true, false, false]);
	expect(days.map((day) => wasIn(stays, 'pear', day))).toEqual([false, false, false, false, true]);
});

test('nothing is known of the stays on both sides of a move of which the day was not noted', () => {
	const stays = staysOf({ day: '2026-03-02' }, { group: 'pear' }, { day: '2026-06-01' });
	expect(stays).toEqual([{ group: 'apple', after: '2026-06-01' }]);
});

test('a day from before Yol, which a clock that fell back has given, is no day', () => {
	const enrolment = enrolmentsOf(entriesOf({ day: '2018-01-01' })).get('swan');
	expect(enrolment).toEqual({ stays: [] });
	expect(staysOf({ day: '2026-03-02' }, { day: '2018-01-01', group: 'pear' })).toEqual([]);
});

test('a tile that two tablets made known has been on the list since the earlier day', () => {
	const [made] = entriesOf({ day: '2026-03-02' });
	const again = { ...made, id: 'other', day: '2026-02-01' } as RosterEntry;
	expect(enrolmentsOf([made as RosterEntry, again]).get('swan')?.since).toBe('2026-02-01');
});

test('entries say the same in whatever order they are heard', () => {
	const days = fc.array(fc.constantFrom(undefined, '2026-03-02', '2026-06-01', '2018-01-01'), {
		minLength: 1,
		maxLength: 6
	});
	fc.assert(
		fc.property(
			days.chain((all) => {
				const entries = entriesOf(
					...all.map((day, n) => ({ day, group: n % 2 ? 'pear' : 'apple' }))
				);
				return fc.tuple(
					fc.constant(entries),
					fc.shuffledSubarray(entries, { minLength: entries.length })
				);
			}),
			([entries, mixed]) => {
				expect(enrolmentsOf(mixed)).toEqual(enrolmentsOf(entries));
			}
		)
	);
});
