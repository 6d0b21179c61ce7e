import type { Language } from '#lib/domain/content/language.ts';
import { begun } from '#lib/domain/lesson/engine.ts';
import { onlyStep } from '#lib/domain/lesson/only-step.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import type { Card } from '#lib/domain/review/card.ts';
import type { App } from './app.svelte.ts';
import { LessonPlayer } from './lesson-player.svelte.ts';

/** How many questions one visit asks. */
const AT_MOST = 3;

/** A few questions from earlier lessons. The first answer moves a card on; nothing else is written. */
export class Review {
	/** The question at hand; undefined when all have been asked. */
	player = $state.raw<LessonPlayer>();
	/** The step that asks it. */
	item: string | undefined;
	asked = $state(0);
	ready = $state(false);
	#app: App;
	#waiting: Card[] = [];

	constructor(app: App) {
		this.#app = app;
	}

	async begin(n = AT_MOST): Promise<void> {
		this.#waiting = this.#app.learning.toReview(n);
		await this.next();
		this.ready = true;
	}

	/** The next question; one whose lesson is not here, or has changed, is passed over. */
	async next(): Promise<void> {
		this.player?.quiet();
		const card = this.#waiting.shift();
		if (!card) {
			this.player = undefined;
			return;
		}
		const read = await this.#app.library.lesson(card.lesson, this.#app.language);
		if (!read.ok) return this.next();
		const lesson = onlyStep(read.lesson, card.item);
		if (!lesson) return this.next();
		this.asked++;
		this.item = card.item;
		this.player = new LessonPlayer(lesson, begun(lesson), {
			narrator: this.#app.narrator,
			log: { append: (drafts) => this.#learn(card, drafts) },
			save: () => {},
			band: this.#app.band,
			comfort: () => this.#app.presence.comfort
		});
		this.player.begin();
	}

	/** The same question in another language; the following ones come in it by themselves. */
	async turnTo(language: Language): Promise<void> {
		const { player, item } = this;
		if (!player || !item || player.language === language) return;
		const read = await this.#app.library.lesson(player.lesson.id, language);
		const lesson = read.ok && onlyStep(read.lesson, item);
		if (lesson && this.player === player && this.#app.language === language) player.turnTo(lesson);
	}

	async #learn(card: Card, drafts: readonly EventDraft[]): Promise<{ ok: boolean }> {
		const answer = drafts.find(({ kind, item }) => kind === 'answered' && item === card.item);
		if (answer) await this.#app.learning.reviewed(card, answer.correct === true);
		return { ok: true };
	}
}
