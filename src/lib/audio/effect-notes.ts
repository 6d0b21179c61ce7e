import type { Tool } from '#lib/domain/content/words.ts';

/** One tone of an effect. */
export interface Note {
	/** Hertz. */
	pitch: number;
	/** Seconds from the start of the effect. */
	at: number;
	/** Seconds until the tone has died away. */
	lasts: number;
	/** Softness of the attack and how much of the bell's overtones it has. */
	timbre: 'bell' | 'wood' | 'reed';
}

/** The short sounds of the app and the jingle of each tool. */
export type Effect = 'press' | 'star' | 'bell' | `tool-${Tool}`;

/** A pentatonic scale, so that any two of the jingles sound well together. */
const [C, D, E, G, A] = [523.25, 587.33, 659.25, 783.99, 880] as const;
const HIGH_C = C * 2;

type Timbre = Note['timbre'];

/** Notes in even steps; the last one rings to the end of the effect. */
function row(pitches: readonly number[], length: number, timbre: Timbre): Note[] {
	const step = (length * 0.6) / pitches.length;
	return pitches.map((pitch, i) => ({ pitch, at: i * step, lasts: length - i * step, timbre }));
}

const JINGLE = 2;

/** What each effect is made of. There is none for a wrong answer. */
export const NOTES: Readonly<Record<Effect, readonly Note[]>> = {
	press: [{ pitch: 310, at: 0, lasts: 0.04, timbre: 'wood' }],
	star: row([G, HIGH_C], 0.7, 'bell'),
	bell: row([E], 1.6, 'bell'),
	'tool-bell_breath': row([C, G], JINGLE, 'bell'),
	'tool-no_go_tell': row([G, A, E, G], JINGLE, 'wood'),
	'tool-tell_again': row([G, G, A], JINGLE, 'wood'),
	'tool-helping_hand': row([C, D, E, G, A], JINGLE, 'reed'),
	'tool-three_doors': row([E, G, HIGH_C], JINGLE, 'wood'),
	'tool-star': row([C, E, HIGH_C], JINGLE, 'bell'),
	'tool-five_finger_check': row([A, G, E, D, C], JINGLE, 'wood'),
	'tool-safe_journey_card': row([C, G, A, G], JINGLE, 'reed'),
	'tool-day_book': row([E, D, C], JINGLE, 'reed'),
	'tool-window_questions': row([D, G, D, A], JINGLE, 'reed'),
	'tool-project_check': row([C, E, D, G], JINGLE, 'wood')
};
