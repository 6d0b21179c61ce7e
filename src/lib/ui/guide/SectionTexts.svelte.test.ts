import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import type { CompiledFact } from '#lib/domain/content/compiled.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import SectionTexts from './SectionTexts.svelte';

test('a fact of the guide that was checked when the app was built is out of date once its day has passed', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const fact: CompiledFact = {
		token: 'minor_age',
		plain: 'Everyone under eighteen is a child for the law.',
		adult: 'Everyone under 18 is a minor.',
		source: 'a copy of the law',
		usedIn: [],
		checked_on: '2026-11-20',
		checked_by: 'lawyer',
		valid_until: '2027-11-24',
		confidence: 'high',
		state: 'checked'
	};
	const section = { id: 'law', title: 'Two duties', why: 'They are law.' };
	const screen = await render(SectionTexts, { section, facts: [fact], today: '2027-11-25' });
	await screen.getByText('What stands behind it').click();
	await expect.element(screen.getByText('out of date')).toBeVisible();
	await screen.rerender({ today: '2026-11-29' });
	await expect.element(screen.getByText('checked', { exact: true })).toBeVisible();
});
