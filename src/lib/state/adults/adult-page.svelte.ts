import type { AdultTexts } from '#lib/domain/content/compiled-adults.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { Adults } from './adults.svelte.ts';

/** A text for adults that follows what its page asks for; an answer that comes late overwrites no newer one. */
export class AdultPage<K extends keyof AdultTexts> {
	/** Of one text, the language that was open stays until the next one is there. */
	text = $state.raw<AdultTexts[K]>();
	/** It cannot be had. */
	missing = $state(false);
	#adults: Pick<Adults, 'page'>;
	#asked: { id: string } | undefined;

	constructor(adults: Pick<Adults, 'page'>) {
		this.#adults = adults;
	}

	/** Says whether this is what the page shows now. */
	async bring(id: string, language: Language): Promise<boolean> {
		// Beside another unit's ticks, a text would be ticked for the wrong one.
		if (this.#asked?.id !== id) this.text = undefined;
		const asked = { id };
		this.#asked = asked;
		const found = await this.#adults.page<K>(id, language);
		if (this.#asked !== asked) return false;
		this.missing = !found;
		this.text = found;
		return true;
	}
}
