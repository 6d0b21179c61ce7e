import { describe, expect, it } from 'vitest';
import { type KnownLetters, harmonySuspects, letterRemarks } from './letters.ts';

const known: KnownLetters = {
	common: new Set('妈来了。'),
	accepted: { zh: new Set('馕'), ug: new Set(['يۈەن']), kk: new Set(['SIM']) }
};

describe('the letters of a translation', () => {
	it.each([
		['ug', 'ئانا كەلدى.', []],
		['ug', 'انا كەلدى.', ['mistake']],
		['ug', 'عانا', ['mistake']],
		['ug', 'ﺋﺎنا', ['mistake', 'mistake']],
		['ug', 'ساەت', ['doubt']],
		['ug', 'QR نى كۆر، {{fact.police_line}}', ['doubt']],
		['kk', 'Ана келді.', []],
		['kk', 'Wi-Fi бар.', ['doubt', 'doubt']],
		['kk', 'B не нүкте', []],
		['kk', 'Bала келді, Cен де', ['mistake', 'mistake']],
		['kk', 'ґүл, ўақыт, Європа', ['mistake', 'mistake', 'mistake']],
		['kk', 'Ёлка, щи, эфир', []],
		['ug', 'بaلا', ['mistake']],
		['ug', 'B كۇنۇپكىسى', []],
		['ug', 'يۈەننى ئال، كۈەن', ['doubt']],
		['kk', 'SIM карта, S2, PIN', ['doubt']],
		['zh', '妈妈来了。', []],
		['zh', '妈妈的馕', ['doubt']],
		['zh', '饕餮', ['doubt', 'doubt']],
		['ug', 'ئانا бала', ['mistake']],
		['ug', 'ئانا 妈', ['mistake']],
		['kk', 'Ана بالا 妈', ['mistake', 'mistake']],
		['zh', '妈妈 мама', ['mistake']],
		['zh', '妈妈ＰＩＮ', ['mistake']],
		['ug', 'ئاـنا', ['mistake']],
		['ug', 'ئانَا', ['mistake']],
		['kk', 'Ана\u200f келді.', ['mistake']],
		['ug', '16 ىنى ئال، 16 انا', ['mistake']],
		['kk', 'A4 қағаз', []],
		['ug', '١٢ كۈن', ['mistake', 'mistake']]
	] as const)('in %s: %s', (language, text, severities) => {
		expect(letterRemarks(text, language, known).map(({ severity }) => severity)).toEqual(
			severities
		);
	});

	it('are suspect where an ending does not follow the vowel before it', () => {
		expect(harmonySuspects('بالىلار مەكتەپتە، كۈنلەر، بازاردا')).toEqual([]);
		expect(harmonySuspects('بازارلەر كۈندا')).toEqual(['بازارلەر', 'كۈندا']);
		expect(harmonySuspects('مەكتەپتا، كىتابتا')).toEqual(['مەكتەپتا']);
		expect(harmonySuspects('ئائىلىگە، ئادىمىڭگە، كۈلۈڭلار')).toEqual([]);
	});
});
