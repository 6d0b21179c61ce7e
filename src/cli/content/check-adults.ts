import { adultTexts, adultTranslations } from '#lib/domain/content/rules/adult-texts.ts';
import { sameIds } from '#lib/domain/content/rules/own-ids.ts';
import type { Reference } from '#lib/domain/content/rules/rule.ts';
import { textsOf } from '#lib/domain/content/texts.ts';
import { searchWordProblems } from '#lib/domain/content/search-words.ts';
import type { AdultCorpus, AdultFile } from './adult-corpus.ts';
import type { RuleFinding } from './check.ts';
import { error } from './finding.ts';

/** What the rules say about one card set, tool or chapter, and about its translations. */
export function checkAdultFile({ file, schema }: AdultFile, reference: Reference): RuleFinding[] {
	const { source, po } = file;
	if (source.value === undefined) return [];
	const id = source.value.id ?? '';
	const texts = textsOf(schema, source.value);
	const remarks = [...sameIds(source.value, []), ...adultTexts(texts, id, reference)];
	const english = remarks.map(({ severity, path, message }) => {
		return { rule: 'adults', severity, file: source.file, line: source.lineOf(path), message };
	});
	const translated = po.flatMap(({ catalog, file: name, language, lineOf }) => {
		const entries = new Map(catalog.entries.map((entry) => [entry.key, entry]));
		const keys = new Map(texts.map(({ key, path }) => [path.join('.'), key]));
		const paired = texts.map((text) => ({ ...text, entry: entries.get(text.key) }));
		return adultTranslations(paired, language, id, reference).map(
			({ severity, path, message }): RuleFinding => {
				const line = lineOf(keys.get(path.join('.')) ?? '');
				return { rule: 'adults-translated', severity, file: name, line, message };
			}
		);
	});
	return [...english, ...translated];
}

/** Search words of the guide that lead nowhere or cannot be found. */
export function checkSearchWords({ searchWords, chapters }: AdultCorpus): RuleFinding[] {
	const { value, file, lineOf } = searchWords;
	if (!value) return [];
	const written = chapters.flatMap(({ source }) => source.value ?? []);
	return searchWordProblems(value, written).map(({ path, message }) => {
		return { rule: 'search-words', ...error(file, lineOf(path), message) };
	});
}
