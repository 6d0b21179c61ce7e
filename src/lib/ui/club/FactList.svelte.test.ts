import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import type { CompiledFact, PackWords } from '#lib/domain/content/compiled.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import FactList from './FactList.svelte';

const FACT: CompiledFact = {
	token: 'minor_age',
	plain: 'Everyone under eighteen is a child for the law.',
	adult: 'Everyone under 18 is a minor.',
	source: 'a copy of the law',
	usedIn: ['my-rights.l.1', 'guide.tablets'],
	checked_on: null,
	checked_by: null,
	valid_until: '2027-11-24',
	confidence: 'medium',
	state: 'unverified'
};

function words(fact: Partial<CompiledFact>): PackWords {
	const none = { modules: [], clubs: [], cast: [], unread: [], lines: [], glossary: [] };
	return {
		...none,
		language: 'en',
		danger_note: 'In danger now: 110.',
		facts: [{ ...FACT, ...fact }]
	};
}

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a fact says how sure its writer is, and which texts rely on it', async () => {
	const screen = await render(FactList, { words: words({}), today: '2026-11-29' });
	await expect.element(screen.getByText('Confidence: medium')).toBeVisible();
	await expect.element(screen.getByText('my-rights.l.1, guide.tablets')).toBeVisible();
});

test('a fact that somebody has checked says who and when', async () => {
	const checked = words({ checked_on: '2026-11-20', checked_by: 'lawyer' });
	const screen = await render(FactList, { words: checked, today: '2026-11-29' });
	await expect.element(screen.getByText(/checked \(20 November 2026, lawyer\)/)).toBeVisible();
});
