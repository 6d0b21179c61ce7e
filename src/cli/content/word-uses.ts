import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { wayOfSaying, wordFinder } from '#lib/domain/content/rules/word-use.ts';
import type { KeyedText } from '#lib/domain/content/texts.ts';
import type { Corpus } from './corpus.ts';
import { IS_WORD } from './glossary-words.ts';
import type { PoSource } from './po-source.ts';
import { translatedTexts } from './translated-texts.ts';

/** A hard word of the English texts, and every way in which the languages may say it in running text. */
interface HardWord {
	word: string;
	ways: Record<TargetLanguage, string[]>;
	/** Whatever says it otherwise is an error. */
	fixed: boolean;
	except: readonly string[];
}

/** A place where the English uses a hard word, and how one translation says it. */
export interface WordUse {
	hard: HardWord;
	po: PoSource;
	key: string;
	/** Missing if the translation says it in a way that no list knows. */
	way: string | undefined;
}

/** Every use of a hard word in running text, in every language. */
export function wordUses(corpus: Corpus): WordUse[] {
	const words = hardWords(corpus);
	const wordsIn = wordFinder([...words.keys()]);
	return translatedTexts(corpus).flatMap(({ name, texts, po }) => {
		const found = texts
			.filter(({ key }) => !IS_WORD.test(key))
			.map(({ key, text }) => {
				const used = [...wordsIn(text)].flatMap((word) => words.get(word) ?? []);
				const meant = used.filter(
					({ except }) => !except.includes(name) && !except.includes(`${name} ${key}`)
				);
				return { key, used: meant };
			});
		return po.flatMap((file) => usesIn(file, found));
	});
}

/** The places in content/word-forms.yaml of words that no English text uses: mistyped, they would guard nothing. */
export function unusedForms(corpus: Corpus): number[] {
	const words = corpus.wordForms.value?.words.map(({ word }) => word) ?? [];
	const wordsIn = wordFinder(words);
	const texts = translatedTexts(corpus).flatMap((file) => file.texts);
	const used = new Set(texts.flatMap(({ text }) => [...wordsIn(text)]));
	return [...words.keys()].filter((index) => !used.has(words[index] ?? ''));
}

function usesIn(
	po: PoSource,
	found: readonly { key: KeyedText['key']; used: HardWord[] }[]
): WordUse[] {
	const written = new Map(po.catalog.entries.map(({ key, translation }) => [key, translation]));
	return found.flatMap(({ key, used }) => {
		const translation = written.get(key);
		if (!translation) return [];
		return used.map((hard) => {
			const way = wayOfSaying(translation, hard.ways[po.language], po.language);
			return { hard, po, key, way };
		});
	});
}

/** The words of the glossary and of the glossaries of lessons as they are translated there, and their other forms. */
function hardWords(corpus: Corpus): Map<string, HardWord> {
	const words = new Map<string, HardWord>();
	const wordOf = (word: string): HardWord => {
		const known = words.get(word) ?? {
			word,
			ways: { zh: [], ug: [], kk: [] },
			fixed: false,
			except: []
		};
		words.set(word, known);
		return known;
	};
	for (const [language, word, translation] of listedWords(corpus)) {
		const ways = wordOf(word).ways[language];
		if (!ways.includes(translation)) ways.push(translation);
	}
	for (const { word, fixed = false, except = [], ...forms } of corpus.wordForms.value?.words ??
		[]) {
		const { ways } = wordOf(word);
		for (const language of TARGET_LANGUAGES) ways[language].push(...forms[language]);
		words.set(word, { word, ways, fixed, except });
	}
	return words;
}

function listedWords(corpus: Corpus): [TargetLanguage, string, string][] {
	return translatedTexts(corpus).flatMap(({ texts, po }) => {
		const words = texts.filter(({ key }) => IS_WORD.test(key));
		return po.flatMap(({ language, catalog }) => {
			const written = new Map(catalog.entries.map(({ key, translation }) => [key, translation]));
			return words.flatMap(({ key, text }): [TargetLanguage, string, string][] => {
				const translation = written.get(key);
				return translation ? [[language, text.toLowerCase(), translation]] : [];
			});
		});
	});
}
