import { describe, expect, it } from 'vitest';
import { harmonySuspects, letterRemarks } from './letters.ts';

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
		['kk', 'Bала келді, Cен де', ['doubt', 'doubt']],
		['ug', 'B كۇنۇپكىسى', ['doubt']],
		['zh', '妈妈来了。', []],
		['zh', '饕餮', ['doubt', 'doubt']]
	] as const)('in %s: %s', (language, text, severities) => {
		expect(letterRemarks(text, language).map(({ severity }) => severity)).toEqual(severities);
	});

	it('are suspect where an ending does not follow the vowel before it', () => {
		expect(harmonySuspects('بالىلار مەكتەپتە، كۈنلەر، بازاردا')).toEqual([]);
		expect(harmonySuspects('بازارلەر كۈندا')).toEqual(['بازارلەر', 'كۈندا']);
		expect(harmonySuspects('ئائىلىگە، ئادىمىڭگە، كۈلۈڭلار')).toEqual([]);
	});
});
