import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreEntry, type RosterDraft, type RosterEntry } from './roster-entry.ts';
import { rosterOf } from './roster.ts';

const CHILDREN = ['a', 'b', 'c'];
const made = { tile: 'blue-swan-dots', band: 'l', language: 'ug', group: 'apple' } as const;
const anyChild = fc.constantFrom(...CHILDREN);
const anyDay = fc.constantFrom('2026-01-05', '2026-06-10', '2026-11-24');
const anyGroup = fc.constantFrom('apple', 'pear');
const hash = 'ab'.repeat(32);
const secret = { salt: 'cd'.repeat(16), hash, rounds: 120_000 };

const anyDraft: fc.Arbitrary<RosterDraft> = fc.oneof(
	fc.record({ kind: fc.constant('made' as const), about: anyChild, day: anyDay }).map((draft) => ({
		...draft,
		...made
	})),
	fc.record(
		{
			kind: fc.constant('changed' as const),
			about: anyChild,
			band: fc.constantFrom('l' as const, 'm' as const, 'o' as const),
			sex: fc.constantFrom('girl' as const, 'boy' as const, null),
			code: fc.constantFrom('A-1', 'A-2', null)
		},
		{ requiredKeys: ['kind', 'about'] }
	) as fc.Arbitrary<RosterDraft>,
	fc.record({ kind: fc.constant('moved' as const), about: anyChild, group: anyGroup }),
	fc.record({ kind: fc.constant('secret' as const), about: anyChild, secret: fc.constant(secret) }),
	fc.record({ kind: fc.constant('seen' as const), about: anyChild, day: anyDay }),
	fc.record({ kind: fc.constant('idle' as const), about: anyChild, lastSeen: anyDay }),
	fc.record({
		kind: fc.constant('stepped' as const),
		about: anyChild,
		step: fc.constantFrom('message' as const, 'visit'),
		day: anyDay
	}),
	fc.record({ kind: fc.constant('unstepped' as const), about: anyChild, entry: fc.uuid() }),
	fc.record({ kind: fc.constant('erased' as const), about: anyChild, day: anyDay }),
	fc.record({ kind: fc.constant('merged' as const), about: anyChild, into: anyChild }),
	fc.record({ kind: fc.constant('unmerged' as const), about: anyChild }),
	fc.record({ kind: fc.constant('group-made' as const), about: anyGroup, sign: anyGroup }),
	fc.record({ kind: fc.constant('group-closed' as const), about: anyGroup })
);
const anyEntries: fc.Arbitrary<RosterEntry[]> = fc.uniqueArray(
	fc
		.tuple(anyDraft, fc.uuid(), fc.nat(9), fc.integer({ min: 1, max: 6 }))
		.map(([draft, id, seq, turn]) => ({ ...draft, id, seq, turn, device: 'blue' }) as RosterEntry),
	{ selector: ({ id }) => id, maxLength: 40 }
);

