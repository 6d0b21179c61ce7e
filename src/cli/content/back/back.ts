import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { inlineFacts } from '#lib/domain/facts/inline-facts.ts';
import type { Corpus } from '../corpus.ts';
import { factBookOf } from '../fact-book.ts';
import { screenTexts } from '../screen-texts.ts';
import { type TranslatedText, translatedTexts } from '../translated-texts.ts';
import { openLines } from './coverage.ts';
import { merge, type Merged } from './merge.ts';
import { readRecord, writeRecord } from './record.ts';
import { type BackLine, linesToReadBack } from './selection.ts';
import { readTable, row } from './table.ts';

const USAGE = `Use: npm run content back -- list <text> <language> [--all]
     npm run content back -- compare <text> <language> <backs>
     npm run content back -- record <text> <language> <backs> <verdicts>
A text is a lesson such as safe-body.l.1, a module, or facts, lines, cast, glossary;
or words of screens: interface, interface-adult.
<backs>: a line each of key, tab, English words; or JSON { "key": "words" }.
<verdicts>: a line each of key, tab, shade or differs-fixed, tab, note; every other line was the same.`;

/** Where the words were noted that a reader was given, so that a record cannot claim later ones. */
const GIVEN = join('.cache', 'back');

/** Lists lines for somebody who has not seen the English, sets the English beside, keeps verdicts. */
export async function back(
	corpus: Corpus,
	args: readonly string[],
	today: string
): Promise<number> {
	const [action, name, given, ...files] = args.filter((arg) => !arg.startsWith('--'));
	const texts = [...translatedTexts(corpus), ...screenTexts(corpus)];
	const text = texts.find((one) => one.name === name);
	const language = TARGET_LANGUAGES.find((one) => one === given);
	if (!text || !language) return fail(USAGE);
	if (action === 'list') return list(corpus, text, language, args.includes('--all'));
	const [backs, verdicts] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	if (action === 'compare' && backs !== undefined) return compare(corpus, text, language, backs);
	if (action === 'record' && backs !== undefined && verdicts !== undefined)
		return record(corpus, text, language, { backs, verdicts, today });
	return fail(USAGE);
}

async function list(corpus: Corpus, text: TranslatedText, language: TargetLanguage, all: boolean) {
	const open = all
		? linesToReadBack(text, language)
		: openLines(text, language, [await readRecord(corpus.root, text.name, language)]);
	const facts = factBookOf(corpus);
	for (const { key, translation } of open)
		console.log(row(key, inlineFacts(translation, language, facts)));
	await noteGiven(text, language, open);
	return 0;
}

async function noteGiven(text: TranslatedText, language: TargetLanguage, lines: BackLine[]) {
	await mkdir(GIVEN, { recursive: true });
	const hashes = Object.fromEntries(lines.map(({ key, hash }) => [key, hash]));
	await writeFile(givenFile(text, language), JSON.stringify(hashes));
}

function compare(corpus: Corpus, text: TranslatedText, language: TargetLanguage, backs: string) {
	const facts = factBookOf(corpus);
	const read = readTable(backs);
	for (const { key, english } of linesToReadBack(text, language)) {
		const [words] = read.get(key) ?? [];
		if (words !== undefined) console.log(row(key, inlineFacts(english, 'en', facts), words));
	}
	return 0;
}

interface Evidence {
	backs: string;
	verdicts: string;
	today: string;
}

async function record(
	{ root }: Corpus,
	text: TranslatedText,
	language: TargetLanguage,
	{ backs, verdicts, today }: Evidence
): Promise<number> {
	const merged: Merged = merge(linesToReadBack(text, language), {
		old: (await readRecord(root, text.name, language)).value?.lines ?? [],
		given: readTable(await readFile(givenFile(text, language), 'utf8').catch(() => '{}')),
		backs: readTable(backs),
		verdicts: readTable(verdicts)
	});
	if (!merged.ok) return fail(merged.reason);
	const head = { text: text.name, language, reader: 'language model', date: today };
	const file = await writeRecord(root, { ...head, saw_english: false, lines: merged.lines });
	console.log(`${file}: ${merged.lines.length} lines`);
	return 0;
}

function givenFile({ name }: TranslatedText, language: TargetLanguage): string {
	return join(GIVEN, `${name}.${language}.json`);
}

function fail(message: string): number {
	console.error(message);
	return 1;
}
