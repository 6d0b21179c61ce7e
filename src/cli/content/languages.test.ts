import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkMessages } from './check-messages.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { wrongForms } from './message-form.ts';
import { type Words, parseMessages } from './messages.ts';
import { referenceOf } from './reference.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

describe('the messages of the interface', () => {
	let corpus: Corpus;

	beforeAll(async () => {
		corpus = await readCorpus(content);
	});

	/** What is said when the words of children’s screens in a language get others, and lose or gain some. */
	function told(language: string, change: (words: Words) => Words): string[] {
		const messages = corpus.messages.map((one) => {
			if (one.area !== 'interface' || one.language !== language || !one.source.value) return one;
			return { ...one, source: { ...one.source, value: change(one.source.value) } };
		});
		const found = checkMessages(
			{ ...corpus, messages },
			referenceOf(corpus, '2026-11-24', 'error')
		);
		return found.map(({ file, line, message }) => `${file}:${line ?? 0} ${message}`);
	}

	it('are complete, in the letters, forms and words of their language', () => {
		expect(told('en', (words) => words)).toEqual([]);
	});

	it.each([
		['ug', 'بالا طالىپ', 'no Uyghur letter'],
		['kk', 'бaла', '“бaла” mixes letters of two scripts'],
		['kk', 'бала hello', '“hello” stands in Latin letters'],
		['zh', '被卖的孩子', 'words not to use'],
		['zh', '{n, plural, one {一} other {#}}', 'never used'],
		['kk', '{n', 'its braces cannot be read'],
		['kk', 'Артқа {m}', '{m} is not in the English'],
		['kk', '  ', 'nothing is written here'],
		['ug', 'بالا 好', 'the voice cannot say']
	])('are told with their line: %s %s', (language, text, said) => {
		const at = new RegExp(`interface/${language}\\.json:[1-9]\\d* word\\.back: .*${said}`);
		expect(
			told(language, (words) => ({ ...words, word: { ...(words.word as Words), back: text } }))
		).toEqual(expect.arrayContaining([expect.stringMatching(at)]));
	});

	it('say the lines of the toolbox in their words', () => {
		const help = (words: Words, froze: string): Words => ({
			...words,
			help: { ...(words.help as Words), froze }
		});
		expect(told('en', (words) => help(words, 'If no one helps, tell someone else.'))).toEqual([
			expect.stringMatching(/en\.json:\d+ help\.froze has other words for no_go_tell/)
		]);
		expect(told('kk', (words) => help(words, 'Сонда да айта аласың.'))).toEqual([
			expect.stringMatching(/kk\.json:\d+ help\.froze has other words for freeze: say “Қатып/)
		]);
	});

	it('tell adults of no talk apart', () => {
		const messages = corpus.messages.map((one) => {
			if (one.area !== 'interface/adult' || one.language !== 'en' || !one.source.value) return one;
			const value: Words = { ...one.source.value, more: 'Speak privately with the child.' };
			return { ...one, source: { ...one.source, value } };
		});
		const reference = referenceOf(corpus, '2026-11-24', 'error');
		const found = checkMessages({ ...corpus, messages }, reference).map(({ message }) => message);
		expect(found).toContainEqual(expect.stringContaining('says “Speak privately”'));
	});

	it('are told where they no longer show what is put in', () => {
		const title = (words: Words) => ({ ...words, who: { ...(words.who as Words), page: 'Бет' } });
		expect(told('kk', title)).toEqual([expect.stringContaining('who.page: {n}, {all} is lost')]);
	});

	it.each([
		['{\n\t"a": "b",\n\t# c\n\t"d": "e"\n}', 3],
		['{\n\t"a": "b",\n}', 3],
		['{\n\t"a": b\n}', 2],
		['{\n\t"a": "b",\n\t\'d\': "e"\n}', 3],
		['{\n\t"a": "b"\n', 3]
	])('are told where they are no JSON, which the build could not read: %j', (text, line) => {
		const { value, findings } = parseMessages('kk.json', text);
		expect(value).toBeUndefined();
		expect(findings[0]).toMatchObject({ line, severity: 'error' });
	});

	it('may begin with the mark that Windows puts there', () => {
		expect(parseMessages('kk.json', '\ufeff{"a": "b"}\r\n').value).toEqual({ a: 'b' });
	});

	it('are told where one is missing or too many', () => {
		const { word, ...less } =
			corpus.messages.find(({ language }) => language === 'kk')?.source.value ?? {};
		expect(word).toBeDefined();
		expect(told('kk', () => ({ ...less, more: 'x' }))).toEqual(
			expect.arrayContaining([
				expect.stringContaining('word.back is missing'),
				expect.stringContaining('more is not in English')
			])
		);
	});

	it.each([
		['en', '{n, plural, one {a tile} other {# tiles}}', []],
		['en', '{n, plural, other {# tiles}}', ['the form “one” is missing']],
		['zh', '{n, plural, one {一} other {#}}', ['the form “one” is never used']],
		['ug', '{n, plural, =0 {x} one {x {m}} other {#}}', []],
		['zh', '{n, plural, =0 {x}}', ['the form “other” is missing']],
		[
			'en',
			'{n, plural, other {{m, plural, one {{k} a} other {b}}}}',
			['the form “one” is missing']
		],
		[
			'en',
			'{w, select, a {{n, plural, few {b} one {c} other {d}}} other {e}}',
			['the form “few” is never used']
		]
	] as const)('in %s %s', (language, message, wrong) => {
		expect(wrongForms(message, language)).toEqual(wrong);
	});
});

describe('words in order', () => {
	it.each([
		['ug', ['بالا', 'پىيالە', 'چاي', 'خەت', 'قىز', 'مەكتەپ', 'ھەقىقەت', 'ۋاقىت', 'يول']],
		['kk', ['алма', 'әке', 'ғалым', 'қыз', 'өмір', 'ұл', 'үй', 'шай']],
		['zh', ['爱', '北', '吃', '的', '我', '在']]
	])('of %s stand as its readers expect', (language, sorted) => {
		const { compare } = new Intl.Collator(language);
		expect([...sorted].reverse().sort(compare)).toEqual(sorted);
	});
});
