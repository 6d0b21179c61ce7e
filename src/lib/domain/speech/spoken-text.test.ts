import { describe, expect, test } from 'vitest';
import type { Language } from '../content/language.ts';
import { clauses } from './spoken-text.ts';
import { words, type Segment } from './words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const segment: Segment = (text) => segmenter.segment(text);
const prepared = (text: string, language: Language) =>
	clauses(text, language, words(text, language, segment));
const spoken = (text: string, language: Language) =>
	prepared(text, language)
		.map((clause) => clause.text)
		.join(' ');

describe('numbers and signs are prepared for the voice', () => {
	test.each<[Language, string, string]>([
		['en', 'Call 110.', 'Call one one zero.'],
		['en', 'Call 12355, please.', 'Call one two three five five, please.'],
		['en', 'It costs 120 yuan.', 'It costs 120 yuan.'],
		['en', 'Children of 14–15.', 'Children of 14 to 15.'],
		['en', '10,000 people and 5%.', '10000 people and 5 percent.'],
		['en', 'My 5th HIV test', 'My 5th H I V test.'],
		['en', 'Ring 0991-123456', 'Ring zero nine nine one one two three four five six.'],
		['en', 'From 2020–2024', 'From 2020 to 2024.'],
		['zh', '打110报警。', '打幺幺零报警.'],
		['zh', '打12355。', '打幺二三五五.'],
		['zh', '120元', '一百二十元.'],
		['zh', '16岁', '十六岁.'],
		['zh', '2个孩子', '两个孩子.'],
		['zh', '第2个孩子', '第二个孩子.'],
		['zh', '10005元', '一万零五元.'],
		['zh', '2025年', '二零二五年.'],
		['zh', '8:30', '八点三十分.'],
		['zh', '5%', '百分之五.'],
		['zh', '3.5元', '三点五元.'],
		['zh', '8到13', '八到十三.'],
		['kk', '12 бала', 'он екі бала.'],
		['kk', '5-сынып', 'бесінші сынып.'],
		['kk', '14-ке дейін', 'он төртке дейін.'],
		['kk', '16-дан', 'он алтыдан.'],
		['kk', '2-ұсыныс', 'екінші ұсыныс.'],
		['kk', '40-бет', 'қырқыншы бет.'],
		['kk', '110-ға қоңырау шал', 'бір бір нөл ға қоңырау шал.'],
		['kk', '110 юань', 'жүз он юань.'],
		['kk', '2500 юань', 'екі мың бес жүз юань.'],
		['kk', '14–15 жас', 'он төрт он бес жас.'],
		['kk', '3,5 сағат', 'үш бүтін бес сағат.'],
		['ug', '12 بالا', 'ئون ئىككى بالا.'],
		['ug', '110 غا', 'بىر بىر نۆل غا.'],
		['ug', '120 يۈەن', 'يۈز يىگىرمە يۈەن.'],
		['ug', '5-سىنىپ', 'بەشىنچى سىنىپ.'],
		['ug', '20-بەت', 'يىگىرمىنچى بەت.'],
		['ug', '1000', 'مىڭ.'],
		['ug', '14–15 ياش', 'ئون تۆت ئون بەش ياش.'],
		['ug', '72 سائەت', 'يەتمىش ئىككى سائەت.'],
		['ug', '٣ بالا', 'ئۈچ بالا.']
	])('%s: %s → %s', (language, text, expected) => {
		expect(spoken(text, language)).toBe(expected);
	});

	test.each<[Language, string, string]>([
		['ug', 'WeChat', 'ئۈندىدار.'],
		['kk', 'ЖИТС', 'жи тэ эс.'],
		['zh', 'HIV', '艾滋病病毒.'],
		['en', 'my ID', 'my I D.']
	])('%s: the abbreviation %s is spoken as %s', (language, text, expected) => {
		expect(spoken(text, language)).toBe(expected);
	});
});

describe('a line is cut at its pauses', () => {
	test('each clause keeps the melody of its mark, of any script', () => {
		expect(prepared('ياخشى، كېلەمسەن؟ كەل! بولدى.', 'ug').map((c) => c.text)).toEqual([
			'ياخشى,',
			'كېلەمسەن?',
			'كەل!',
			'بولدى.'
		]);
		expect(prepared('好，来吗？来！', 'zh').map((c) => c.text)).toEqual(['好,', '来吗?', '来!']);
	});

	test('a comma is a shorter silence than a stop', () => {
		const [comma, stop] = prepared('Yes, go.', 'en');
		expect(comma?.pause).toBeLessThan(stop?.pause ?? 0);
	});

	test('bold markers and quotation marks are not spoken', () => {
		expect(spoken('**No** – «Go» – tell', 'en')).toBe('No, Go, tell.');
	});

	test('a hyphen inside a word is no pause', () => {
		expect(spoken('ата-ана', 'kk')).toBe('ата-ана.');
	});
});

describe('every displayed word can be found again', () => {
	test.each<[Language, string]>([
		['en', 'Call 12355, or **tell** 2 grown-ups. 50% say: “No!”'],
		['kk', '12355 нөміріне 5-сынып, ата-ана қоңырау шалды — иә?'],
		['ug', '«ياق دە، كەت»نى 12 بالا ئېيتتى؛ 110؟'],
		['zh', '打12355，告诉2个大人。他说：「不！」']
	])('%s: %s', (language, text) => {
		const line = words(text, language, segment);
		const found = clauses(text, language, line);
		expect(found.flatMap((c) => c.starts.map((s) => s.word))).toEqual(line.map((_, i) => i));
		for (const { text: clause, starts } of found) {
			const positions = starts.map((start) => start.at);
			expect(positions).toEqual([...positions].sort((a, b) => a - b));
			expect(positions.at(-1)).toBeLessThan([...clause].length);
		}
	});
});
