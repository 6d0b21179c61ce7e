import { describe, expect, it } from 'vitest';
import type { TargetLanguage } from '../catalog.ts';
import { wayOfSaying, wordFinder } from './word-use.ts';

describe('a hard word in English running text', () => {
	const wordsIn = wordFinder([
		'secret',
		'heavy secret',
		'body',
		'move',
		'legal aid',
		'minors’ mode'
	]);

	it.each([
		['I keep no secrets.', ['secret']],
		['A heavy secret rings.', ['heavy secret']],
		['Bodies grow.', ['body']],
		['They moved. We are moving.', ['move']],
		['Ask LEGAL AID.', ['legal aid']],
		['The minors’ mode is on.', ['minors’ mode']],
		['Call {{fact.legal_aid_line}}.', []],
		['Somebody removes the secretary.', []]
	])('is found whole and inflected: %s', (english, found) => {
		expect([...wordsIn(english)]).toEqual(found);
	});
});

describe('its translation', () => {
	it.each<[TargetLanguage, string, string, boolean]>([
		['zh', '艾滋病病毒', '艾滋病病毒不会这样传。', true],
		['zh', '艾滋病病毒', '艾滋病不会这样传。', false],
		['ug', 'كۈنلۈك دەپتەر', 'ۋاقتىنى كۈنلۈك دەپتىرىگە يازدى.', true],
		['ug', 'يوشۇرۇن ئەزالار', 'يوشۇرۇن ئەزامۇ بىر ئەزا.', true],
		['ug', 'توسۇش', 'توختا، ساقلا، توس، ئېيت.', true],
		['ug', 'توسۇش', 'توختا، ساقلا، تاقا، ئېيت.', false],
		['kk', 'ризалық', 'Оның ризалығы керек.', true],
		['kk', 'бұғаттау', 'Оны бұғаттадым.', true],
		['kk', 'жеке жерлер', 'Жеке жеріңді ешкім ұстамайды.', true],
		['kk', 'жеке жерлер', 'Ұят жеріңді ешкім ұстамайды.', false]
	])('says it with any ending, and in no other word (%s %s): %s', (language, way, text, said) => {
		expect(wayOfSaying(text, [way], language)).toBe(said ? way : undefined);
	});

	it('names the way that it took', () => {
		expect(wayOfSaying('学校必须马上制止欺凌。', ['欺负', '欺凌'], 'zh')).toBe('欺凌');
	});
});
