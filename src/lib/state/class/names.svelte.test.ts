import { expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import type { WordsRead } from '#lib/data/packs/packs.ts';
import { ClassNames } from './names.svelte.ts';

const words = (language: 'ug' | 'zh') =>
	({ ok: true, words: { language, facts: [{ token: language }] } }) as unknown as WordsRead;

test('names in the former language that come late do not stand in place of the new ones', async () => {
	const answers = deferredAnswers<WordsRead>();
	const names = new ClassNames();
	const parts = {
		library: { wordsIn: (language: string) => answers.ask(language) },
		site: { read: () => Promise.reject(new Error('no database')) }
	} as unknown as Parameters<ClassNames['bring']>[0];
	const both = [names.bring(parts, ['ug']), names.bring(parts, ['zh'])];
	await expect.poll(() => answers.asked('ug') && answers.asked('zh')).toBe(true);
	answers.give('zh', words('zh'));
	answers.give('ug', words('ug'));
	await Promise.all(both);
	expect(names.facts).toEqual([{ token: 'zh' }]);
});
