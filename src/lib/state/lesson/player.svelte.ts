import { get } from 'svelte/store';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Band, Language } from '#lib/domain/content/language.ts';
import { advance, left } from '#lib/domain/lesson/engine.ts';
import { placeIn, toSave, type SavedLesson } from '#lib/domain/lesson/resume.ts';
import { isClearedOnNext, type OwnWork } from '#lib/domain/lesson/own-work.ts';
import type { LessonInput, LessonState, Work } from '#lib/domain/lesson/state.ts';
import { soonHeard } from '#lib/domain/lesson/soon-heard.ts';
import { isStory } from '#lib/domain/lesson/story-step.ts';
import { spokenVerdict } from '#lib/domain/lesson/verdict-words.ts';
import { viewOf, type LessonView } from '#lib/domain/lesson/view.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import type { Narrator, Silence, Speaker } from '#lib/domain/speech/narration.ts';
import { stretches } from '#lib/domain/speech/stretches.ts';
import { t } from '#lib/i18n/i18n.ts';
import { afterPaint } from '../device/paint.ts';
import { StepVoice } from './step-voice.svelte.ts';

/** What a lesson needs of the app around it. */
export interface LessonParts {
	narrator: Narrator;
	log: { append(drafts: readonly EventDraft[]): Promise<{ ok: boolean }> };
	/** Whether anything waits to be written down. Without it, what came of the last write counts. */
	waits?: () => boolean;
	/** Keeps the place for a crash; undefined forgets it. */
	save: (place: SavedLesson | undefined) => void | Promise<void>;
	band: Band;
	comfort: () => Comfort;
	/** The key of a text within the lesson, where it is not that of its step. */
	keyOf?: (at: string, path: string) => string | undefined;
	/** The end has been reached. */
	onend?: () => void;
}

type Faces = Record<number, 'notyet' | 'bit' | 'can'>;

/** A lesson while a child is in it: holds the state, speaks each step, writes what happened. */
export class LessonPlayer {
	/** What was touched once and heard. */
	heard = $state<string>();
	/** Questions from earlier lessons are on their way. */
	awaitsReview = $state(false);
	/** What the child says of itself at the end. It is forgotten with the lesson. */
	faces = $state.raw<Faces>({});
	/** What the child has made for itself, by step. Like the faces it is in no state, place or event. */
	#own = $state.raw<Readonly<Record<string, OwnWork>>>({});
	readonly band: Band;
	#isLost = $state(false);
	#greeted: string | undefined;
	#lesson: CompiledLesson;
	#state: LessonState;
	#parts: LessonParts;
	#voice: StepVoice;

