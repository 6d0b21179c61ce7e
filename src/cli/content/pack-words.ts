import { castSchema } from '#lib/domain/content/cast-schema.ts';
import type { CompiledFact, PackWords } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { glossarySchema } from '#lib/domain/content/lists-schema.ts';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { type Fact, factState, factsSchema, unreadBy } from '#lib/domain/facts/fact.ts';
import { tokensIn } from '#lib/domain/facts/inline-facts.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { adultFiles } from './adult-corpus.ts';
import type { Corpus } from './corpus.ts';
import { inLanguage } from './translated.ts';

/** Modules, people, facts, lines and hard words in one language; English where nothing is translated. */
export function packWords(corpus: Corpus, language: Language, today: string): PackWords {
	const modules = corpus.modules
		.flatMap((module) => inLanguage(module, moduleSchema, language) ?? [])
		.sort((a, b) => a.order - b.order);
	const people = inLanguage(corpus.cast, castSchema, language);
	const facts = inLanguage(corpus.facts, factsSchema, language);
	const users = usersOfFacts(corpus);
	const telephone = inLanguage(corpus.lines, linesSchema, language);
	const glossary = inLanguage(corpus.glossary, glossarySchema, language);
	return {
		language,
		modules,
		clubs: people?.clubs ?? [],
		cast: people?.cast ?? [],
		facts:
			facts?.facts.map((fact) =>
				compileFact(fact, { language, today, usedIn: users.get(fact.token) ?? [] })
			) ?? [],
		unread: facts ? unreadBy(facts) : [],
		danger_note: telephone?.danger_note ?? '',
		lines: telephone?.lines.map(({ kept: _, ...line }) => line) ?? [],
		glossary: glossary?.words.map(({ id, word, plain }) => ({ id, word, plain })) ?? []
	};
}

interface FactSetting {
	language: Language;
	today: string;
	usedIn: string[];
}

function compileFact(fact: Fact, { language, today, usedIn }: FactSetting): CompiledFact {
	const { token, plain, adult, nearest, law_zh, article, source, source_date } = fact;
	const { checked_on, checked_by, valid_until, confidence, caveat } = fact;
	const law = language === 'zh' ? fact.law_zh : fact.law_en;
	const state = factState(fact, today);
	const about = { law, law_zh, article, source, source_date, caveat };
	return {
		token,
		plain,
		adult,
		nearest,
		...about,
		usedIn,
		checked_on,
		checked_by,
		valid_until,
		confidence,
		state
	};
}

/** The texts that rely on a fact, by its name. */
function usersOfFacts({ lessons, adults }: Corpus): Map<string, string[]> {
	const users = new Map<string, string[]>();
	const note = (token: string, id: string) => users.set(token, [...(users.get(token) ?? []), id]);
	for (const { source } of [...lessons, ...adults.sessions, ...adults.units])
		for (const token of source.value?.facts ?? []) note(token, source.value?.id ?? '');
	for (const { file } of adultFiles(adults))
		for (const token of tokensOf(file.source.value)) note(token, file.source.value?.id ?? '');
	return users;
}

/** The facts that a page names in its texts or lists under `facts`, each once. */
function tokensOf(page: unknown): Set<string> {
	if (typeof page === 'string') return new Set(tokensIn(page));
	if (typeof page !== 'object' || page === null) return new Set();
	const listed = 'facts' in page && Array.isArray(page.facts) ? page.facts.map(String) : [];
	return new Set([...listed, ...Object.values(page).flatMap((value) => [...tokensOf(value)])]);
}
