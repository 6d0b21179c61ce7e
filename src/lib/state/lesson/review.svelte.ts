import type { Language } from '#lib/domain/content/language.ts';
import { begun } from '#lib/domain/lesson/engine.ts';
import { onlyStep } from '#lib/domain/lesson/only-step.ts';
import { twinOf } from '#lib/domain/lesson/paired.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import type { Card } from '#lib/domain/review/card.ts';
import type { LaterItem } from '#lib/domain/review/later.ts';
import type { App } from '../app.svelte.ts';
import { LessonPlayer, type LessonParts } from './player.svelte.ts';
import { LaterPlayer } from './paired-player.svelte.ts';

/** How many questions one visit asks. */
const AT_MOST = 3;

/**
 * A few questions from earlier lessons. Of a card the first answer moves it on and nothing else is
 * written; an item of a module that ended weeks ago is an event, for what has stayed.
 */
export class Review {
	/** The question at hand; undefined when all have been asked. */
	player = $state.raw<LessonPlayer>();
	/** The step that asks it. */
	item: string | undefined;
	asked = $state(0);
	ready = $state(false);
	#app: App;
	#waiting: (LaterItem | Card)[] = [];
	#isLeft = false;

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
		this.player?.stopVoice();
		const asked = this.#waiting.shift();
		if (!asked) {
			this.player = undefined;
			return;
		}
		const player = 'facet' in asked ? await this.#later(asked) : await this.#card(asked);
		if (this.#isLeft) return;
		if (!player) return this.next();
		this.asked++;
		this.item = player.lesson.start;
		this.player = player;
		player.begin();
	}

	/** The child has gone: what is still on its way is neither asked nor spoken. */
	leave(): void {
		this.#isLeft = true;
		this.player?.stopVoice();
		this.player = undefined;
	}

	/** The same question in another language; the following ones come in it by themselves. */
	async turnTo(language: Language): Promise<void> {
		const { player, item } = this;
		if (!player || !item || player.language === language) return;
		const read = await this.#app.library.lesson(player.lesson.id, language);
		if (!read.ok || this.player !== player || this.#app.language !== language) return;
		const lesson = player instanceof LaterPlayer ? read.lesson : onlyStep(read.lesson, item);
		if (lesson) player.turnTo(lesson);
	}

	async #card(card: Card): Promise<LessonPlayer | undefined> {
		const read = await this.#app.library.lesson(card.lesson, this.#app.language);
		const lesson = read.ok ? onlyStep(read.lesson, card.item) : undefined;
		const log = { append: (drafts: readonly EventDraft[]) => this.#learn(card, drafts) };
		return lesson && new LessonPlayer(lesson, begun(lesson), { ...this.#parts, log });
	}

	async #later({ lesson, facet, form }: LaterItem): Promise<LessonPlayer | undefined> {
		const read = await this.#app.library.lesson(lesson, this.#app.language);
		if (!read.ok) return undefined;
		const item = twinOf(read.lesson, facet, form);
		return item && new LaterPlayer(read.lesson, item, this.#parts);
	}

	get #parts(): LessonParts {
		const { band, learning, narrator, presence } = this.#app;
		return {
			narrator,
			log: learning,
			waits: () => learning.trouble !== undefined,
			save: () => {},
			band,
			comfort: () => presence.comfort
		};
	}

	async #learn(card: Card, drafts: readonly EventDraft[]): Promise<{ ok: boolean }> {
		const answer = drafts.find(({ kind, item }) => kind === 'answered' && item === card.item);
		return answer ? this.#app.learning.reviewed(card, answer.correct === true) : { ok: true };
	}
}
