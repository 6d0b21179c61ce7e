import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import { fixedLinesSchema } from '#lib/domain/content/lists-schema.ts';
import { readPo } from './po-source.ts';
import { printFinding } from './report.ts';
import { parseSource, readSource } from './source.ts';

const broken = (name: string) =>
	fileURLToPath(new URL(`../../../tests/fixtures/content-broken/${name}`, import.meta.url));

describe('a broken file', () => {
	it('that is not YAML is told with its line', async () => {
		const { value, findings } = await readSource(broken('not-yaml.yaml'), lessonSchema);
		expect(value).toBeUndefined();
		expect(findings.map(printFinding)[0]).toMatch(/not-yaml\.yaml:\d+ This is not YAML \(.*\)/);
	});

	it('of another shape is told field by field', async () => {
		const { value, findings } = await readSource(broken('wrong-shape.yaml'), castSchema);
		const told = findings.map(printFinding).join('\n');
		expect(value).toBeUndefined();
		expect(told).toMatch(/wrong-shape\.yaml:6 cast\.0\.voice: "trumpet" does not fit/);
		expect(told).toMatch(/wrong-shape\.yaml:7 cast\.0\.colour: the field "colour" is not known/);
		expect(told).toMatch(/wrong-shape\.yaml:8 cast\.1\.name: the field is missing/);
	});

	it('that is missing is told', async () => {
		const { findings } = await readSource(broken('nothing.yaml'), castSchema);
		expect(findings.map(({ message }) => message)).toEqual([
			'This file is missing or cannot be read: write it.'
		]);
	});

	it('that is not PO is told with the lines of its open quotes, and keeps nothing from being checked', async () => {
		const { state, catalog, findings } = await readPo(broken('broken.po'), 'zh');
		expect(state).toBe('malformed');
		expect(catalog.entries).toEqual([]);
		expect(findings.map(({ line, message }) => [line, message])).toEqual([
			[6, expect.stringMatching(/^The quotes .* do not match/)],
			[7, expect.stringMatching(/^The quotes .* do not match/)]
		]);
	});

	it.each([
		[
			'*star',
			'*star names an anchor that is not above it: put a text that begins with * in quotes.'
		],
		['&star Rahima says hello', '&star is lost here: put a text that begins with & in quotes.'],
		['&star [*star]', '*star stands within a part that is itself referred to: write it out.']
	])('whose text begins as in %j is told, and not run into', (text, message) => {
		const { value, findings } = parseSource('l.yaml', `cast:\n  - ${text}`, castSchema);
		expect(value).toBeUndefined();
		expect(findings.map(printFinding)).toEqual([`l.yaml:2 ${message}`]);
	});

	it('whose references grow without end is told with its lines, and many to one part are not', () => {
		const nine = (name: string) => `[${Array(9).fill(`*${name}`).join(', ')}]`;
		const levels = [...'bcdefghi'].map((name, at) => `${name}: &${name} ${nine('abcdefgh'[at]!)}`);
		const text = ['a: &a [x]', ...levels].join('\n');
		const { value, findings } = parseSource('l.yaml', text, v.looseObject({}));
		expect(value).toBeUndefined();
		expect(findings.map(printFinding)[0]).toMatch(/^l\.yaml:2 \*a stands within/);
		const flat = `a: &a [x]\nb: [${Array(200).fill('*a').join(', ')}]`;
		expect(parseSource('l.yaml', flat, v.looseObject({})).findings).toEqual([]);
	});

	it('in which # would cut a text is told, and a remark behind a word is not', () => {
		const told = (text: string) =>
			parseSource('l.yaml', text, v.looseObject({})).findings.map(printFinding);
		expect(told('who: a\nt: We are in group #2 today.')).toEqual([
			'l.yaml:2 YAML ends this text before the #: put it in quotes, or the remark on a line of its own.'
		]);
		expect(told('t: We are\n  in group #2 today.')).toHaveLength(1);
		expect(told('next: s02   # or end\nt: "Group #2."  # ours\nu: Two words\n# Remark.')).toEqual(
			[]
		);
		expect(told('t: Group#2 is here.')).toEqual([]);
	});

	it.each([
		['t: Stop: please!', 1, 'put a text with a colon in quotes'],
		['t: a\nsay:\n\tt: b', 3, 'indent with spaces'],
		['t: a\nt: b', 2, 'take one out'],
		['t: a\n---\nt: b', 2, 'multiple documents): take out the line of'],
		["t: 'Stop", 1, 'close the quote'],
		['t: [Stop\nu: a', 2, 'close the bracket'],
		['t: !Stop it', 1, 'put the text in quotes'],
		['t: @Stop', 1, 'put the text in quotes'],
		['t: "Stop", please', 1, 'put the text in quotes'],
		['t: a\n<<<<<<< HEAD\nu: b\n=======\nu: c\n>>>>>>> mine', 2, 'Two versions of the file'],
		['', 1, 'This file is empty: write it']
	])('such as %j is told with its line and what to do', (text, line, advice) => {
		const { value, findings } = parseSource('l.yaml', text, v.object({}));
		const [told = ''] = findings.map(printFinding);
		expect(value).toBeUndefined();
		expect(told).toContain(advice);
		expect(told).toContain(`l.yaml:${line} `);
	});

	it('with a word that is mistyped is told the nearest first', () => {
		const lesson = readFileSync(broken('../small-lesson.yaml'), 'utf8');
		const typo = lesson.replace('type: breathe', 'type: braethe');
		const [told] = parseSource('l.yaml', typo, lessonSchema).findings;
		expect(told?.message).toContain('"braethe" does not fit: use "breathe" | ');
	});

	it('is told of the field that is wrong in one of several shapes', () => {
		const lesson = readFileSync(broken('../small-lesson.yaml'), 'utf8');
		const typo = lesson.replace('facet: R', 'facet: Recognise');
		const line = typo.split('\n').findIndex((one) => one.includes('Recognise')) + 1;
		const { findings } = parseSource('l.yaml', typo, lessonSchema);
		expect(findings.map(printFinding)).toEqual([
			expect.stringMatching(new RegExp(`^l\\.yaml:${line} prepost\\.\\d\\.facet: "Recognise"`))
		]);
	});

	it('with nothing where something belongs is told what', () => {
		const file = 'clubs:\ncast:\n  - { id: aygul, name: 3, kind: child, voice: girl }';
		expect(parseSource('l.yaml', file, castSchema).findings.map(printFinding)).toEqual([
			'l.yaml:1 clubs: nothing is written here: use a list, each member after a dash.',
			'l.yaml:3 cast.0.name: 3 does not fit: use a text, in quotes if it looks like a number.'
		]);
	});

	it('of a lesson without an objective, or with somebody twice in a picture, is told', () => {
		const lesson = readFileSync(broken('../small-lesson.yaml'), 'utf8');
		const told = (text: string) =>
			parseSource('l.yaml', text, lessonSchema).findings.map(printFinding);
		expect(told(lesson.replace('objectives:\n  - I can tell somebody.', 'objectives: []'))).toEqual(
			['l.yaml:8 objectives: a lesson has an objective: write one.']
		);
		const twice = lesson.replace(/( *- \{ who: aygul)(, at: center \})/, '$1$2\n$1 }');
		expect(told(twice)).toEqual([
			expect.stringMatching(/^l\.yaml:\d+ steps\.0\.scene: somebody is in the picture twice/)
		]);
	});

	it('with a pattern that is none is told, and not run into', () => {
		const text = "lines:\n  - { id: a, near: 'bell (', en: a, zh: a, ug: a, kk: a }";
		expect(parseSource('l.yaml', text, fixedLinesSchema).findings.map(printFinding)).toEqual([
			expect.stringMatching(/^l\.yaml:2 lines\.0\.near: this is no pattern/)
		]);
	});

	it('that is not UTF-8 is told with the line that is lost', async () => {
		const yaml = parseSource('l.yaml', 'cast:\n  - name: Caf\ufffd', castSchema);
		expect(yaml.findings.map(printFinding)[0]).toMatch(/^l\.yaml:2 This is not UTF-8/);
		expect(await told(poOf('title', 'Title', 'T\ufffd'))).toMatch(/ug\.po:7 This is not UTF-8/);
	});

	it('that two people changed and nobody joined is told', async () => {
		const text = poOf('title', 'Title', 'سۆز').replace('msgstr "سۆز"', '<<<<<<< HEAD\nmsgstr "a"');
		expect(await told(text)).toMatch(/ug\.po:7 Two versions of the file were joined here/);
	});
});

