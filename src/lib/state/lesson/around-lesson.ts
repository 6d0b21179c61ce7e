import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { isMarkless } from '#lib/domain/lesson/access.ts';
import { isMoment, itemsToAsk, type When } from '#lib/domain/lesson/paired.ts';
import type { App } from '../app.svelte.ts';
import type { LessonParts } from './player.svelte.ts';
import { PairedPlayer } from './paired-player.svelte.ts';

/** The few questions before and after a lesson, for a child with a tile; a guest is not asked. */
export class AroundLesson {
	#app: App;
	#lesson: CompiledLesson;
	/** The lesson that holds the items. */
	#holder: CompiledLesson | undefined;

	constructor(app: App, lesson: CompiledLesson) {
		this.#app = app;
		this.#lesson = lesson;
	}

	/** Brings the items in the language of the screen, so that they are there when they are wanted. */
	async bring(): Promise<void> {
		const { prepost } = this.#lesson;
		if (!this.#app.presence.profile || isMarkless(this.#lesson)) return;
		const id = typeof prepost === 'string' ? prepost : this.#lesson.id;
		if (id === this.#lesson.id && this.#lesson.language === this.#app.language) {
			this.#holder = this.#lesson;
			return;
		}
		const read = await this.#app.library.lesson(id, this.#app.language);
		this.#holder = read.ok ? read.lesson : undefined;
	}

	/** Who asks them, if this is the moment and there is something to ask. */
	player(when: When, parts: LessonParts, onend: () => void): PairedPlayer | undefined {
		const { library, learning, presence } = this.#app;
		const holder = this.#holder;
		const summary = library.summary(this.#lesson.id);
		if (!presence.profile || !holder || !summary) return undefined;
		if (!isMoment(when, summary, library.lessons, learning.tallies)) return undefined;
		const items = itemsToAsk(holder, when, presence.profile.id, learning.tallies);
		return items.length > 0 ? new PairedPlayer({ holder, when, items, onend }, parts) : undefined;
	}
}
