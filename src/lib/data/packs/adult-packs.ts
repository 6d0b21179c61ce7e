import {
	type AdultIndex,
	type AdultTexts,
	restoreAdultIndex,
	restoreAdultText
} from '#lib/domain/content/compiled-adults.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { PackProblem } from '#lib/domain/content/pack-format.ts';
import { restoreCompiledLesson } from '#lib/domain/content/pack-schema.ts';
import {
	type IndexRead,
	type InstallOptions,
	type PackInstalled,
	type PackKind,
	PackShelf
} from './shelf.ts';
import type { PackStore } from './store.ts';

export type AdultRead<T> =
	{ ok: true; value: T } | { ok: false; reason: 'unknown-language' | 'unknown-text' | PackProblem };

/** The stories for adults, by whose they are. */
export type Stories = 'sessions' | 'units';

const ADULTS: PackKind<AdultIndex> = {
	folder: (language) => `/packs/adults/${language}/`,
	restore: restoreAdultIndex,
	files: ({ files }) => files
};

/** Texts for parents, teachers and facilitators; they come to a tablet after its lessons. */
export class AdultPacks {
	#shelf: PackShelf<AdultIndex>;

	constructor(store: PackStore) {
		this.#shelf = new PackShelf(store, ADULTS);
	}

	index(language: Language): Promise<IndexRead<AdultIndex>> {
		return this.#shelf.index(language);
	}

	/** A parents’ session or a teachers’ unit, ready to be played; `among` says which of the two it is. */
	story(id: string, language: Language, among: Stories): Promise<AdultRead<CompiledLesson>> {
		const restore = (given: unknown) => restoreCompiledLesson(given, id, language);
		const isAmong = (index: AdultIndex) => index[among].some((one) => one.id === id);
		return this.#read({ id, kind: 'play', language }, restore, isAmong);
	}

	/** A page to read, of the kind that the caller names: `page<'chapter'>('guide.words', 'ug')`. */
	page<K extends keyof AdultTexts>(
		id: string,
		language: Language
	): Promise<AdultRead<AdultTexts[K]>> {
		const restore = (given: unknown) => restoreAdultText<K>(given, id, language);
		return this.#read({ id, kind: 'read', language }, restore);
	}

	/** Brings everything for adults in a language onto the tablet; see `PackShelf.install`. */
	install(language: Language, options: InstallOptions = {}): Promise<PackInstalled<AdultIndex>> {
		return this.#shelf.install(language, options);
	}

	async #read<T>(
		{ id, kind, language }: { id: string; kind: 'play' | 'read'; language: Language },
		restore: (given: unknown) => T | undefined,
		isListed: (index: AdultIndex) => boolean = () => true
	): Promise<AdultRead<T>> {
		const found = await this.index(language);
		if (!found.ok) return found;
		const file = found.index.files.find((one) => one.text === id && one.kind === kind);
		if (!file || !isListed(found.index)) return { ok: false, reason: 'unknown-text' };
		const read = await this.#shelf.read(file);
		if (!read.ok) return read;
		const value = restore(read.value);
		return value === undefined ? { ok: false, reason: 'damaged' } : { ok: true, value };
	}
}
