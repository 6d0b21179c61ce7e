import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Step } from '#lib/domain/content/step.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import { keyIn, type Course } from '#lib/domain/class/course.ts';
import { isReworded } from '#lib/domain/class/for-class.ts';
import {
	newSpokenTexts,
	spokenQuestion,
	textsToRead,
	type SpokenText
} from '#lib/domain/class/spoken-texts.ts';
import { stepOf } from '#lib/domain/lesson/path.ts';
import { soonHeard } from '#lib/domain/lesson/soon-heard.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import { segment } from '#lib/domain/speech/stretches.ts';
import { words } from '#lib/domain/speech/words.ts';
import { StepVoice } from '../lesson/step-voice.svelte.ts';

/** The voice of a class: each step is spoken as it comes, in the language of the class. */
export class ClassVoice {
	#narrator: Narrator;
	#online: (line: number) => void;
	#course: Course<CompiledLesson> | undefined;
	#voice = $state.raw<StepVoice>();
	#at = '';

	constructor(narrator: Narrator, online: (line: number) => void) {
		this.#narrator = narrator;
		this.#online = online;
	}

	/** The word that sounds, and the text in which it stands, as in `say.2.t`. */
	get litWord(): number | undefined {
		return this.#voice?.litWord;
	}
	get speaking(): string | undefined {
		return this.#voice?.speaking;
	}
	/** How much of the text has sounded, 0–1; undefined in silence. */
	get share(): number | undefined {
		const [, n] = /^say\.(\d+)\.t$/.exec(this.speaking ?? '') ?? [];
		const step = this.#course && stepOf(this.#course.lesson, this.#at);
		const line = step?.say[Number(n) - 1];
		if (!line || this.litWord === undefined || !this.#course) return undefined;
		const all = words(line.t, this.#course.lesson.language, segment).length;
		return Math.max(0, this.litWord) / Math.max(1, all);
	}

	/** Turns to a lesson in the language that is spoken. */
	open(course: Course<CompiledLesson>): void {
		this.#course = course;
		const { lesson } = course;
		this.#voice = new StepVoice(this.#narrator, {
			language: () => lesson.language,
			band: lesson.band,
			keyOf: (path) => this.#keyOf(lesson, path),
			speed: () => 1,
			online: this.#online
		});
	}

	/** Silence, at once, where the class goes on; `follow` speaks when the page is there. */
	leave(before: ClassState, now: ClassState): void {
		if (isCovered(now) || isTurned(before, now)) this.stop();
	}

	/** Speaks what is new on the screen; what lies over the step is silent. */
	follow(before: ClassState, now: ClassState): void {
		if (isCovered(now)) return this.stop();
		if (isTurned(before, now) || before.screen === 'dim') return this.speak(now);
		if (before.play.work !== now.play.work) this.#explain(before, now);
	}

	/** Speaks the step from the line that is shown, or the words of a card. */
	speak(state: ClassState, card: readonly string[] = []): void {
		// What the class is guessing must not be told.
		if (state.screen === 'dim') return;
		const step = this.#course && stepOf(this.#course.lesson, state.play.at);
		// A card is no step: a recording of the step beneath it must not be found.
		this.#at = state.card ? `card-${state.card}` : state.play.at;
		if (state.card || !step) {
			const lines = card.map((t) => ({ who: 'narrator' as const, t }));
			return void this.#voice?.lines(lines, 0);
		}
		// A class hears what it reads; the lines before a choice tell a child alone what to touch.
		const asked = spokenQuestion(step);
		const read = textsToRead(step);
		if (asked) void this.#voice?.lines([], 0, [asked, ...read]);
		else void this.#voice?.lines(step.say, state.line, read);
		this.#prepare(step, state.line, read);
	}

	stop(): void {
		this.#voice?.stop();
	}

	/** Cards lie ahead as the lines of a story do. */
	#prepare(step: Step, line: number, read: readonly SpokenText[]): void {
		if (!this.#course) return;
		const cards = read.map(({ text: t }) => ({ who: 'narrator' as const, t }));
		this.#voice?.prepare([...cards, ...soonHeard(this.#course.lesson, step, line)]);
	}

	/** What the class has found out is spoken when it is shown. */
	#explain(before: ClassState, { play }: ClassState): void {
		const step = this.#course && stepOf(this.#course.lesson, play.at);
		const heard = step ? newSpokenTexts(step, before.play.work, play.work) : [];
		if (heard.length > 0) void this.#voice?.lines([], 0, heard);
	}

	/** The key of a recording. What is worded for a class was not recorded so. */
	#keyOf(lesson: CompiledLesson, path: string): string {
		if (path.includes('#')) return path;
		const step = stepOf(lesson, this.#at);
		const own = step && isReworded(step) && /^(say|ask)\b/.test(path);
		return keyIn(lesson.id, this.#at, own ? `${path}.class` : path);
	}
}

function isCovered({ screen, over, card }: ClassState): boolean {
	return screen !== 'lit' || over !== undefined || card !== undefined;
}

function isTurned(before: ClassState, now: ClassState): boolean {
	const isNew = before.play.at !== now.play.at || before.card !== undefined;
	return isNew || before.line !== now.line;
}
