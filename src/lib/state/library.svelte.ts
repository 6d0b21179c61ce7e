import type { LessonSummary, PackIndex } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { PackProblem } from '#lib/domain/content/pack-format.ts';
import type { OptionalSet } from '#lib/domain/content/optional-sets.ts';
import type { PackWords } from '#lib/domain/content/compiled.ts';
import type {
	GuideRead,
	LessonRead,
	PackInstalled,
	Packs,
	WordsRead
} from '#lib/data/packs/packs.ts';

export type Installing =
	| { at: 'no' }
	| { at: 'under-way'; share: number }
	| { at: 'installed' }
	| { at: 'stopped'; reason: Extract<PackInstalled, { ok: false }>['reason'] };

/** The lessons of the language that is shown, and the download that brings all of them. */
export class Library {
	index = $state.raw<PackIndex>();
	words = $state.raw<PackWords>();
	installing = $state.raw<Installing>({ at: 'no' });
	/** Why there is no index, as at the first start without a network. */
	problem = $state<PackProblem>();
	/** Why the names have not come in the language that is shown. */
	wordsProblem = $state<PackProblem>();
	#packs: Packs;
	/** Optional sets that a facilitator has switched on at this site. */
	#sets: () => Promise<readonly OptionalSet[]>;
	#language: Language | undefined;
	#asked = new Map<string, Promise<LessonRead>>();
	#naming = new Map<Language, Promise<void>>();

	constructor(
		packs: Packs,
		sets: () => Promise<readonly OptionalSet[]> = () => Promise.resolve([])
	) {
		this.#packs = packs;
		this.#sets = sets;
	}

	get lessons(): readonly LessonSummary[] {
		return this.index?.lessons ?? [];
	}

	summary(id: string): LessonSummary | undefined {
		return this.lessons.find((lesson) => lesson.id === id);
	}

	/**
	 * Turns to a language. What was open stays visible until the new lessons are there; names follow if they
	 * were asked for before.
	 */
	async open(language: Language): Promise<void> {
		if (this.#language === language && this.index?.language === language) return;
		this.#language = language;
		this.installing = { at: 'no' };
		const read = await this.#packs.index(language);
		if (this.#language !== language) return;
		if (read.ok) this.index = read.index;
		this.problem = whyNot(read);
		if (read.ok && this.words) void this.openWords(language);
	}

	/** Names of places, people and facts; needed after the first picture. Two who ask at once share one answer. */
	openWords(language: Language): Promise<void> {
		if (this.words?.language === language) return Promise.resolve();
		const naming =
			this.#naming.get(language) ??
			this.#bringWords(language).finally(() => this.#naming.delete(language));
		this.#naming.set(language, naming);
		return naming;
	}

	async #bringWords(language: Language): Promise<void> {
		this.wordsProblem = undefined;
		await this.open(language);
		const read = await this.#packs.words(language);
		if (this.#language !== language) return;
		if (read.ok) this.words = read.words;
		this.wordsProblem = whyNot(read);
	}

	/** Whether every lesson of a language is on the tablet. */
	isHere(language: Language): Promise<boolean> {
		return this.#packs.hasAll(language).catch(() => false);
	}

	lesson(id: string, language: Language): Promise<LessonRead> {
		const key = `${language}/${id}`;
		const asked = this.#asked.get(key) ?? this.#told(this.#packs.lesson(id, language));
		this.#asked.set(key, asked);
		// Kept only while it is on its way: two who ask share one download, and a failure is asked again.
		void asked.finally(() => this.#asked.delete(key)).catch(() => undefined);
		return asked;
	}

	/** Steps that are shown only after it was agreed at the place are gone unless they were switched on here. */
	async #told(reading: Promise<LessonRead>): Promise<LessonRead> {
		const read = await reading;
		if (!read.ok || !read.lesson.steps.some((step) => 'optional_set' in step)) return read;
		// Where nobody can say, they stay away.
		const [on, { withSets }] = await Promise.all([
			this.#sets().catch(() => []),
			import('#lib/domain/lesson/optional-steps.ts')
		]);
		return { ...read, lesson: withSets(read.lesson, on) };
	}

	/** Names in a language that need not be that of the screen, as for a sheet to print. */
	wordsIn(language: Language): Promise<WordsRead> {
		return this.#packs.words(language);
	}

	/** What an adult needs to lead a lesson. */
	guide(id: string, language: Language): Promise<GuideRead> {
		return this.#packs.guide(id, language);
	}

	/** Brings all lessons of the language onto the tablet, quietly; goes on where it was stopped. */
	async install(): Promise<void> {
		const language = this.#language;
		if (!language || this.installing.at === 'under-way' || this.installing.at === 'installed')
			return;
		const says = (now: Installing) => {
			if (this.#language === language) this.installing = now;
		};
		says({ at: 'under-way', share: 0 });
		try {
			const installed = await this.#packs.install(language, {
				onprogress: ({ done, total }) => says({ at: 'under-way', share: done / total })
			});
			says(installed.ok ? { at: 'installed' } : { at: 'stopped', reason: installed.reason });
		} catch (error) {
			// Nobody foresaw it: it is counted where errors are, and the next visit tries again.
			says({ at: 'stopped', reason: 'blocked' });
			throw error;
		}
	}
}

function whyNot(read: { ok: true } | Extract<WordsRead, { ok: false }>): PackProblem | undefined {
	return read.ok || read.reason === 'unknown-language' ? undefined : read.reason;
}
