import type { PictureSpec, PictureWords } from './picture.ts';
import { DOING_WORDS } from './picture-words/doing.ts';
import { FEELING_WORDS } from './picture-words/feelings.ts';
import { GROUP_WORDS } from './picture-words/groups.ts';
import { PAPER_WORDS } from './picture-words/papers.ts';
import { PEOPLE_WORDS } from './picture-words/people.ts';
import { PLACE_WORDS } from './picture-words/places.ts';
import { SIGN_WORDS } from './picture-words/signs.ts';
import { NATURE_WORDS, THING_WORDS } from './picture-words/things.ts';
import { WIDE_WORDS } from './picture-words/wide.ts';

/** The parts of the list, by theme. */
export const PICTURE_WORD_PARTS: readonly PictureWords[] = [
	FEELING_WORDS,
	DOING_WORDS,
	PEOPLE_WORDS,
	GROUP_WORDS,
	PLACE_WORDS,
	PAPER_WORDS,
	SIGN_WORDS,
	THING_WORDS,
	NATURE_WORDS,
	WIDE_WORDS
];

const WORDS = new Map<string, PictureSpec>(
	PICTURE_WORD_PARTS.flatMap((part) => Object.entries(part))
);

/** Every word that an option, card, basket or item of a lesson may name as its `icon`. */
export const PICTURE_WORD_NAMES: readonly string[] = [...WORDS.keys()];

/** Whether a lesson may use this word. */
export function isPictureWord(word: string): boolean {
	return WORDS.has(word);
}

/** What the word shows, or nothing for a word that is not in the list. */
export function pictureSpec(word: string): PictureSpec | undefined {
	return WORDS.get(word);
}

/** The drawings that a picture needs, each once: `static/pictures/<name>.svg`. */
export function thingsOf(spec: PictureSpec): string[] {
	if ('wide' in spec) return [];
	const named = 'things' in spec ? [...spec.things, spec.mark] : [spec.beside, spec.mark];
	return [...new Set(named.filter((name) => name !== undefined))];
}

/** The whole pictures that the list names: `static/pictures/wide/<name>.svg`. */
export function widePictures(): string[] {
	return [...WORDS.values()].flatMap((spec) => ('wide' in spec ? [spec.wide] : []));
}

/** The drawings that the list needs, in alphabetical order. */
export function pictureThings(): string[] {
	return [...new Set([...WORDS.values()].flatMap(thingsOf))].sort();
}
