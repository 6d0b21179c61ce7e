import { getContext, setContext } from 'svelte';
import type { Tool } from '#lib/domain/content/words.ts';
import type { Silence } from '#lib/domain/speech/narration.ts';

/** The short sounds that components ask for; the jingle of a tool sounds with its step. */
export type Sound = 'press' | 'bell' | 'star' | `tool-${Tool}`;

/** What a component may know of the loudspeaker and ask of it. */
export interface Loudspeaker {
	/** Why the voice cannot be heard, if so: every ear shows it. */
	readonly silence: Silence | undefined;
	/** The drawing page covers the screen: what goes by the clock rests. */
	readonly covered: boolean;
	play(sound: Sound): void;
	/** Speaks the screen that has just come, once it stands. Returns how to call that off. */
	speakAfterArrival(): () => void;
}

/** Key of the context, for tests that hand in a loudspeaker of their own. */
export const LOUDSPEAKER = Symbol('loudspeaker');
const NONE: Loudspeaker = {
	silence: undefined,
	covered: false,
	play: () => undefined,
	speakAfterArrival: () => () => {}
};

/** The layout hands it down to everything on the screen. */
export function provideLoudspeaker(loudspeaker: Loudspeaker): void {
	setContext(LOUDSPEAKER, loudspeaker);
}

/** A component that is shown alone, as in a test, has none and makes no sound. */
export function useLoudspeaker(): Loudspeaker {
	return getContext<Loudspeaker | undefined>(LOUDSPEAKER) ?? NONE;
}
