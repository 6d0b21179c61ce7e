import { expect, test } from 'vitest';
import type { RosterDraft, RosterEntry } from '../profile/roster-entry.ts';
import { rosterOf } from '../profile/roster.ts';
import { closed, freeSigns, groupRows, groupShown, groupsOf, opened, renamed } from './groups.ts';

const SIGNS = ['apple', 'grape', 'pear'];
const children = ['ann', 'ben', 'cem'].map((id, n) => ({ id, group: n < 2 ? 'apple' : 'grape' }));

/** What the roster says after all of that. */
function rosterAfter(...drafts: RosterDraft[]) {
	const made = children.map(({ id, group }): RosterDraft => ({
		kind: 'made',
		about: id,
		tile: 'blue-swan-dots',
		band: 'm',
		language: 'ug',
		group,
		day: '2026-11-24'
	}));
	const entries = [...made, ...drafts].map((draft, seq) => {
		const id = `entry-${String(seq).padStart(3, '0')}`;
		return { ...draft, id, device: 'red', seq, turn: seq + 1 } as RosterEntry;
	});
	return rosterOf(entries);
}

test('groups are those that were made or have children, in the order of the fruits', () => {
	const { groups } = rosterAfter(...opened('pear'));
	expect(groupRows(groups, children, SIGNS)).toEqual([
		{ sign: 'apple', children: 2, closed: false },
		{ sign: 'grape', children: 1, closed: false },
		{ sign: 'pear', children: 0, closed: false }
	]);
});

test('a group that was closed gives its fruit free, and can be opened again', () => {
	const shut = groupRows(rosterAfter(...opened('pear'), ...closed('pear')).groups, children, SIGNS);
	expect(shut.at(-1)).toMatchObject({ sign: 'pear', closed: true });
	expect(freeSigns(shut, SIGNS)).toEqual(['pear']);
	const again = rosterAfter(...closed('pear'), ...opened('pear'));
	expect(groupRows(again.groups, children, SIGNS).at(-1)?.closed).toBe(false);
});

test('a group that gets another fruit takes its children with it', () => {
	const roster = rosterAfter(...renamed('apple', 'pear', children));
	expect(roster.children.map(({ id, group }) => [id, group])).toEqual([
		['ann', 'pear'],
		['ben', 'pear'],
		['cem', 'grape']
	]);
	const rows = groupRows(roster.groups, roster.children, SIGNS);
	expect(rows.map(({ sign, closed: isClosed }) => [sign, isClosed])).toEqual([
		['apple', true],
		['grape', false],
		['pear', false]
	]);
});

test('the group that was wished is looked at while it has children, else the first that has', () => {
	const groups = groupsOf([...children].reverse());
	expect(groups).toEqual(['apple', 'grape']);
	expect(groupShown(groups, [undefined, 'grape'])).toBe('grape');
	expect(groupShown(groups, ['pear', undefined])).toBe('apple');
	expect(groupShown([], ['pear'])).toBeUndefined();
});
