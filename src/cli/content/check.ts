import type { TargetLanguage } from '#lib/domain/content/catalog.ts';
import { LESSON_RULES, TRANSLATION_RULES } from '#lib/domain/content/rules/all-rules.ts';
import type { Reference, Remark, TranslatedText } from '#lib/domain/content/rules/rule.ts';
import { type Story, storyTexts } from '#lib/domain/content/story.ts';
import { adultFiles } from './adult-corpus.ts';
import { checkAdultFile, checkSearchWords } from './check-adults.ts';
import type { Corpus } from './corpus.ts';
import type { Translated } from './translated.ts';
import { checkLetters } from './check-letters.ts';
import { checkLists } from './check-lists.ts';
import { checkMessages } from './check-messages.ts';
import { checkPlaces } from './check-places.ts';
import { checkTogether } from './check-together.ts';
import type { PoSource } from './po-source.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';

/** A finding and the rule that it comes from. */
export interface RuleFinding extends Finding {
	rule: string;
}

/** All findings about content/, errors first, then by file and line. */
export function check(corpus: Corpus, reference: Reference): RuleFinding[] {
	const findings = [...shapeFindings(corpus), ...textFindings(corpus, reference)];
	return findings.sort(
		(a, b) =>
			a.severity.localeCompare(b.severity) ||
			a.file.localeCompare(b.file) ||
			(a.line ?? 0) - (b.line ?? 0)
	);
}

/** Without a list that texts are held against, each text would seem to be wrong: that list comes first. */
function textFindings(corpus: Corpus, reference: Reference): RuleFinding[] {
	if (lists(corpus).some(({ value }) => value === undefined)) return [];
	return [
		...checkPlaces(corpus),
		...checkLists(corpus, reference),
		...checkTogether(corpus),
		...checkLetters(corpus),
		...checkMessages(corpus, reference),
		...stories(corpus).flatMap((story) => checkStory(story, reference)),
		...adultFiles(corpus.adults).flatMap((file) => checkAdultFile(file, reference)),
		...checkSearchWords(corpus.adults)
	];
}

/** Everything that is played: lessons, parents’ sessions, teachers’ units. */
function stories({ lessons, adults }: Corpus): Translated<Story>[] {
	return [...lessons, ...adults.sessions, ...adults.units];
}

function shapeFindings(corpus: Corpus): RuleFinding[] {
	const { modules, cast, facts, lines, glossary, adults } = corpus;
	const beside = adultFiles(adults).map(({ file }) => file);
	const files: Translated<unknown>[] = [...modules, ...stories(corpus), ...beside];
	const translated = [...files, cast, facts, lines, glossary];
	const sources = [...files.map(({ source }) => source), ...lists(corpus), adults.searchWords];
	const all = [...sources, ...translated.flatMap(({ po }) => po)];
	return all.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, rule: 'shape' })));
}

/** What texts are held against. */
function lists({ cast, facts, lines, glossary, ...corpus }: Corpus): Source<unknown>[] {
	const { misconceptions, bannedWords, fixedLines, wordForms, acceptedLetters } = corpus;
	const translated = [cast, facts, lines, glossary].map(({ source }) => source);
	return [...translated, misconceptions, bannedWords, fixedLines, wordForms, acceptedLetters];
}

function checkStory({ source, po }: Translated<Story>, reference: Reference): RuleFinding[] {
	const lesson = source.value;
	if (!lesson) return [];
	const english = Object.entries(LESSON_RULES).flatMap(([rule, judge]) =>
		judge(lesson, reference).map((remark) => ({ rule, ...located(remark, source) }))
	);
	return [...english, ...po.flatMap((file) => checkTranslation(lesson, file, reference))];
}

function checkTranslation(lesson: Story, po: PoSource, reference: Reference): RuleFinding[] {
	const entries = new Map(po.catalog.entries.map((entry) => [entry.key, entry]));
	const texts: TranslatedText[] = storyTexts(lesson).map((text) => ({
		...text,
		entry: entries.get(text.key)
	}));
	const keys = new Map(texts.map(({ key, path }) => [path.join('.'), key]));
	return Object.entries(TRANSLATION_RULES).flatMap(([rule, judge]) =>
		judge(texts, po.language, lesson, reference).map(({ severity, path, message }) => ({
			rule,
			severity,
			file: po.file,
			line: po.lineOf(keys.get(path.join('.')) ?? firstKey(path, texts)),
			message
		}))
	);
}

// A remark on a whole step stands at its first text.
function firstKey(path: Remark['path'], texts: readonly TranslatedText[]): string {
	const start = path.join('.');
	return texts.find((text) => text.path.join('.').startsWith(`${start}.`))?.key ?? '';
}

function located({ severity, path, message }: Remark, source: Source<unknown>): Finding {
	return { severity, file: source.file, line: source.lineOf(path), message };
}

/** What each language lacks, for the last lines of the report. */
export function countTexts(corpus: Corpus): Record<TargetLanguage, { all: number; done: number }> {
	const count = { zh: { all: 0, done: 0 }, ug: { all: 0, done: 0 }, kk: { all: 0, done: 0 } };
	const files = [...stories(corpus), ...adultFiles(corpus.adults).map(({ file }) => file)];
	for (const { catalog } of files.flatMap(({ po }) => po)) {
		const own = count[catalog.language];
		own.all += catalog.entries.length;
		own.done += catalog.entries.filter(({ translation, fuzzy }) => translation && !fuzzy).length;
	}
	return count;
}
