import { expect, test } from 'vitest';
import { unspeakable } from './speakable.ts';

test.each([
	['ug', 'بۇ «سىر» سېنىڭ ئەمەس، WeChat 110؟'],
	['kk', '«Бұл сенің кінәң емес» — деді ол, 5-сынып; SIM-карта.'],
	['zh', '「这不是你的错。」SIM卡，110、16岁？'],
	['en', '“It’s not your fault,” said Ömer — {{fact.police_line}}…']
] as const)('what is written in %s can be spoken', (language, text) => {
	expect(unspeakable(text, language)).toEqual([]);
});

test.each([
	['ug', 'سىر тіл', ['т', 'і', 'л']],
	['ug', 'ص ۆ', ['ص']],
	['kk', 'сөз ىز 错', ['ى', 'ز', '错']],
	['zh', '错 🙂 і', ['🙂', 'і']],
	['en', 'word сөз сөз', ['с', 'ө', 'з']]
] as const)(
	'in %s the characters that would be dropped in "%s" are named once',
	(language, text, found) => {
		expect(unspeakable(text, language)).toEqual(found);
	}
);

test('a token is no text yet', () => {
	expect(unspeakable('{{факт.ىە}}', 'en')).toEqual([]);
});
