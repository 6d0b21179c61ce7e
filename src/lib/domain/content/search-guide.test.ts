import { expect, test } from 'vitest';
import type { Chapter } from './guide-schema.ts';
import { folded, searchGuide } from './search-guide.ts';

function chapter(title: string, ...sections: [string, string][]): Chapter {
	return {
		id: 'guide.words',
		version: 1,
		icon: 'speech-heart',
		title,
		summary: 'summary',
		sections: sections.map(([name, why], n) => ({ id: `s${n}`, title: name, why }))
	};
}

test('every word of the query has to begin a word of the section or of its chapter', () => {
	const guide = [chapter('Tablets', ['The brush', 'Hide at once.'], ['Backup', 'Gather weekly.'])];
	expect(searchGuide(guide, 'tab gath', 'en').map(({ section }) => section)).toEqual(['s1']);
	expect(searchGuide(guide, 'ide', 'en')).toEqual([]);
});

test('what stands in a title comes before what stands in a text', () => {
	const guide = [chapter('One', ['First', 'About soup.'], ['Soup', 'Eat.'])];
	expect(searchGuide(guide, 'soup', 'en').map(({ section }) => section)).toEqual(['s1', 's0']);
});

test('Chinese is found inside a sentence, and Uyghur without its hamza', () => {
	expect(searchGuide([chapter('保护规程', ['说', '孩子说出来'])], '说出', 'zh')).toHaveLength(1);
	expect(searchGuide([chapter('ئۆي', ['ئىشىك', 'ئېچىڭ'])], 'ىشىك', 'ug')).toHaveLength(1);
});

test('Kazakh is found in the script that is typed', () => {
	const guide = [chapter('Бала', ['Бала айтқанда', 'Тыңда.'])];
	expect(searchGuide(guide, 'бала', 'kk')).toHaveLength(1);
	expect(searchGuide(guide, 'بالا', 'kk')).toHaveLength(1);
});

test('a letter is found however the keyboard writes it', () => {
	const school = [
		chapter('Guide', ['مەكتەپ', 'ھەر كۈنى گەپلىشىڭ']),
		chapter('Two', ['Көмек', 'Іздеу'])
	];
	for (const typed of ['مەكتەپ', 'مهكتهپ', 'مەکتەپ', 'ههر كۈنى', 'هەر', 'گەپلیشىڭ'])
		expect(searchGuide(school, typed, 'ug'), typed).toHaveLength(1);
	for (const typed of ['көмек', 'комек', 'издеу', 'كومەك', 'کومەک'])
		expect(searchGuide(school, typed, 'kk'), typed).toHaveLength(1);
});

test('another ending is found where the word itself is not', () => {
	const guide = [
		chapter('Calm', ['Breathe', 'Three slow ones.'], ['Breathing space', 'A corner.'])
	];
	expect(searchGuide(guide, 'breathing', 'en').map(({ section }) => section)).toEqual(['s1']);
	expect(searchGuide(guide, 'breathed', 'en')).toHaveLength(2);
	expect(searchGuide(guide, 'bread', 'en')).toEqual([]);
	expect(searchGuide([chapter('ئۆي', ['مەكتەپ', 'يىراق'])], 'مەكتەپتە', 'ug')).toHaveLength(1);
	expect(searchGuide([chapter('自己', ['老师', '累了就歇'])], '老师累', 'zh')).toHaveLength(1);
});

test('Uyghur and Kazakh hang endings on each other, and the word without them is found', () => {
	const guide = [chapter('ئۆي', ['مەسئۇل كىشى', 'يېقىن'])];
	for (const typed of ['مەسئۇللار', 'مەسئۇللارغا'])
		expect(searchGuide(guide, typed, 'ug'), typed).toHaveLength(1);
	expect(searchGuide([chapter('Үй', ['Күдік', 'Жақын'])], 'күдіктенсе', 'kk')).toHaveLength(1);
	expect(searchGuide([chapter('ئۆي', ['بالا', 'يېقىن'])], 'بالكونلار', 'ug')).toEqual([]);
});

test('a slip of the finger is forgiven where nothing else is found, and short words mean what they say', () => {
	const guide = [chapter('Safety', ['Attendance', 'A disclosure.'])];
	for (const typed of ['saftey', 'attendence', 'attendnce', 'diclosure', 'disclosurre'])
		expect(searchGuide(guide, typed, 'en'), typed).toHaveLength(1);
	for (const typed of ['abode', 'sage', 'disco', 'latency'])
		expect(searchGuide(guide, typed, 'en'), typed).toEqual([]);
	const room = [chapter('سىنىپ', ['پرويېكتورنى ئېچىڭ', 'قاراڭ.'])];
	expect(searchGuide(room, 'پروېكتور', 'ug')).toHaveLength(1);
});

test('an empty query finds nothing, and signs and capitals do not count', () => {
	expect(searchGuide([chapter('One', ['Two', 'Three'])], ' … ', 'en')).toEqual([]);
	expect(folded('Don’t  SHOUT!')).toBe('don t shout');
});

test('a word that leads to a section is found like its title, and shows why the section is there', () => {
	const guide = [chapter('One', ['First', 'Police.'], ['Call', 'Nobody is alone.'])];
	const searched = guide.map((one) => ({ ...one, sought: { s1: ['police', 'hotline'] } }));
	expect(searchGuide(searched, 'police', 'en').map(({ section }) => section)).toEqual(['s1', 's0']);
	expect(searchGuide(searched, 'hotline', 'en')[0]?.text).toBe('Nobody is alone.');
});
