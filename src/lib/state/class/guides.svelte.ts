import type { CompiledGuide } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { Library } from '../library.svelte.ts';

/** The adults’ halves of a lesson in the languages of a projector, for what is meant for the class. */
export class ClassGuides {
	all = $state.raw<CompiledGuide[]>([]);
	#asked: object | undefined;

	/** What comes after another lesson was asked for is left. */
	async bring(library: Pick<Library, 'guide'>, id: string, languages: readonly Language[]) {
		const asked = {};
		this.#asked = asked;
		const reads = await Promise.all(languages.map((language) => library.guide(id, language)));
		if (this.#asked !== asked) return;
		this.all = reads.flatMap((read) => (read.ok ? [read.guide] : []));
	}

	in(language: Language): CompiledGuide | undefined {
		return this.all.find((guide) => guide.language === language);
	}
}
