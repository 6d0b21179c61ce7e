import type { Band, Language } from '#lib/domain/content/language.ts';
import { BANDS } from '#lib/domain/content/language.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { start } from '#lib/domain/lesson/engine.ts';
import { resume } from '#lib/domain/lesson/resume.ts';
import type { App } from './app.svelte.ts';
import { LessonPlayer } from './lesson-player.svelte.ts';

/** Why a lesson does not open, by the picture that says so. */
export type LessonProblem = 'pack' | 'locked' | 'lost';

/** Brings a lesson from the shelf to the child: fetched, checked, allowed, and at the right step. */
export class OpenLesson {
	player = $state.raw<LessonPlayer>();
	problem = $state<LessonProblem>();
	/** Short code for the grown-up. */
	code = $state<string>();
	#app: App;
	#wanted = '';

	constructor(app: App) {
		this.#app = app;
	}

	async open(id: string): Promise<void> {
		await this.leave();
		this.#wanted = id;
		this.problem = undefined;
		this.#welcomeGuest(id);
		const { learning, library, language } = this.#app;
		const [read, place] = await Promise.all([
			library.lesson(id, language),
			learning.place().catch(() => undefined)
		]);
		if (this.#wanted !== id) return;
		if (read.ok) return this.#begin(read.lesson, place);
		this.problem = read.reason === 'unknown-lesson' ? 'lost' : 'pack';
		this.code = `pack/${read.reason}`;
	}

	/** The same step in another language. */
	async turnTo(language: Language): Promise<void> {
		const { player } = this;
		if (!player || player.language === language) return;
		const read = await this.#app.library.lesson(player.lesson.id, language);
		if (read.ok && this.player === player && this.#app.language === language)
			player.turnTo(read.lesson);
	}

	async leave(): Promise<void> {
		this.#wanted = '';
		const { player } = this;
		this.player = undefined;
		await player?.leave();
	}

	async #begin(lesson: CompiledLesson, place: unknown): Promise<void> {
		const { access, learning, narrator, presence } = this.#app;
		const started = start(lesson, access);
		if (!started.ok) {
			this.problem = started.reason === 'locked' ? 'locked' : 'lost';
			return;
		}
		const state = resume(lesson, place);
		this.player = new LessonPlayer(lesson, state, {
			narrator,
			log: learning,
			save: (saved) => learning.keepPlace(saved),
			band: access.band,
			comfort: () => presence.comfort
		});
		await learning.append(started.events);
	}

	/** A lesson opened by its address, with nobody there, is shown to a guest of its age. */
	#welcomeGuest(id: string): void {
		const { presence, settings } = this.#app;
		if (presence.now.kind !== 'nobody') return;
		const band = BANDS.find((one) => one === id.split('.')[1]) ?? ('l' satisfies Band);
		presence.openGuest(band, settings.guestComfort);
		this.#app.hearing.band = band;
	}
}
