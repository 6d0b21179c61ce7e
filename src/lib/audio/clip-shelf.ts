import type { Language } from '#lib/domain/content/language.ts';
import { clipFor, restoreClipList, type Clip, type ClipList } from '#lib/domain/speech/clip.ts';
import type { SpokenLine } from '#lib/domain/speech/narration.ts';
import type { VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import { fetched } from './voice-data.ts';

/** The recorded clips of the languages that have been loaded. */
export class ClipShelf {
	#base: string;
	#manifest: () => Promise<VoiceManifest>;
	#lists = new Map<Language, ClipList>();

	/** `base` ends in a slash. */
	constructor(base: string, manifest: () => Promise<VoiceManifest>) {
		this.#base = base;
		this.#manifest = manifest;
	}

	/** Resolves even if a list cannot be had: then the voice on the device speaks. */
	async load(languages: readonly Language[]): Promise<void> {
		const recorded = await this.#manifest().then(
			(manifest) => manifest.recorded,
			(): Language[] => []
		);
		const wanted = languages.filter(
			(language) => recorded.includes(language) && !this.#lists.has(language)
		);
		await Promise.all(wanted.map((language) => this.#loadList(language)));
	}

	find(line: SpokenLine): Clip | undefined {
		const list = this.#lists.get(line.language);
		return list && clipFor(line, list);
	}

	has(line: SpokenLine): boolean {
		return this.find(line) !== undefined;
	}

	address(language: Language, clip: Clip): string {
		return `${this.#base}${language}/${clip.file}`;
	}

	async #loadList(language: Language): Promise<void> {
		const response = await fetched(`${this.#base}${language}/manifest.json`).catch(() => undefined);
		const list = restoreClipList(await response?.json().catch(() => undefined));
		if (list) this.#lists.set(language, list);
	}
}
