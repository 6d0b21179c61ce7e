import type { Language } from '#lib/domain/content/language.ts';
import { bandOf } from '#lib/domain/content/names.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { start } from '#lib/domain/lesson/engine.ts';
import { resume } from '#lib/domain/lesson/resume.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import type { App } from '../app.svelte.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { AroundLesson } from './around-lesson.ts';
import { type LessonProblem, PICTURE_OF } from './lesson-problem.ts';
import { LessonPlayer, type LessonParts } from './player.svelte.ts';
import { turnLanguage } from './turn-language.ts';

type FailedRead = Extract<LessonRead, { ok: false }>['reason'];

/** Brings a lesson from the shelf to the child: fetched, checked, allowed, and at the right step. */
export class OpenLesson {
	player = $state.raw<LessonPlayer>();
	problem = $state<LessonProblem>();
	/** Short code for the grown-up. */
	code = $state<string>();
	#app: App;
	#wanted = '';
	#around: AroundLesson | undefined;

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
		// Another language was chosen while it was on its way.
		if (language !== this.#app.language) return this.open(id);
		if (read.ok) return this.#begin(read.lesson, place);
		this.#fails(PICTURE_OF[read.reason], read.reason);
	}

	/** The same step in another language; where the tablet has it not, the step waits and that is said. */
	async turnTo(language: Language): Promise<void> {
		const missing = await turnLanguage(this, language, {
			read: async (id) => {
				await this.#around?.bring();
				return this.#app.library.lesson(id, language);
			},
			isWanted: () => this.#app.language === language
		});
		if (missing) this.#fails('language', missing);
	}

	/** The lesson was hidden: whoever opens it next begins anew, and does not come to what was hidden. */
	async forgetPlace(): Promise<void> {
		if (this.player) await this.#app.learning.keepPlace(undefined);
	}

	#fails(problem: LessonProblem, reason: FailedRead): void {
		this.problem = problem;
		this.code = `pack/${reason}`;
	}

	async leave(): Promise<void> {
		this.#wanted = '';
		this.#around = undefined;
		const { player } = this;
		this.player = undefined;
		await player?.leave();
	}

	async #begin(lesson: CompiledLesson, place: unknown): Promise<void> {
		const { access, library } = this.#app;
		const started = start(lesson, access);
		if (!started.ok) {
			this.problem = started.reason === 'locked' ? 'locked' : 'lost';
			return;
		}
		const around = new AroundLesson(this.#app, lesson);
		await around.bring();
		if (this.#wanted !== lesson.id) return;
		if (lesson.language !== this.#app.language) return this.open(lesson.id);
		this.#around = around;
		const goOn = async () => {
			const read = await library.lesson(lesson.id, this.#app.language);
			if (this.#wanted !== lesson.id) return;
			await this.#play(read.ok ? read.lesson : lesson, place, started.events);
			this.player?.begin();
		};
		const before = around.player('pre', this.#parts, () => void goOn());
		if (before) this.player = before;
		else await this.#play(lesson, place, started.events);
	}

	/** The lesson itself; questions that come after it stand before its star. */
	async #play(lesson: CompiledLesson, place: unknown, events: readonly EventDraft[]) {
		const onend = () => {
			const after = this.#around?.player('post', this.#parts, () => this.#endWith(player));
			if (!after) return;
			this.player = after;
			after.begin();
		};
		const player = new LessonPlayer(lesson, resume(lesson, place), { ...this.#parts, onend });
		this.player = player;
		await this.#app.learning.append(events);
	}

	/** The star of the lesson, in whatever language the questions before it were turned to. */
	#endWith(player: LessonPlayer): void {
		this.player = player;
		void this.turnTo(this.#app.language);
	}

	get #parts(): LessonParts {
		const { access, cover, learning, narrator, presence } = this.#app;
		return {
			narrator,
			log: learning,
			waits: () => learning.trouble !== undefined,
			save: (saved) => learning.keepPlace(cover.up ? undefined : saved),
			band: access.band,
			comfort: () => presence.comfort
		};
	}

	/** A lesson opened by its address, with nobody there, is shown to a guest of its age. */
	#welcomeGuest(id: string): void {
		const { presence } = this.#app;
		if (presence.now.kind !== 'nobody') return;
		presence.openGuest(bandOf(id) ?? 'l');
	}
}
