import type { Band, Language } from '../content/language.ts';
import type { SPEAKERS } from '../content/words.ts';

/** Who says a line: somebody who is seen, a voice without a face, or the narrator. */
export type Speaker = (typeof SPEAKERS)[number];

/** One sentence or label that can be heard. */
export interface SpokenLine {
	/** Stable key of the line, `lesson#path` or `interface#path`; finds a recorded clip. */
	key: string;
	/** The words as shown; Kazakh always in Cyrillic. */
	text: string;
	language: Language;
	who: Speaker;
	/** Little children hear a slower voice. */
	band: Band;
}

/** The turtle is 0.75. The pitch stays the same at each speed. */
export type Speed = 0.75 | 1 | 1.25;

/**
 * How a line ended: `finished` to the last word; `stopped` by a tap, a new line or a hidden page;
 * `blocked` because the browser wants a touch first; `missing` because no voice could be loaded.
 */
export type NarrationEnd = 'finished' | 'stopped' | 'blocked' | 'missing';

/** Why nothing can be heard, for the picture that says so. */
export type Silence = Extract<NarrationEnd, 'blocked' | 'missing'>;

/** The silence after a line, unless it was only cut short: then nobody knows more than before. */
export function silenceAfter(end: NarrationEnd, before: Silence | undefined): Silence | undefined {
	if (end === 'stopped') return before;
	return end === 'finished' ? undefined : end;
}

/** A line on its way. `ended` never rejects. */
export interface Narration {
	ended: Promise<NarrationEnd>;
}

/** What a line reports while it is spoken. */
export interface NarrationOptions {
	/** The word that begins to sound; its index among `words(text, language)`. */
	onword?: ((wordIndex: number) => void) | undefined;
	/** The first sound has left for the loudspeaker. */
	onstart?: (() => void) | undefined;
}

/** The one voice of the app. A new line cuts the old one at once. */
export interface Narrator {
	/** Key of the line now spoken. */
	readonly speaking: string | undefined;
	say(line: SpokenLine, options?: NarrationOptions): Narration;
	stop(): void;
	/**
	 * Ends the sound at once and tells nobody yet: `stop` follows, when there is time for what it changes on
	 * the screen.
	 */
	cut(): void;
	speed: Speed;
	/** Loads the voice data of these languages ahead; tells whether it is here. */
	preload(languages: readonly Language[]): Promise<boolean>;
	/** Renders a line ahead, so that it sounds at once when it is said. */
	prepare(line: SpokenLine): void;
	/** Call inside the first touch, for browsers that block sound before one. */
	unlock(): void;
}
