import type { ComponentProps } from 'svelte';
import type { Band, Language } from '#lib/domain/content/language.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { OwnWork } from '#lib/domain/lesson/own-work.ts';
import type { LessonInput, LessonState, Work } from '#lib/domain/lesson/state.ts';
import type { LessonView } from '#lib/domain/lesson/view.ts';
import type { Silence, Speaker } from '#lib/domain/speech/narration.ts';
import type { IconName } from '../base/icons.ts';
import type PhoneList from '../help/PhoneList.svelte';

/** Faces of the recap, from not yet to I can. */
export type Face = 'notyet' | 'bit' | 'can';

/** People of the stories, as they are called in the language of the lesson. */
export type Cast = readonly { id: string; name: string }[];

/** Telephone lines of a step of help, and how one is heard. */
export type Help = ComponentProps<typeof PhoneList>;

/** A text with its key within the step or the lesson. */
export interface Said {
	text: string;
	path: string;
}

/**
 * A lesson being played, as the screen sees it: what to show, and what a child can do.
 * The screen changes nothing by itself; `LessonPlayer` in state/ keeps this promise.
 */
export interface Playing {
	readonly lesson: CompiledLesson;
	readonly band: Band;
	readonly language: Language;
	readonly state: LessonState;
	readonly view: LessonView;
	readonly work: Work;
	/** Which spoken line of the step is shown, counted from 0. */
	readonly line: number;
	/** The word that sounds in the text being spoken; -1 before the first, undefined in silence. */
	readonly litWord: number | undefined;
	/** Where the text being spoken stands in the step, as in `say.2.t` or `options.a.t`. */
	readonly speaking: string | undefined;
	/** The voice was stopped: every word can be touched. */
	readonly touchable: boolean;
	/** The voice came to the end of the step. */
	readonly finished: boolean;
	readonly slow: boolean;
	/** Why the voice cannot be heard, if so: the browser wants a touch, or no voice is there. */
	readonly silence: Silence | undefined;
	readonly captions: boolean;
	/** What was touched once and heard; the second touch acts. */
	readonly heard: string | undefined;
	/** What happened could not be written down. */
	readonly notSaved: boolean;
	/** What the child says of itself at the end; kept while the lesson is open, and no longer. */
	readonly faces: Record<number, Face>;
	/** What the child has made in this step for itself; it comes back with the step, and goes with the lesson. */
	readonly own: OwnWork;
	/** Questions from earlier lessons are on their way; they will take the place of the step that asks for them. */
	readonly awaitsReview: boolean;
	/** Leaves the questions around a lesson, all of them at once. */
	readonly skipAll?: (() => void) | undefined;

	/** Whether this sound is new here: a lesson that comes back from beneath another page is silent. */
	greets(sound: string | undefined): boolean;
	act(input: LessonInput): void;
	/** The next line that has not been shown, or the next step. */
	next(): void;
	back(): void;
	/** Speaks the step again. */
	speak(): void;
	speakWord(text: string, index: number): void;
	/** Speaks one text of the step, as the narrator or as somebody else; `path` is its key within the step. */
	speakText(text: string, path: string, who?: Speaker): void;
	/** Speaks several texts one after the other. */
	speakTexts(texts: readonly Said[]): void;
	/** Speaks the verdict with its reason, if there is one. */
	speakReason(): void;
	/** First touch hears, second acts; for readers who turned that off the first acts. */
	touch(text: string, path: string, act: () => void): void;
	/** Stops the voice, as when the child speaks. */
	stopVoice(): void;
	toggleSlow(): void;
	/** The picture was touched: the voice stops and words can be touched, or goes on. */
	togglePause(): void;
	rate(faces: Record<number, Face>): void;
	make(own: OwnWork): void;
}

/** Where the doors around a lesson lead. */
export interface Doors {
	onroad: () => void;
	onhide: () => void;
	oncalm: () => void;
	onhelp: () => void;
	/** Where `onroad` leads for adults, who have no road. */
	back?: { label: string; icon: IconName } | undefined;
}

/** The helping hand that this tablet keeps for the child, and how another one takes its place. */
export interface KeptHand {
	readonly kept: readonly string[];
	keep(icons: readonly string[]): Promise<unknown>;
}
