import { guardOf } from '#lib/domain/class/guard.ts';
import type { LessonSensitivity } from '#lib/domain/content/story-schema.ts';
import type { ClassMessage } from './messages.ts';
import type { Unlocks } from '../club/unlocks.svelte.ts';

/** So long another window has to say that the PIN was entered there. */
const ANSWER_WITHIN_MS = 800;

/** Why a class does not begin, or does not go on, by what the screen says. */
export type ClassProblem = 'gone' | 'pack' | 'locked' | 'unseen' | 'shut';

interface Watching {
	unlocks: Pick<Unlocks, 'mayTeach' | 'isReady'>;
	send: (message: ClassMessage) => void;
	/** What the class sees is to be taken off its screen. */
	onshut: () => void;
	/** The PIN has been entered beside, for a lesson that may be waiting for it. */
	onadmitted: (lesson: string) => void;
}

/** Watches over a sensitive lesson on the screen of a class: who lets it in, and when it has to go. */
export class ClassGuard {
	#watching: Watching;
	#admits: ((lesson: string) => void) | undefined;
	/** A sensitive lesson is on the screen. */
	#isOn = false;

	constructor(watching: Watching) {
		this.#watching = watching;
	}

	/** Whether a class may see this lesson: an open one, or after the PIN here or in the teacher’s window. */
	async admits(id: string, level: Pick<LessonSensitivity, 'level'>): Promise<boolean> {
		this.#isOn = false;
		if (guardOf(level) === 'open') return true;
		this.#isOn = (await this.#watching.unlocks.mayTeach(id)) || (await this.#isAdmittedBeside(id));
		return this.#isOn;
	}

	/** The PIN was entered beside for a lesson. */
	letIn(lesson: string): void {
		if (this.#admits) this.#admits(lesson);
		else this.#watching.onadmitted(lesson);
	}

	/** The lesson has to go, if it is a sensitive one. */
	takeOff(): void {
		if (!this.#isOn) return;
		this.#isOn = false;
		this.#watching.onshut();
	}

	/** The site has changed: a sensitive lesson stays only where all of the readiness gate holds. */
	async review(): Promise<void> {
		if (this.#isOn && !(await this.#watching.unlocks.isReady())) this.takeOff();
	}

	#isAdmittedBeside(id: string): Promise<boolean> {
		return new Promise((resolve) => {
			const done = (may: boolean) => {
				clearTimeout(timer);
				this.#admits = undefined;
				resolve(may);
			};
			const timer = setTimeout(() => done(false), ANSWER_WITHIN_MS);
			this.#admits = (lesson) => lesson === id && done(true);
			this.#watching.send({ type: 'permission-requested', lesson: id });
		});
	}
}
