import { LANGUAGES, type Language } from '../content/language.ts';

/** What a teacher has chosen for a class; what is missing is as the page is. */
export interface LanguageWishes {
	voice?: Language | undefined;
	first?: Language | undefined;
	second?: Language | undefined;
}

/** The languages of a class. */
export interface ClassLanguages {
	/** The one that is spoken. */
	spoken: Language;
	/** The one that is read first. */
	first: Language;
	/** The one beneath it; a class that reads it first already has it. */
	second: Language | undefined;
	/** The one of the page, which the teacher reads. */
	own: Language;
}

/** The languages of a class whose page is in the `own` language of its teacher. */
export function classLanguages(wishes: LanguageWishes, own: Language): ClassLanguages {
	const first = wishes.first ?? own;
	const second = wishes.second === first ? undefined : wishes.second;
	return { spoken: wishes.voice ?? own, first, second, own };
}

/** Each of them once, the one that is read first in front. */
export function eachLanguage({ first, spoken, own, second }: ClassLanguages): Language[] {
	const all = [first, spoken, own];
	return [...new Set(second ? [...all, second] : all)];
}

const CHOSEN = ['voice', 'first', 'second'] as const;

/** The languages of a class as marks of an address, for a window that cannot read what was not kept. */
export function languageMarks({ spoken, first, second }: ClassLanguages): string[] {
	const chosen = { voice: spoken, first, second };
	return CHOSEN.flatMap((part) => (chosen[part] ? [`${part}-${chosen[part]}`] : []));
}

/** What the marks of an address say; undefined where they say nothing of languages. */
export function markedLanguages(marks: readonly string[]): LanguageWishes | undefined {
	const of = (part: string) => LANGUAGES.find((one) => marks.includes(`${part}-${one}`));
	const [voice, first, second] = CHOSEN.map(of);
	return voice && first && { voice, first, second };
}
