import { expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import type { AdultIndex } from '#lib/domain/content/compiled-adults.ts';
import { GuideChapters } from './guide-chapters.svelte.ts';

const indexIn = (language: string) =>
	({ language, chapters: [{ id: 'guide.words' }] }) as unknown as AdultIndex;

test('chapters of the former language that come late are not searched', async () => {
	const answers = deferredAnswers<{ id: string }>();
	const guide = new GuideChapters({
		page: (id, language) => answers.ask(`${id} ${language}`) as Promise<never>
	});
	const both = [guide.bring(indexIn('ug')), guide.bring(indexIn('zh'))];
	answers.give('guide.words zh', { id: 'zh' });
	answers.give('guide.words ug', { id: 'ug' });
	await Promise.all(both);
	expect(guide.all).toEqual([{ id: 'zh' }]);
});

test('chapters that cannot be had are missed until they come', async () => {
	const words = { id: 'guide.words' };
	const answers = [undefined, words];
	const guide = new GuideChapters({ page: () => Promise.resolve(answers.shift() as never) });
	await guide.bring(indexIn('ug'));
	expect([guide.all, guide.missing]).toEqual([[], true]);
	await guide.bring(indexIn('ug'));
	expect([guide.all, guide.missing]).toEqual([[words], false]);
});
