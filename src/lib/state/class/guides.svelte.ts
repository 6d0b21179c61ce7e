import type { CompiledGuide } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { Library } from '../library.svelte.ts';

/** The adults’ halves of a lesson in the languages of a projector, for what is meant for the class. */
export class ClassGuides {
	all = $state.raw<CompiledGuide[]>([]);
	#asked: object | undefined;

	/** What comes after another lesson was asked for is left. What does not come again this time stays. */
	async bring(library: Pick<Library, 'guide'>, id: string, languages: readonly Language[]) {
		const asked = {};
		this.#asked = asked;
		const reads = await Promise.all(languages.map((language) => library.guide(id, language)));
		if (this.#asked !== asked) return;
		this.all = reads.flatMap((read, n) => {
			const before = this.all.find((one) => one.id === id && one.language === languages[n]);
			return (read.ok ? read.guide : before) ?? [];
		});
	}

	in(language: Language): CompiledGuide | undefined {
		return this.all.find((guide) => guide.language === language);
	}
}
