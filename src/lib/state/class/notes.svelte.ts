import type { CompiledGuide, CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { Library } from '../library.svelte.ts';

/** A hard word of a lesson in the languages of the room. */
export interface KeyWord {
	words: { language: Language; word: string }[];
	plain: string;
}

/** What a teacher reads beside the picture. */
export class ClassNotes {
	guide = $state.raw<CompiledGuide>();
	words = $state.raw<KeyWord[]>([]);
	#library: Pick<Library, 'guide' | 'lesson'>;
	#asked: object | undefined;

	constructor(library: Pick<Library, 'guide' | 'lesson'>) {
		this.#library = library;
	}

	/**
	 * Brings the notes in the language of the teacher, then the hard words in all languages; what comes
	 * after something else was asked for is left.
	 */
	async bring(id: string, language: Language, all: readonly Language[]): Promise<void> {
		const asked = {};
		this.#asked = asked;
		const read = await this.#library.guide(id, language);
		if (this.#asked !== asked) return;
		this.guide = read.ok ? read.guide : undefined;
		const reads = await Promise.all(all.map((one) => this.#library.lesson(id, one)));
		if (this.#asked !== asked) return;
		const lessons = reads.flatMap((one) => (one.ok ? [one.lesson] : []));
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
