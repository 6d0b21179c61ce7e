import type { App } from '../app.svelte.ts';
import type { LessonPlayer } from './player.svelte.ts';
import type { Review } from './review.svelte.ts';

/** Questions from earlier lessons in the middle of this one: where a step of it asks for them, and any are due. */
export class LinkReview {
	review = $state.raw<Review>();
	#app: App;
	/** The lesson that waits beneath them. */
	#waiting: LessonPlayer | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	/** The lesson stands at this step. Gone on before the questions came, they lie over no other one. */
	follow(lesson: LessonPlayer | undefined, step: LessonPlayer['view']['step']): void {
		if (lesson && step?.type === 'link_review') void this.#begin(lesson, step.n);
		else this.leave();
	}

	/** All have been asked, and the lesson goes on; where none could be, its step says so. */
	end(): void {
		const { review } = this;
		const lesson = this.#waiting;
		this.leave();
		if (review && review.asked > 0) lesson?.next();
		else lesson?.speak();
	}

	/** Nothing of them is shown, or still comes. */
	leave(): void {
		this.review?.leave();
		this.review = undefined;
		if (this.#waiting) this.#waiting.awaitsReview = false;
		this.#waiting = undefined;
	}

	async #begin(lesson: LessonPlayer, n: number): Promise<void> {
		if (this.#waiting === lesson || this.#app.learning.dueCount === 0) return;
		this.#waiting = lesson;
		lesson.awaitsReview = true;
		lesson.stopVoice();
		const code = await import('./review.svelte.ts').catch(() => undefined);
		// The child may have gone on while the code came.
		if (this.#waiting !== lesson) return;
		if (!code) return this.end();
		this.review = new code.Review(this.#app);
		await this.review.begin(n);
	}
}
