import { translationState } from '#lib/domain/content/catalog.ts';
import { type Language, LANGUAGES } from '#lib/domain/content/language.ts';
import { lengthOf } from '#lib/domain/content/rules/sentences.ts';
import { spokenSeconds } from '#lib/domain/speech/duration.ts';
import type { Corpus } from '../corpus.ts';
import { spokenSteps } from '../speech/steps.ts';
import { catalogOf } from '../translated.ts';
import { type TranslatedText, translatedTexts } from '../translated-texts.ts';

const HEADS = [
	'',
	'lessons',
	'parents',
	'teachers',
	'guide+lists',
	'words',
	'minutes',
	'fuzzy',
	'stale'
];

/** Lessons, courses and words by language: what is complete, how long, how much nobody has cleared. */
export function languageTable(corpus: Corpus): string[] {
	const texts = translatedTexts(corpus);
	const steps = spokenSteps(corpus);
	const rows = LANGUAGES.map((language) => {
		const seconds = steps
			.filter((step) => step.language === language)
			.flatMap(({ say, band }) => say.map(({ t }) => spokenSeconds(t, language, band)))
			.reduce((sum, one) => sum + one, 0);
		return [
			language,
			...groups(corpus, texts).map((group) => `${complete(group, language)} of ${group.length}`),
			String(wordsIn(texts, language)),
			String(Math.round(seconds / 60)),
			language === 'en' ? '–' : `${share(texts, language, 'draft', 'stale')} %`,
			language === 'en' ? '–' : `${share(texts, language, 'stale')} %`
		];
	});
	return [HEADS, ...rows].map((row) =>
		row
			.map((cell) => cell.padEnd(12))
			.join('')
			.trimEnd()
	);
}

function groups({ lessons, adults }: Corpus, texts: readonly TranslatedText[]): TranslatedText[][] {
	const ids = (files: readonly { source: { value?: { id: string } | undefined } }[]) => {
		return new Set(files.flatMap(({ source }) => source.value?.id ?? []));
	};
	const sets = [ids(lessons), ids(adults.sessions), ids(adults.units)];
	const rest = texts.filter(({ name }) => !sets.some((set) => set.has(name)));
	return [...sets.map((set) => texts.filter(({ name }) => set.has(name))), rest];
}

function states(text: TranslatedText, language: Language) {
	const catalog = catalogOf(text, language);
	const entries = new Map(catalog?.entries.map((entry) => [entry.key, entry]));
	return text.texts.map(({ key, text: english }) => translationState(entries.get(key), english));
}

function complete(texts: readonly TranslatedText[], language: Language): number {
	if (language === 'en') return texts.length;
	return texts.filter((text) => !states(text, language).includes('missing')).length;
}

function share(texts: readonly TranslatedText[], language: Language, ...wanted: string[]): number {
	const all = texts.flatMap((text) => states(text, language));
	return Math.round((100 * all.filter((state) => wanted.includes(state)).length) / all.length);
}

/** Words; characters in Chinese. */
function wordsIn(texts: readonly TranslatedText[], language: Language): number {
	const all = texts.flatMap((one) => {
		if (language === 'en') return one.texts.map(({ text }) => text);
		return catalogOf(one, language)?.entries.map(({ translation }) => translation) ?? [];
	});
	return all.reduce((sum, text) => sum + lengthOf(text, language), 0);
}