describe('the roster that entries mean', () => {
	test('is the same in whatever order and however often they are heard', () => {
		fc.assert(
			fc.property(
				anyEntries.chain((entries) =>
					fc.tuple(
						fc.constant(entries),
						fc.shuffledSubarray(entries, { minLength: entries.length }),
						fc.subarray(entries)
					)
				),
				([entries, mixed, again]) => {
					expect(rosterOf([...mixed, ...again])).toEqual(rosterOf(entries));
				}
			),
			{ numRuns: 500 }
		);
	});

	test('never shows an erased child, nor changes when the rest of its entries is thrown away', () => {
		fc.assert(
			fc.property(anyEntries, (entries) => {
				const roster = rosterOf(entries);
				const shown = roster.children.flatMap(({ id, also }) => [id, ...also]);
				expect(shown.filter((id) => roster.erased.has(id))).toEqual([]);
				const left = entries.filter(
					({ about, kind }) => kind === 'erased' || !roster.erased.has(about)
				);
				expect(rosterOf(left)).toEqual(roster);
			}),
			{ numRuns: 500 }
		);
	});

	test('shows each child that was made exactly once, under one id or another', () => {
		fc.assert(
			fc.property(anyEntries, (entries) => {
				const { children, erased, idle } = rosterOf(entries);
				const shown = children.flatMap(({ id, also }) => [id, ...also]);
				expect(new Set(shown).size).toBe(shown.length);
				const made = CHILDREN.filter((id) =>
					entries.some(({ kind, about }) => kind === 'made' && about === id)
				);
				const missing = made.filter((id) => !shown.includes(id));
				expect(missing.every((id) => erased.has(id) || idle.has(id))).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});

/** Entries in the order in which one tablet wrote them. */
function written(...drafts: RosterDraft[]): RosterEntry[] {
	return drafts.map(
		(draft, n) => ({ ...draft, id: `id-${n}`, device: 'blue', seq: n, turn: n + 1 }) as RosterEntry
	);
}
const born = (about: string): RosterDraft => ({ kind: 'made', about, ...made, day: '2026-01-05' });

test('what was changed later by somebody who knew holds, whatever the clocks said', () => {
	const [first, second] = written(born('a'), { kind: 'moved', about: 'a', group: 'pear' });
	const back = { ...second, id: 'aaa', turn: 3, group: 'plum' } as RosterEntry;
	const { children } = rosterOf([first, second, back].filter((entry) => entry !== undefined));
	expect(children).toMatchObject([{ id: 'a', group: 'plum' }]);
});

test('two tiles of one child become one, and two again', () => {
	const entries = written(born('a'), born('b'), { kind: 'merged', about: 'b', into: 'a' });
	expect(rosterOf(entries).children).toMatchObject([{ id: 'a', also: ['b'] }]);
	const undone = { ...entries[2], id: 'z', kind: 'unmerged', turn: 9, into: undefined };
	expect(rosterOf([...entries, undone as unknown as RosterEntry]).children).toMatchObject([
		{ id: 'a', also: [] },
		{ id: 'b', also: [] }
	]);
});

test('two tablets that merge in both directions agree on one child', () => {
	const entries = written(
		born('a'),
		born('b'),
		{ kind: 'merged', about: 'b', into: 'a' },
		{ kind: 'merged', about: 'a', into: 'b' }
	);
	expect(rosterOf(entries).children).toMatchObject([{ id: 'a', also: ['b'] }]);
});

test('a child that one tablet gave up comes back when another has seen it since', () => {
	const given = written(born('a'), { kind: 'idle', about: 'a', lastSeen: '2026-01-05' });
	expect(rosterOf(given).children).toEqual([]);
	const seen = { ...given[1], kind: 'seen', id: 'z', day: '2026-06-10' } as unknown as RosterEntry;
	expect(rosterOf([...given, seen]).children).toMatchObject([{ id: 'a', seen: '2026-06-10' }]);
});

test('a sex that was taken back is not known any more', () => {
	const entries = written(
		born('a'),
		{ kind: 'changed', about: 'a', sex: 'girl', code: 'A-7' },
		{ kind: 'changed', about: 'a', sex: null }
	);
	expect(rosterOf(entries).children[0]).toMatchObject({ code: 'A-7' });
	expect(rosterOf(entries).children[0]).not.toHaveProperty('sex');
});

const saved = JSON.parse(readFileSync('tests/fixtures/saved/roster-0.2.json', 'utf8')) as unknown[];

test('every kind of entry that was saved by version 0.2 can still be read', () => {
	expect(saved.map(restoreEntry)).toEqual(saved);
});

test.each([
	['a name', { code: 'Aygul' }],
	['a field that nobody knows', { name: 'Aygul' }],
	['a kind that nobody knows', { kind: 'praised' }],
	['no such tile', { tile: 'blue-dog-dots' }]
])('an entry with %s is refused', (_, wrong) => {
	const [entry] = written(born('a'));
	expect(restoreEntry({ ...entry, ...wrong })).toBeUndefined();
});
