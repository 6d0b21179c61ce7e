import { describe, expect, test } from 'vitest';
import { toArabicScript } from './kazakh-script.ts';
import { words, type Segment } from './words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const segment: Segment = (text) => segmenter.segment(text);
const texts = (...args: Parameters<typeof words>) => words(...args).map((word) => word.text);

describe('the words of a line', () => {
	test('leave punctuation and bold markers outside', () => {
		expect(texts('«**Who** is it, really?» — No!', 'en')).toEqual([
			'Who',
			'is',
			'it',
			'really',
			'No'
		]);
	});

	test('keep apostrophes, hyphens and numbers in one piece', () => {
		expect(texts("Don't tell a grown-up 3,5 times, 14–15 or 5th at 8:30, 50%.", 'en')).toEqual([
			"Don't",
			'tell',
			'a',
			'grown-up',
			'3,5',
			'times',
			'14–15',
			'or',
			'5th',
			'at',
			'8:30',
			'50%'
		]);
	});

	test('are never cut inside an Arabic word', () => {
		expect(texts('«ياق دە، كەت»نى قىلىپ كۆرسىتەلەيمەن.', 'ug')).toEqual([
			'ياق',
			'دە',
			'كەت',
			'نى',
			'قىلىپ',
			'كۆرسىتەلەيمەن'
		]);
	});

	test('give their place in the text', () => {
		const text = 'Ata-ana, **сөз** 12.';
		for (const word of words(text, 'kk')) expect(text.slice(word.start, word.end)).toBe(word.text);
		expect(words(text, 'kk').map((word) => word.start)).toEqual([0, 11, 17]);
	});

	test('are as many in both scripts of Kazakh', () => {
		const text = 'Иә, 5-сынып: «ата-ана» WeChat арқылы 14–15 жаста, сөз-жүзде объект; үй?';
		expect(words(toArabicScript(text), 'kk')).toHaveLength(words(text, 'kk').length);
	});

	test('of Chinese come from the segmenter, numbers whole', () => {
		expect(texts('你可以打110，14、15岁的孩子3.5元。', 'zh', segment)).toEqual([
			'你',
			'可以',
			'打',
			'110',
			'14',
			'15',
			'岁',
			'的',
			'孩子',
			'3.5',
			'元'
		]);
	});

	test('of Chinese are characters where there is no segmenter', () => {
		expect(texts('不是SIM卡，110', 'zh')).toEqual(['不', '是', 'SIM', '卡', '110']);
	});

	test('of an empty line are none', () => {
		expect(words('… — !', 'ug')).toEqual([]);
	});
});
