import { describe, expect, it } from 'vitest';
import { smallFact } from '../../../../tests/fixtures/small-lesson.ts';
import { factState } from './fact.ts';
import { inlineFacts, tokensIn } from './inline-facts.ts';

describe('a fact', () => {
	it.each([
		[{}, '2026-11-24', 'unverified'],
		[{ checked_by: 'lawyer', checked_on: '2026-12-01' }, '2026-12-02', 'checked'],
		[{}, '2027-11-24', 'unverified'],
		[{ checked_by: 'lawyer', checked_on: '2026-12-01' }, '2027-11-25', 'expired'],
		[{}, '2027-11-25', 'expired']
	] as const)('%j is on %s %s', (changes, today, state) => {
		expect(factState(smallFact(changes), today)).toBe(state);
	});

	it('gives its words to a text, and leaves an unknown name to be seen', () => {
		const facts = new Map([['min_work_age', smallFact()]]);
		const text = 'Under {{fact.min_work_age}}, not {{fact.unknown}}.';
		expect(tokensIn(text)).toEqual(['min_work_age', 'unknown']);
		expect(inlineFacts(text, 'en', facts)).toBe('Under sixteen, not {{fact.unknown}}.');
	});
});
