import type { Language } from '../content/language.ts';
import { spokenWord } from './spoken-word.ts';
import type { Word } from './words.ts';

/** A piece of a line up to a pause: what the engine is given in one call. */
export interface Clause {
	/** The text as it has to be spoken, ending in the mark that gives it its melody. */
	text: string;
	/** Where displayed words begin, as positions in code points from 0, rising. */
	starts: readonly WordStart[];
	/** Silence after it at usual speed, in milliseconds. */
	pause: number;
}

export interface WordStart {
	at: number;
	/** Index among the displayed words. */
	word: number;
}

type Mark = '.' | '!' | '?' | ',' | '';

const PAUSES: Readonly<Record<Mark, number>> = { '.': 320, '!': 320, '?': 340, ',': 160, '': 0 };

const QUESTION = /[?？؟]/;
const CALL = /[!！]/;
const STOP = /[.。…\n]/;
/** A dash counts only with room around it; without, it joins two words. */
const SHORT_STOP = /[,،、，;；؛:：()（）—]|\s[-–]\s/;

/**
 * Prepares a line for speaking: numbers, telephone numbers, abbreviations and signs become words,
 * markers disappear, and the line is cut at its pauses. `words` are the displayed words of `text`.
 */
export function clauses(text: string, language: Language, words: readonly Word[]): Clause[] {
	const found: Clause[] = [];
	let open = emptyClause();
	words.forEach((word, i) => {
		const next = words[i + 1];
		const gap = text.slice(word.end, next?.start ?? text.length);
		const neighbours = { before: words[i - 1], after: adjoining(gap, next) };
		open = append(open, spokenWord(word.text, language, neighbours), { word: i, language });
		const mark = markOf(gap);
		if (mark === '' && next) return;
		found.push(closed(open, mark));
		open = emptyClause();
	});
	return found;
}

function emptyClause(): { text: string; starts: WordStart[] } {
	return { text: '', starts: [] };
}

function append(
	clause: { text: string; starts: WordStart[] },
	spoken: string,
	{ word, language }: { word: number; language: Language }
): { text: string; starts: WordStart[] } {
	const text = clause.text && language !== 'zh' ? `${clause.text} ` : clause.text;
	return { text: text + spoken, starts: [...clause.starts, { at: [...text].length, word }] };
}

function closed({ text, starts }: { text: string; starts: WordStart[] }, mark: Mark): Clause {
	return { text: text + (mark === '' ? '.' : mark), starts, pause: PAUSES[mark] };
}

/** The word that follows without a pause, so that a number can see its unit. */
function adjoining(gap: string, next: Word | undefined): Word | undefined {
	return markOf(gap) === '' ? next : undefined;
}

function markOf(gap: string): Mark {
	if (QUESTION.test(gap)) return '?';
	if (CALL.test(gap)) return '!';
	if (STOP.test(gap)) return '.';
	return SHORT_STOP.test(gap) ? ',' : '';
}
