import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ReportFiles from './ReportFiles.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a report that could not be written where it was to be says so, until another try is saved', async () => {
	const outcomes = ['failed', 'saved'] as const;
	let tries = 0;
	const onsave = () => Promise.resolve(outcomes[tries++]);
	const screen = await render(ReportFiles, { onprint: () => {}, onsave });
	const said = screen.getByRole('alert');
	await screen.getByRole('button', { name: 'XLSX' }).click();
	await expect.element(said).toHaveTextContent('The file could not be written there.');
	await screen.getByRole('button', { name: 'XLSX' }).click();
	await expect.element(said).not.toBeInTheDocument();
});
