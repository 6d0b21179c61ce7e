import type { Language } from '#lib/domain/content/language.ts';
import type { Stories } from '#lib/data/packs/adult-packs.ts';
import { start } from '#lib/domain/lesson/engine.ts';
import { resume } from '#lib/domain/lesson/resume.ts';
import type { Adults } from '../adults/adults.svelte.ts';
import type { App } from '../app.svelte.ts';
import { type LessonProblem, PICTURE_OF } from './lesson-problem.ts';
import { LessonPlayer } from './player.svelte.ts';
import { turnLanguage } from './turn-language.ts';

type Parts = Pick<App, 'language' | 'access' | 'narrator'> & {
	presence: Pick<App['presence'], 'comfort'>;
};

/** Plays a story for adults. Nothing of it is written down: no event, no place, no answer. */
export class OpenStory {
	player = $state.raw<LessonPlayer>();
	/** Why it does not open, by the picture that says so. */
	problem = $state<LessonProblem>();
	#app: Parts;
	#adults: Pick<Adults, 'story'>;
	#among: Stories;
	#wanted = '';

	constructor(app: Parts, adults: Pick<Adults, 'story'>, among: Stories) {
		this.#app = app;
		this.#among = among;
		this.#adults = adults;
	}

	/** `unlocked`: an adult has come in with a PIN of their own. */
	async open(id: string, options: { unlocked: boolean; onend?: () => void }): Promise<void> {
		await this.leave();
		this.#wanted = id;
		this.problem = undefined;
		const { language } = this.#app;
		const read = await this.#adults.story(id, language, this.#among);
		if (this.#wanted !== id) return;
		// Another language was chosen while it was on its way.
		if (language !== this.#app.language) return this.open(id, options);
		if (!read.ok) {
			this.problem = PICTURE_OF[read.reason];
			return;
		}
		const { access, narrator } = this.#app;
		const unlocked = access.unlocked || options.unlocked;
		const started = start(read.value, { ...access, band: 'a', unlocked });
		if (!started.ok) {
			this.problem = started.reason === 'locked' ? 'locked' : 'lost';
			return;
		}
		this.player = new LessonPlayer(read.value, resume(read.value, undefined), {
			narrator,
			log: { append: () => Promise.resolve({ ok: true }) },
			save: () => {},
			band: 'a',
			comfort: () => this.#app.presence.comfort,
			...(options.onend ? { onend: options.onend } : {})
		});
		this.player.begin();
	}

	/** The same step in another language; where the tablet has it not, the step waits and that is said. */
	async turnTo(language: Language): Promise<void> {
		await turnLanguage(this, language, {
			read: async (id) => {
				const read = await this.#adults.story(id, language, this.#among);
				return read.ok ? { ok: true, lesson: read.value } : read;
			},
			isWanted: () => this.#app.language === language
		});
	}

	async leave(): Promise<void> {
		this.#wanted = '';
		const { player } = this;
		this.player = undefined;
		await player?.leave();
	}
}
