import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '../catalog.ts';
import { lessonSchema } from '../lesson-schema.ts';
import { textsOf } from '../texts.ts';
import { smallLesson, smallReference } from '../../../../../tests/fixtures/small-lesson.ts';
import { TRANSLATION_RULES } from './all-rules.ts';
import type { Reference } from './rule.ts';

const KEY = 'steps.s04.say.2.t';
const lesson = smallLesson();
const english = textsOf(lessonSchema, lesson).find(({ key }) => key === KEY)!;

function remarks(
	rule: string,
	entry: Partial<CatalogEntry> | undefined,
	reference: Partial<Reference> = {}
) {
	const whole = entry && {
		key: KEY,
		english: english.text,
		translation: '{{fact.min_work_age}}岁以下不能雇。',
		fuzzy: true,
		...entry
	};
	const texts = [{ ...english, entry: whole }];
	const judge = TRANSLATION_RULES[rule];
	return (judge?.(texts, 'zh', lesson, smallReference(reference)) ?? []).map(
		({ message }) => message
	);
}

const bans = { en: [], zh: [{ word: '坏人', say: '说他做什么' }], ug: [], kk: [] };
const swinging = [
	{ id: 'bell', near: 'x', en: 'may be hired', zh: '吸气，铃铛荡出去。', ug: 'x', kk: 'x' }
];
const CASES: [string, Partial<CatalogEntry> | undefined, RegExp, Partial<Reference>?][] = [
	['translation', undefined, /not yet in Chinese/],
	['translation', { translation: '' }, /not yet in Chinese/],
	['translation', { english: 'Older words.' }, /has changed/],
	['translation', { previous: 'Older words.' }, /has changed/],
	['translation', { translation: '不能雇。' }, /other facts than the English/],
	['length-translated', { translation: '一二三四五六七八九十一二三' }, /has 13 characters; 12/],
	[
		'banned-in-translation',
		{ translation: '坏人' },
		/“坏人” is on the list/,
		{ bannedWords: bans }
	],
	[
		'fixed-wording-in-translation',
		{ translation: '吸气。' },
		/say “吸气，铃铛荡出去。”/,
		{ fixedLines: swinging }
	],
	['braces-in-translation', { translation: '{fact.min_work_age}岁' }, /braces around no fact/],
	['digits-in-translation', { translation: '16岁' }, /has digits/],
	['spoken-translation', { translation: 'ئ{{fact.min_work_age}}' }, /cannot say/]
];

const NAMED = CASES.map(([rule, entry, said, reference]) => ({
	rule,
	entry,
	said,
	reference,
	source: said.source
}));

describe('the rules of translations', () => {
	it('find nothing in a translation that keeps them', () => {
		expect(Object.keys(TRANSLATION_RULES).flatMap((rule) => remarks(rule, {}))).toEqual([]);
	});

	it.each(NAMED)('$rule says: $source', ({ rule, entry, said, reference }) => {
		expect(remarks(rule, entry, reference)).toEqual([expect.stringMatching(said)]);
	});
});
