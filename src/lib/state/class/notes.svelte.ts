import type { CompiledGuide, CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { whenBackOnline } from '../device/back-online.ts';
import type { Library } from '../library.svelte.ts';

/** A hard word of a lesson in the languages of the room. */
export interface KeyWord {
	words: { language: Language; word: string }[];
	plain: string;
}

/** A lesson, the language of its teacher, and those of its hard words. */
interface Asked {
	id: string;
	language: Language;
	all: readonly Language[];
}

/** What a teacher reads beside the picture. */
export class ClassNotes {
	guide = $state.raw<CompiledGuide>();
	words = $state.raw<KeyWord[]>([]);
	#library: Pick<Library, 'guide' | 'lesson'>;
	#asked: Asked | undefined;
	/** In how many languages the lesson has come. */
	#found = 0;

	constructor(library: Pick<Library, 'guide' | 'lesson'>) {
		this.#library = library;
	}

	/**
	 * Brings the notes in the language of the teacher, then the hard words in all languages; what comes
	 * after something else was asked for is left.
	 */
	async bring(id: string, language: Language, all: readonly Language[]): Promise<void> {
		this.guide = undefined;
		this.words = [];
		this.#found = 0;
		await this.#read({ id, language, all });
	}

	/** Asks again for what is missing whenever the line is back, until it is called off. */
	keepLooking(): () => void {
		return whenBackOnline(() => {
			if (this.#asked && !this.#isWhole) void this.#read({ ...this.#asked });
		});
	}

	get #isWhole(): boolean {
		return this.guide !== undefined && this.#found === this.#asked?.all.length;
	}

	async #read(asked: Asked): Promise<void> {
		const { id, language, all } = asked;
		this.#asked = asked;
		const read = await this.#library.guide(id, language);
		if (this.#asked !== asked) return;
		if (read.ok) this.guide = read.guide;
		const reads = await Promise.all(all.map((one) => this.#library.lesson(id, one)));
		if (this.#asked !== asked) return;
		const lessons = reads.flatMap((one) => (one.ok ? [one.lesson] : []));
		if (lessons.length <= this.#found) return;
		this.#found = lessons.length;
		this.words = keyWords(lessons, language);
	}
}

/** The same word in each language, by its place in the list of the lesson. */
function keyWords(lessons: readonly CompiledLesson[], language: Language): KeyWord[] {
	const own = lessons.find((lesson) => lesson.language === language);
	return (own?.glossary ?? []).map(({ plain }, n) => ({
		plain,
		words: lessons.flatMap((lesson) => {
			const word = lesson.glossary[n]?.w;
			return word === undefined ? [] : [{ language: lesson.language, word }];
		})
	}));
}
