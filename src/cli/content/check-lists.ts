import type { GenericSchema } from 'valibot';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { glossarySchema } from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { listTexts, listTranslations } from '#lib/domain/content/rules/list-texts.ts';
import type { Reference, Remark } from '#lib/domain/content/rules/rule.ts';
import { textsOf } from '#lib/domain/content/texts.ts';
import { SPEAKERS } from '#lib/domain/content/words.ts';
import { factsSchema } from '#lib/domain/facts/fact.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { checkFacts } from './check-facts.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import type { Translated } from './translated.ts';
import { error, warning } from './finding.ts';
import type { Source } from './source.ts';
import { unusedLines } from './unused-lines.ts';

/** What is not a lesson: words and translations of the lists, names that stand twice, facts and lines with half a check or none. */
export function checkLists(corpus: Corpus, reference: Reference): RuleFinding[] {
	const { modules, cast, facts, lines, glossary, misconceptions } = corpus;
	const named: [Source<unknown>, string, (string | undefined)[]][] = [
		[facts.source, 'facts', facts.source.value?.facts.map(({ token }) => token) ?? []],
		[lines.source, 'lines', lines.source.value?.lines.map(({ token }) => token) ?? []],
		[cast.source, 'cast', cast.source.value?.cast.map(({ id }) => id) ?? []],
		[glossary.source, 'words', glossary.source.value?.words.map(({ id }) => id) ?? []],
		[
			misconceptions,
			'misconceptions',
			misconceptions.value?.misconceptions.map(({ code }) => code) ?? []
		]
	];
	return [
		...named.flatMap(([source, list, names]) => twice(source, list, names)),
		...sameOrder(modules),
		...nameless(cast.source),
		...modules.flatMap((module) => wording(module, moduleSchema, reference)),
		...wording(cast, castSchema, reference),
		...wording(facts, factsSchema, reference),
		...wording(lines, linesSchema, reference),
		...wording(glossary, glossarySchema, reference),
		...checkFacts(corpus, reference),
		...unused(corpus)
	];
}

function twice(
	source: Source<unknown>,
	list: string,
	names: readonly (string | undefined)[]
): RuleFinding[] {
	return names.flatMap((name, index) => {
		if (names.indexOf(name) === index) return [];
		const message = `${name} stands here twice: keep one.`;
		return [{ rule: 'names', ...error(source.file, source.lineOf([list, index]), message) }];
	});
}

/** The road would have two modules in one place. */
function sameOrder(modules: Corpus['modules']): RuleFinding[] {
	const orders = modules.map(({ source }) => source.value?.order);
	return modules.flatMap(({ source }, index) => {
		const order = orders[index];
		const first = modules[orders.indexOf(order)]?.source;
		if (order === undefined || first === source) return [];
		const message = `${first?.file} has the order ${order} too: give one another number.`;
		return [{ rule: 'names', ...error(source.file, source.lineOf(['order']), message) }];
	});
}

/** Whoever can be drawn or heard has a name: without one nobody would be told who speaks. */
function nameless({ value, file, lineOf }: Corpus['cast']['source']): RuleFinding[] {
	if (value === undefined) return [];
	const named = new Set(value.cast.map(({ id }) => id));
	return SPEAKERS.filter((who) => !named.has(who)).map((who) => {
		const message = `${who} can be seen or heard and is not in this list: add them with name, kind and voice.`;
		return { rule: 'names', ...error(file, lineOf(['cast']), message) };
	});
}

function wording(
	file: Translated<unknown>,
	schema: GenericSchema,
	reference: Reference
): RuleFinding[] {
	const { source } = file;
	if (source.value === undefined) return [];
	const texts = textsOf(schema, source.value);
	const english = listTexts(texts, reference).map((remark) =>
		found(remark, source.file, source.lineOf(remark.path))
	);
	const translated = file.po.flatMap((po) => {
		const entries = new Map(po.catalog.entries.map((entry) => [entry.key, entry]));
		const keys = new Map(texts.map(({ key, path }) => [path.join('.'), key]));
		const paired = texts.map((text) => ({ ...text, entry: entries.get(text.key) }));
		return listTranslations(paired, po.language, reference).map((remark) =>
			found(remark, po.file, po.lineOf(keys.get(remark.path.join('.')) ?? ''))
		);
	});
	return [...english, ...translated];
}

function found({ severity, message }: Remark, file: string, line: number | undefined): RuleFinding {
	return { rule: 'list-texts', severity, file, line, message };
}

function unused(corpus: Corpus): RuleFinding[] {
	const { source } = corpus.lines;
	return unusedLines(corpus).flatMap(({ token, kept }) => {
		if (kept !== undefined) return [];
		const index = source.value?.lines.findIndex((line) => line.token === token) ?? -1;
		const message = `No text names ${token}: use it, or say under \`kept\` why it stays in the list.`;
		return [
			{ rule: 'unused-lines', ...warning(source.file, source.lineOf(['lines', index]), message) }
		];
	});
}
