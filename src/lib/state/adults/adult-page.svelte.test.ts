import { expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import type { AdultTexts } from '#lib/domain/content/compiled-adults.ts';
import { AdultPage } from './adult-page.svelte.ts';

const text = (id: string) => ({ id }) as unknown as AdultTexts['unit'];

function reading() {
	const answers = deferredAnswers<AdultTexts['unit'] | undefined>();
	const page = new AdultPage<'unit'>({
		page: (id, language) => answers.ask(`${id} ${language}`) as Promise<never>
	});
	return { page, answers };
}

test('a unit that comes after the page has moved on does not overwrite the newer one', async () => {
	const { page, answers } = reading();
	const both = [page.bring('t.1', 'ug'), page.bring('t.2', 'ug')];
	answers.give('t.2 ug', text('t.2'));
	answers.give('t.1 ug', undefined);
	expect(await Promise.all(both)).toEqual([false, true]);
	expect(page.text).toEqual(text('t.2'));
	expect(page.missing).toBe(false);
});

test('the language that was asked for last is shown, whichever comes last', async () => {
	const { page, answers } = reading();
	const both = [page.bring('t.1', 'ug'), page.bring('t.1', 'zh')];
	answers.give('t.1 zh', text('zh'));
	answers.give('t.1 ug', text('ug'));
	await Promise.all(both);
	expect(page.text).toEqual(text('zh'));
});

test('a text stays while its next language is on the way, and never beside another unit', async () => {
	const { page, answers } = reading();
	const first = page.bring('t.1', 'ug');
	answers.give('t.1 ug', text('t.1'));
	await first;
	void page.bring('t.1', 'zh');
	expect(page.text).toEqual(text('t.1'));
	void page.bring('t.2', 'zh');
	expect(page.text).toBeUndefined();
});
