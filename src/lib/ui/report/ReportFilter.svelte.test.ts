import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ReportFilter from './ReportFilter.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a report can be asked for each age of children, and for nobody else', async () => {
	const asked = { filter: {}, groups: ['apple'], noted: [], onchange: () => undefined };
	const screen = await render(ReportFilter, asked);
	const ages = screen.getByLabelText('Age').getByRole('option');
	await expect.element(ages.first()).toBeInTheDocument();
	const names = ages.elements().map(({ textContent }) => textContent);
	expect(names).toEqual(['All', '6–9 years', '10–13 years', '14–18 years']);
});
