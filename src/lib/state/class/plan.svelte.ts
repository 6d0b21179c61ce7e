import type { CompiledGuide } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { sheetsFor } from '#lib/domain/print/lesson-sheets.ts';
import type { SheetName } from '#lib/domain/print/sheet.ts';
import { whenBackOnline } from '../device/back-online.ts';
import type { Library } from '../library.svelte.ts';

/** What a teacher reads of a lesson before the class; what comes after another was asked for is left. */
export class LessonPlan {
	guide = $state.raw<CompiledGuide>();
	aim = $state.raw<readonly string[]>([]);
	sheets = $state.raw<readonly SheetName[]>([]);
	/** Languages of the class in which the lesson is not on this device, and does not come. */
	absent = $state.raw<readonly Language[]>([]);
	#library: Pick<Library, 'guide' | 'lesson'>;
	#asked: { id: string; language: Language } | undefined;
	#looked: object | undefined;

	constructor(library: Pick<Library, 'guide' | 'lesson'>) {
		this.#library = library;
	}

	async bring(id: string, language: Language): Promise<void> {
		this.clear();
		await this.#read({ id, language });
	}

	async #read(asked: { id: string; language: Language }): Promise<void> {
		const { id, language } = asked;
		this.#asked = asked;
		const [guide, lesson] = await Promise.all([
			this.#library.guide(id, language),
			this.#library.lesson(id, language)
		]);
		if (this.#asked !== asked) return;
		if (guide.ok) this.guide = guide.guide;
		if (!lesson.ok) return;
		this.aim = lesson.lesson.objectives;
		this.sheets = sheetsFor(lesson.lesson);
	}

	/** Looks now and whenever the line is back, until it is called off. */
	keepLooking(id: string, languages: readonly Language[]): () => void {
		void this.look(id, languages);
		return whenBackOnline(() => {
			void this.look(id, languages);
			if (this.#asked && !this.#isWhole) void this.#read({ ...this.#asked });
		});
	}

	get #isWhole(): boolean {
		return this.guide !== undefined && this.sheets.length > 0;
	}

	/** Finds out before the class does which of its languages are missing; what is there is fetched. */
	async look(id: string, languages: readonly Language[]): Promise<void> {
		const looked = {};
		this.#looked = looked;
		const reads = await Promise.all(languages.map((one) => this.#library.lesson(id, one)));
		if (this.#looked === looked) this.absent = languages.filter((_, n) => !reads[n]?.ok);
	}

	clear(): void {
		this.#looked = undefined;
		this.absent = [];
		this.#asked = undefined;
		this.guide = undefined;
		this.aim = [];
		this.sheets = [];
	}
}
