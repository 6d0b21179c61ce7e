import { createContext } from 'svelte';
import type { AdultIndex, AdultTexts } from '#lib/domain/content/compiled-adults.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { PackProblem } from '#lib/domain/content/pack-format.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { AdultPacks, AdultRead, Stories } from '#lib/data/packs/adult-packs.ts';

/** The texts for adults in the language of the screen. */
export class Adults {
	index = $state.raw<AdultIndex>();
	/** Why there is no index, as without a network at the first visit. */
	problem = $state<PackProblem>();
	/** Which screen led to a page of theirs that several lead to, by the page’s address. */
	readonly ledFrom = new Map<string, string>();
	#packs: AdultPacks;
	#language: Language | undefined;

	constructor(packs: AdultPacks) {
		this.#packs = packs;
	}

	/** Turns to a language. What was open stays visible until the new texts are there. */
	async open(language: Language): Promise<void> {
		this.#language = language;
		const read = await this.#packs.index(language);
		if (this.#language !== language) return;
		if (read.ok) this.index = read.index;
		this.problem = read.ok || read.reason === 'unknown-language' ? undefined : read.reason;
	}

	/** A page in the language of the index; undefined where it cannot be had. */
	async page<K extends keyof AdultTexts>(
		id: string,
		language: Language
	): Promise<AdultTexts[K] | undefined> {
		const read = await this.read<K>(id, language);
		return read.ok ? read.value : undefined;
	}

	/** A page in any language, or why it cannot be had. */
	read<K extends keyof AdultTexts>(
		id: string,
		language: Language
	): Promise<AdultRead<AdultTexts[K]>> {
		return this.#packs.page<K>(id, language);
	}

	/** A parents’ session or a teachers’ unit for the player. */
	story(id: string, language: Language, among: Stories): Promise<AdultRead<CompiledLesson>> {
		return this.#packs.story(id, language, among);
	}

	/** Brings all texts onto the tablet, quietly; goes on where it was stopped. Tells whether all are here. */
	async install(): Promise<boolean> {
		if (!this.#language) return false;
		return (await this.#packs.install(this.#language)).ok;
	}
}

export const [useAdults, provideAdults] = createContext<Adults>();
