import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { smallFact } from '../../../../tests/fixtures/small-lesson.ts';
import { factSchema, factState, openFacts, unreadBy } from './fact.ts';
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

	it.each([
		[{ valid_until: '2027-02-31' }, 'its month has no such day'],
		[{ valid_until: '31.1.2027' }, 'a day is written like 2026-11-24'],
		[{ checked_on: '2026-11-01', checked_by: ' ' }, 'nothing is written here'],
		[{ adult: '' }, 'nothing is written here'],
		[{ inline: { en: 'sixteen', zh: '16', ug: '16', kk: '' } }, 'nothing is written here'],
		[{ inline: { en: '{{fact.x}}', zh: '16', ug: '16', kk: '16' } }, 'words have no braces']
	])('is refused with %j', (changes, said) => {
		const { issues } = v.safeParse(factSchema, smallFact(changes));
		expect(issues?.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
	});

	it('may be valid until the last day of a February', () => {
		expect(v.is(factSchema, smallFact({ valid_until: '2028-02-29' }))).toBe(true);
		expect(v.is(factSchema, smallFact({ valid_until: '2027-02-29' }))).toBe(false);
	});

	it('gives its words to a text, and leaves an unknown name to be seen', () => {
		const facts = new Map([['min_work_age', smallFact()]]);
		const text = 'Under {{fact.min_work_age}}, not {{fact.unknown}}.';
		expect(tokensIn(text)).toEqual(['min_work_age', 'unknown']);
		expect(inlineFacts(text, 'en', facts)).toBe('Under sixteen, not {{fact.unknown}}.');
	});

	it('is open among those that are meant until somebody has checked it, and again when that is too long ago', () => {
		const open = { token: 'open', checked_on: null, valid_until: '2027-01-01' };
		const checked = { token: 'checked', checked_on: '2026-12-01', valid_until: '2027-01-01' };
		const old = { token: 'old', checked_on: '2025-12-01', valid_until: '2026-01-01' };
		const names = openFacts([open, checked, old], () => true, '2026-12-02').map((one) => one.token);
		expect(names).toEqual(['open', 'old']);
		expect(openFacts([open], () => false, '2026-12-02')).toEqual([]);
	});

	it('names who has not read the lessons, and nobody any more who has', () => {
		const lessons_read = { lawyer: '2027-01-01', clinician: null, safeguarding_lead: null };
		expect(unreadBy({ lessons_read })).toEqual(['clinician', 'safeguarding_lead']);
	});
});
