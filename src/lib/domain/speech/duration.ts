import type { Band, Language } from '../content/language.ts';
import { clauses } from './spoken-text.ts';
import { rateFor } from './voices.ts';
import { words } from './words.ts';

const MEASURED_RATE = 150;
/** Milliseconds that our voice needs for a letter at 150 words a minute; see `npm run content measure`. */
const PER_LETTER: Record<Language, number> = { ug: 91, kk: 93, zh: 306, en: 84 };

/**
 * How long our on-device voice speaks a text, in seconds, with its pauses. Calibrated on 427 steps of
 * the corpus in November 2026: off by 3 to 4 % in half of them, by at most 11 % in 95 of 100.
 * `npm run content measure` renders them again and says how far it is off now.
 */
export function spokenSeconds(text: string, language: Language, band: Band): number {
	const pieces = clauses(text, language, words(text, language));
	const letters = pieces.reduce((sum, piece) => sum + lettersOf(piece.text), 0);
	const pauses = pieces.reduce((sum, { pause }) => sum + pause, 0);
	const slowness = MEASURED_RATE / rateFor(band, 1);
	return (letters * PER_LETTER[language] * slowness + pauses) / 1000;
}

/** Letters of a clause as it is given to the voice. */
export function lettersOf(text: string): number {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]/gu)].length;
}
