import type { AdultIndex } from '#lib/domain/content/compiled-adults.ts';
import type { Chapter } from '#lib/domain/content/guide-schema.ts';
import type { Adults } from './adults.svelte.ts';

/** All chapters of the guide, in which somebody looks for a word, in the language that was asked for last. */
export class GuideChapters {
	all = $state.raw<readonly Chapter[]>([]);
	/** Some cannot be had: what is not found may stand there. */
	missing = $state(false);
	#adults: Pick<Adults, 'page'>;
	#asked: AdultIndex | undefined;

	constructor(adults: Pick<Adults, 'page'>) {
		this.#adults = adults;
	}

	async bring(index: AdultIndex): Promise<void> {
		this.#asked = index;
		const { language } = index;
		const pages = index.chapters.map(({ id }) => this.#adults.page<'chapter'>(id, language));
		const all = await Promise.all(pages);
		if (this.#asked !== index) return;
		this.all = all.filter((one) => one !== undefined);
		this.missing = this.all.length < all.length;
	}
}
