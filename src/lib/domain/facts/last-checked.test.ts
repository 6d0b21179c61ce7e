import { expect, test } from 'vitest';
import { lastChecked } from './last-checked.ts';

const facts = [
	{ token: 'age', checked_on: '2026-11-24' },
	{ token: 'pay', checked_on: '2026-03-02' },
	{ token: 'new', checked_on: null }
];

test('a page of facts is as old as the oldest check among them', () => {
	expect(lastChecked(facts, ['age', 'pay'])).toBe('2026-03-02');
});

test('one fact that nobody has checked leaves the page unchecked', () => {
	expect(lastChecked(facts, ['age', 'new'])).toBeUndefined();
	expect(lastChecked(facts, ['gone'])).toBeUndefined();
	expect(lastChecked(facts, [])).toBeUndefined();
});
