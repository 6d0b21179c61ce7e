import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AdultIndex } from '#lib/domain/content/compiled-adults.ts';
import type { Reader } from '#lib/domain/facts/fact.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import GuideHome from './GuideHome.svelte';

const index = { guide: { intro: 'For whoever leads.', promise: 'We listen.' }, chapters: [] };

function open(unread: readonly Reader[] | undefined) {
	const nothing = { query: '', found: [], hrefOf: () => '', onsearch: () => undefined };
	return render(GuideHome, { index: index as unknown as AdultIndex, ...nothing, unread });
}

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('the guide says who has not read the lessons yet', async () => {
	await open(['lawyer']);
	await expect.element(page.getByText('has read the lessons yet: a lawyer.')).toBeVisible();
});

test('while the pack cannot say who has read the lessons, the guide says that it is not known', async () => {
	await open(undefined);
	await expect
		.element(page.getByText(/not known here yet .* take them as unchecked/))
		.toBeVisible();
});
