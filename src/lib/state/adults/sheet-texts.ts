import type { AdultTexts } from '#lib/domain/content/compiled-adults.ts';
import type { CompiledGuide, CompiledLesson, PackWords } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { PackProblem } from '#lib/domain/content/pack-format.ts';
import type { Library } from '../library.svelte.ts';
import type { Adults } from './adults.svelte.ts';

/** In which language a text of a sheet cannot be had, and why. */
export interface Absence {
	language: Language;
	problem: PackProblem;
}

type Refused = {
	reason: PackProblem | 'unknown-language' | 'unknown-lesson' | 'unknown-text';
};

/** The texts of one sheet. Whoever reads only the language of the paper gets no part of it in another one. */
export class SheetTexts {
	readonly language: Language;
	/** The first text that was asked for in vain. */
	absence: Absence | undefined;
	#library: Pick<Library, 'lesson' | 'guide' | 'wordsIn'>;
	#adults: Pick<Adults, 'read' | 'story'>;

	constructor({ library, adults }: { library: Library; adults: Adults }, language: Language) {
		this.language = language;
		this.#library = library;
		this.#adults = adults;
	}

	async lesson(id: string, language = this.language): Promise<CompiledLesson | undefined> {
		const read = await this.#library.lesson(id, language);
		return read.ok ? read.lesson : this.#lacks(read, language);
	}

	async guide(id: string): Promise<CompiledGuide | undefined> {
		const read = await this.#library.guide(id, this.language);
		return read.ok ? read.guide : this.#lacks(read);
	}

	async words(): Promise<PackWords | undefined> {
		const read = await this.#library.wordsIn(this.language);
		return read.ok ? read.words : this.#lacks(read);
	}

	/** A parents’ session as it is told. */
	async session(id: string): Promise<CompiledLesson | undefined> {
		const read = await this.#adults.story(id, this.language, 'sessions');
		return read.ok ? read.value : this.#lacks(read);
	}

	async page<K extends keyof AdultTexts>(id: string): Promise<AdultTexts[K] | undefined> {
		const read = await this.#adults.read<K>(id, this.language);
		return read.ok ? read.value : this.#lacks(read);
	}

	#lacks({ reason }: Refused, language = this.language): undefined {
		const isKnown = reason === 'offline' || reason === 'newer';
		this.absence ??= { language, problem: isKnown ? reason : 'damaged' };
		return undefined;
	}
}
