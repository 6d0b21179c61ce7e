import type { Language } from '../content/language.ts';

/** Letters that each voice knows; Latin words inside are read as English by all four. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
	ug: /[ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە]/u,
	kk: /[а-яёәғқңөұүһі]/iu,
	zh: /\p{Script=Han}/u,
	en: /[\u00c0-\u00ff]/u
};
const EVERYWHERE = /[A-Za-z\p{Nd}\s.,:;!?'"()[\]{}%+=/*_¥￥€$&@#°×…—–‑·•«»‹›“”‘’„-]/u;
const PUNCTUATION: Readonly<Record<Language, RegExp>> = {
	ug: /[،؛؟٪\u200c\u200d]/u,
	kk: /[№]/u,
	zh: /[，。、；：？！（）「」『』《》〈〉【】～％／]/u,
	en: /[™]/u
};
/** Tokens become words when the content is built, and those words are checked there. */
const TOKEN = /\{\{[^}]*\}\}/g;

/** Characters, each once, that the voice of this language cannot speak and would drop. */
export function unspeakable(text: string, language: Language): string[] {
	const characters = [...text.normalize('NFC').replace(TOKEN, '')];
	return [...new Set(characters)].filter((character) => !isSpeakable(character, language));
}

function isSpeakable(character: string, language: Language): boolean {
	return [LETTERS[language], PUNCTUATION[language], EVERYWHERE].some((known) =>
		known.test(character)
	);
}