	constructor(lesson: CompiledLesson, state: LessonState, parts: LessonParts) {
		this.#lesson = $state.raw(lesson);
		this.#state = $state.raw(state);
		this.#parts = parts;
		this.band = parts.band;
		this.#voice = new StepVoice(parts.narrator, {
			language: () => this.language,
			band: parts.band,
			keyOf: (path) => this.#keyOf(path),
			speed: () => parts.comfort().speed
		});
	}

	get lesson(): CompiledLesson {
		return this.#lesson;
	}
	get language(): Language {
		return this.#lesson.language;
	}
	get state(): LessonState {
		return this.#state;
	}
	readonly view: LessonView = $derived.by(() => viewOf(this.#lesson, this.#state));
	get work(): Work {
		return this.#state.work;
	}
	get own(): OwnWork {
		return this.#own[this.#state.at] ?? {};
	}
	get line(): number {
		return this.#voice.line;
	}
	get litWord(): number | undefined {
		return this.#voice.litWord;
	}
	get speaking(): string | undefined {
		return this.#voice.speaking;
	}
	get touchable(): boolean {
		return this.#voice.touchable;
	}
	get finished(): boolean {
		return this.#voice.finished;
	}
	get slow(): boolean {
		return this.#voice.slow;
	}
	get silence(): Silence | undefined {
		return this.#voice.silence;
	}
	/** Whether the child has heard anything yet, or was about to. */
	get hasSpoken(): boolean {
		return this.#voice.hasSpoken;
	}
	/** What happened is not written down, or not yet. */
	get notSaved(): boolean {
		return this.#parts.waits?.() ?? this.#isLost;
	}
	get captions(): boolean {
		return this.#parts.comfort().captions;
	}

	/** Speaks the step at hand. Called when the page has appeared. */
	begin(): void {
		void this.#keep();
		this.speak();
	}

	/** The same once the page is painted, unless something has made it silent by then. */
	beginWhenPainted(): void {
		this.#voice.whenPainted(() => this.begin());
	}

	/** The same place in another language; the sentence, or the reason that was given, begins again. */
	turnTo(lesson: CompiledLesson): void {
		if (lesson.id !== this.#lesson.id) return;
		const { at } = this.#state;
		this.#state = placeIn(lesson, this.#lesson, this.#state);
		this.#lesson = lesson;
		if (this.#state.at !== at) this.#arrive();
		else this.speakHere();
	}

	/** Silence, and a note that the child left before the end. */
	async leave(): Promise<void> {
		this.#voice.stop();
		this.#own = {};
		await this.#write(left(this.#lesson, this.#state));
	}

	act(input: LessonInput): void {
		const before = this.#state;
		const { step } = this.view;
		const { state, events } = advance(this.#lesson, before, input);
		if (state === before) return;
		this.#state = state;
		this.heard = undefined;
		void this.#write(events);
		// The reason is spoken as soon as there is a verdict.
		if (state.at === before.at) return this.speakReason();
		if (isClearedOnNext(step)) this.#own = { ...this.#own, [before.at]: {} };
		this.#arrive();
	}

	next(): void {
		const { step } = this.view;
		const isTold = isStory(step) && !this.view.isHeadsUp;
		if (isTold && this.line < this.#say.length - 1) this.#speakFrom(this.line + 1);
		else this.act({ do: 'next' });
	}

	back(): void {
		if (this.line > 0 && isStory(this.view.step)) {
			this.#speakFrom(this.line - 1);
		} else this.act({ do: 'back' });
	}

	speak(): void {
		if (this.view.step) this.#speakFrom(0);
	}

	/** Speaks on where the child was: the reason that was given, the sentence of the story, or what is asked. */
	speakHere(): void {
		const { feedback, step } = this.view;
		if (feedback) this.speakReason();
		else if (step) this.#speakFrom(isStory(step) ? this.#voice.line : 0);
	}

	speakText(text: string, path: string, who?: Speaker): void {
		void this.#voice.text(text, path, who);
	}

	speakTexts(texts: readonly { text: string; path: string }[]): void {
		void this.#voice.texts(texts);
	}

	speakReason(): void {
		const { feedback } = this.view;
		if (feedback) void this.#voice.texts(spokenVerdict(feedback, this.work, get(t)));
	}

	speakWord(text: string, index: number): void {
		const word = stretches(text, this.language).find((part) => part.word === index);
		if (word) void this.#voice.word(word.text, index);
	}

	touch(text: string, path: string, act: () => void): void {
		if (this.heard === path || !this.#parts.comfort().tapTwice) {
			this.heard = undefined;
			return act();
		}
		this.heard = path;
		this.speakText(text, path);
	}

	stopVoice(): void {
		this.#voice.stop();
	}

	toggleSlow(): void {
		this.#voice.toggleSlow();
		this.#speakFrom(this.line);
	}

	togglePause(): void {
		if (this.speaking !== undefined) this.#voice.pause();
		else this.#speakFrom(this.line);
	}

	greets(sound: string | undefined): boolean {
		const isNew = sound !== this.#greeted;
		this.#greeted = sound;
		return isNew;
	}

	rate(faces: Faces): void {
		this.faces = faces;
	}

	make(own: OwnWork): void {
		const { at } = this.#state;
		this.#own = { ...this.#own, [at]: { ...this.own, ...own } };
	}

	get #say() {
		return this.view.step?.say ?? [];
	}

	/** Questions that come back take the place of their step; it stays, and says so, only where none do. */
	get #after() {
		const path = 'step.review.none';
		const isNone = this.view.step?.type === 'link_review' && !this.awaitsReview;
		return isNone ? [{ text: get(t)(path), path }] : [];
	}

	/** Speaks the step from one of its lines on, and makes ready what comes after. */
	#speakFrom(from: number): void {
		const { step } = this.view;
		void this.#voice.lines(this.#say, from, this.#after);
		// The page comes before what nobody hears yet.
		afterPaint(() => {
			if (step && step === this.view.step) this.#voice.prepare(soonHeard(this.#lesson, step, from));
		});
	}

	/** The page turns first, and the voice follows when it is on the screen. */
	#arrive(): void {
		void this.#keep();
		this.#voice.turnTo(0);
		if (!this.view.step) {
			this.#own = {};
			return this.#parts.onend?.();
		}
		this.#voice.whenPainted(() => this.#speakFrom(0));
	}

	#keyOf(path: string): string {
		const inLesson = /^(home_card|objectives)\b/.test(path);
		const own = this.#parts.keyOf?.(this.#state.at, path);
		const at = own ?? (inLesson ? path : `steps.${this.#state.at}.${path}`);
		return /^(step|end)\./.test(path) ? `interface#${path}` : `${this.#lesson.id}#${at}`;
	}

	async #write(events: readonly EventDraft[]): Promise<void> {
		if (events.length === 0) return;
		// What nobody foresaw is not saved either.
		let ok = false;
		try {
			ok = (await this.#parts.log.append(events)).ok;
		} finally {
			this.#isLost = !ok;
		}
	}

	async #keep(): Promise<void> {
		await this.#parts.save(toSave(this.#lesson, this.#state));
	}
}
