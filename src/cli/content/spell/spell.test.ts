import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCorpus } from '../corpus.ts';
import { accept, printAccepted, readAccepted } from './accepted.ts';
import { strangeToHunspell } from './hunspell.ts';
import { placedWords } from './places.ts';
import { spellingLine } from './spell.ts';
import { spellingOf } from './spelling.ts';
import { formsOf, wordsOf } from './words.ts';

const CONTENT = fileURLToPath(new URL('../../../../content/', import.meta.url));

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the words of a text', () => {
	it.each([
		['Айгүл, аман-есен бол!', ['Айгүл', 'аман', 'есен', 'бол']],
		['{{fact.police_line}} нөміріне шал', ['нөміріне', 'шал']],
		['{n, plural, =0 {бос} other {# жерден}}', ['бос', 'жерден']],
		['60 баланың 41-і, SIM-ім мен 6-бөлім', ['баланың', 'мен']],
		['No Kazakh here.', []]
	])('of %s', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});

describe('the spelling', () => {
	const at = (word: string, line: number) => ({ word, file: 'kk.po', line });
	const forms = formsOf([
		at('Алма', 1),
		at('алма', 2),
		at('Айгүл', 3),
		at('алмо', 4),
		at('Алмо', 5)
	]);
	const strange = new Set(['Айгүл', 'алмо', 'Алмо', 'Алма']);

	it('is open where neither the dictionary nor the list knows a word in any form', () => {
		const spelling = spellingOf(forms, ['Айгүл', 'алмұрт'], strange);
		expect(spelling).toEqual({
			words: 3,
			accepted: 1,
			unknown: [[at('алмо', 4), at('Алмо', 5)]],
			unused: ['алмұрт']
		});
		expect(spellingLine(spelling)).toContain('1 accepted after a look, 1 unknown');
	});

	it('takes an accepted word with and without a capital', () => {
		expect(spellingOf(forms, ['айгүл', 'Алмо'], strange).unknown).toEqual([]);
	});

	it('says what it needs where there is no hunspell', async () => {
		vi.stubEnv('PATH', '/nowhere');
		expect(await strangeToHunspell(['алма'])).toBeUndefined();
		expect(spellingLine(undefined)).toContain('apt-get install hunspell hunspell-kk');
	});
});

describe('the list of accepted words', () => {
	it('has Kazakh words alone, each once, in the order of the alphabet', async () => {
		const words = await readAccepted(CONTENT);
		expect(words.filter((word) => wordsOf(word).join() !== word)).toEqual([]);
		expect(printAccepted(words)).toBe(
			await readFile(join(CONTENT, 'accepted-words.kk.txt'), 'utf8')
		);
	});

	it('keeps its order when words are added', async () => {
		const root = await mkdtemp(join(tmpdir(), 'yol-spell-'));
		await writeFile(join(root, 'accepted-words.kk.txt'), 'алма\nқыз\n');
		await accept(root, ['әке', 'қыз']);
		expect(await readAccepted(root)).toEqual(['алма', 'әке', 'қыз']);
	});

	it('is the same when Windows has saved it', async () => {
		const root = await mkdtemp(join(tmpdir(), 'yol-spell-'));
		await writeFile(join(root, 'accepted-words.kk.txt'), '\ufeffалма\r\nқыз\r\n');
		expect(await readAccepted(root)).toEqual(['алма', 'қыз']);
	});
});

describe('the places', () => {
	it('are the entries of translations and the lines of the interface', async () => {
		const root = await mkdtemp(join(tmpdir(), 'yol-spell-'));
		const folders = ['modules', 'family', 'teachers', 'guide', 'interface/adult'];
		for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
		await writeFile(join(root, 'interface', 'kk.json'), '{\n\t"next": "Келесі"\n}\n');
		await writeFile(join(root, 'interface', 'adult', 'kk.json'), '{ "title": "Үлкендерге" }\n');
		await writeFile(
			join(root, 'glossary.yaml'),
			'open_questions: []\nwords:\n  - id: abuse\n    word: abuse\n    plain: A hurt.\n'
		);
		await writeFile(
			join(root, 'glossary.kk.po'),
			'#, fuzzy\nmsgctxt "words.abuse.word"\nmsgid "abuse"\nmsgstr "қорлау"\n'
		);
		const places = await placedWords(await readCorpus(root));
		expect(places.map(({ word, file, line }) => [word, basename(file), line])).toEqual([
			['қорлау', 'glossary.kk.po', 2],
			['Келесі', 'kk.json', 2],
			['Үлкендерге', 'kk.json', 1]
		]);
	});
});