const HEAD =
	'msgid ""\nmsgstr ""\n"Language: ug\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
const entryOf = (key: string, english: string, translation: string) =>
	`msgctxt "${key}"\nmsgid "${english}"\nmsgstr "${translation}"\n`;
const poOf = (...[key, english, translation]: [string, string, string]) =>
	`${HEAD}${entryOf(key, english, translation)}`;

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'yol-po-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(text: string) {
	await writeFile(join(folder, 'ug.po'), text);
	return readPo(join(folder, 'ug.po'), 'ug');
}

async function told(text: string) {
	return (await read(text)).findings.map(printFinding).join('\n');
}

describe('a translation that would be lost in silence', () => {
	const good = poOf('title', 'Title', 'سۆز');

	it('is none in a file as we write it, whatever ends its lines', async () => {
		expect(await told(good)).toBe('');
		expect(await told(good.replaceAll('\n', '\r\n'))).toBe('');
		expect((await read(good.replaceAll('\n', '\r\n'))).lineOf('title')).toBe(5);
	});

	it.each([
		['has lost its key', good.replace('msgctxt "title"\n', ''), /ug\.po:5 This text has no key/],
		[
			'stands there twice',
			good + entryOf('title', 'Other', 'باشقا'),
			/ug\.po:8 title stands here twice/
		],
		[
			'never ends',
			good.replace('"سۆز"', '"سۆز') + entryOf('other', 'Other', 'باشقا'),
			/^\S+ug\.po:7 The quotes on this line do not match/
		],
		['has a quote inside', good.replace('سۆز', 'a "b" c'), /ug\.po:7 The quotes/],
		['is of another language', good.replace('Language: ug', 'Language: kk'), /ug\.po:3 .* in kk/],
		['is of another charset', good.replace('UTF-8', 'gbk'), /ug\.po:4 .* not in gbk/],
		[
			'has a plural',
			good.replace('msgstr "سۆز"', 'msgid_plural "x"\nmsgstr[0] "a"\nmsgstr[1] "b"'),
			/ug\.po:5 .* no plural: take out `msgid_plural`/
		],
		[
			'stands there again as it was',
			good + entryOf('title', 'Title', 'باشقا'),
			/ug\.po:8 .*Duplicate/
		]
	])('as one that %s', async (_, text, message) => {
		expect(await told(text)).toMatch(message);
		expect((await read(text)).state).toBe('malformed');
	});

	it('as one that is blank counts as not yet written', async () => {
		const { catalog } = await read(good.replace('سۆز', '  '));
		expect(catalog.entries).toMatchObject([{ key: 'title', translation: '' }]);
	});
});
