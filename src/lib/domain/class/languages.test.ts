import { expect, test } from 'vitest';
import { classLanguages, eachLanguage, languageMarks, markedLanguages } from './languages.ts';

test('a class speaks and reads the language of the page until its teacher chooses others', () => {
	const own = { spoken: 'ug', first: 'ug', second: undefined, own: 'ug' };
	expect(classLanguages({}, 'ug')).toEqual(own);
	const chosen = classLanguages({ voice: 'kk', first: 'zh', second: 'en' }, 'ug');
	expect(chosen).toEqual({ spoken: 'kk', first: 'zh', second: 'en', own: 'ug' });
});

test('a language that is read first does not stand beneath itself', () => {
	expect(classLanguages({ second: 'ug' }, 'ug').second).toBeUndefined();
	expect(classLanguages({ first: 'zh', second: 'zh' }, 'ug').second).toBeUndefined();
	expect(classLanguages({ first: 'zh', second: 'ug' }, 'ug').second).toBe('ug');
});

test('each language is fetched once', () => {
	expect(eachLanguage(classLanguages({ first: 'zh', second: 'ug' }, 'ug'))).toEqual(['zh', 'ug']);
	expect(eachLanguage(classLanguages({ voice: 'kk', second: 'en' }, 'ug'))).toEqual([
		'ug',
		'kk',
		'en'
	]);
});

test('what another window cannot read it finds in its address', () => {
	for (const wishes of [
		{ voice: 'kk', first: 'ug', second: 'zh' },
		{ second: 'en' },
		{}
	] as const) {
		const { own: _, ...chosen } = classLanguages(wishes, 'ug');
		const found = markedLanguages(['picture', ...languageMarks({ ...chosen, own: 'ug' })]);
		expect(classLanguages(found ?? {}, 'en')).toEqual({ ...chosen, own: 'en' });
	}
	expect(markedLanguages(['picture', 'on'])).toBeUndefined();
});
