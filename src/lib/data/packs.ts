import type {
	CompiledLesson,
	PackFile,
	PackIndex,
	PackWords
} from '#lib/domain/content/compiled.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Language } from '#lib/domain/content/language.ts';
import {
	packBytes,
	restoreCompiledLesson,
	restorePackIndex,
	restorePackWords
} from '#lib/domain/content/pack-schema.ts';
import type { ListFile, PackStore } from './pack-store.ts';
import type { StorageTrouble } from './trouble.ts';

export type IndexRead =
	| { ok: true; index: PackIndex }
	| { ok: false; reason: 'unknown-language' | 'offline' | 'damaged' };

/** `checked` is false over plain http, where nothing can be hashed. */
export type LessonRead =
	| { ok: true; lesson: CompiledLesson; checked: boolean }
	| { ok: false; reason: 'unknown-language' | 'unknown-lesson' | 'offline' | 'damaged' };

export interface PackProgress {
	/** Bytes that are on the tablet, of all bytes. */
	done: number;
	total: number;
}

export type WordsRead =
	| { ok: true; words: PackWords }
	| { ok: false; reason: 'unknown-language' | 'offline' | 'damaged' };

export type PackInstalled =
	| { ok: true; index: PackIndex }
	| {
			ok: false;
			reason: 'unknown-language' | 'offline' | 'damaged' | 'stopped' | StorageTrouble;
	  };

export interface InstallOptions {
	onprogress?: (progress: PackProgress) => void;
	signal?: AbortSignal;
}

/** Lessons of all languages: from the tablet if they are there, else from the network, always checked. */
export class Packs {
	#store: PackStore;
	#refreshed = new Map<Language, Promise<IndexRead>>();

	constructor(store: PackStore) {
		this.#store = store;
	}

	/**
	 * The lessons of a language. What the tablet has is given at once and looked after in the
	 * background, so that a weak network never keeps a child waiting; a change shows at the next visit.
	 */
	async index(language: Language): Promise<IndexRead> {
		if (!isLanguage(language)) return { ok: false, reason: 'unknown-language' };
		const own = await this.#ownIndex(language);
		const latest = this.#refreshOnce(language, own);
		return own ? { ok: true, index: own } : latest;
	}

	/** One lesson, ready to be played. */
	async lesson(id: string, language: Language): Promise<LessonRead> {
		const found = await this.#file(id, language);
		if (!found.ok) return found;
		const read = await this.#store.read(found.file);
		if (!read.ok) return { ok: false, reason: read.reason === 'missing' ? 'damaged' : read.reason };
		const lesson = restoreCompiledLesson(parsed(read.text), id, language);
		return lesson ? { ok: true, lesson, checked: read.checked } : { ok: false, reason: 'damaged' };
	}

	/** Names of modules, people, facts and telephone lines in a language. */
	async words(language: Language): Promise<WordsRead> {
		const found = await this.index(language);
		if (!found.ok) return found;
		const read = await this.#store.read(found.index.words);
		if (!read.ok) return { ok: false, reason: read.reason === 'missing' ? 'damaged' : read.reason };
		const words = restorePackWords(parsed(read.text), language);
		return words ? { ok: true, words } : { ok: false, reason: 'damaged' };
	}

	/** Whether every lesson of a language is on the tablet. */
	async isInstalled(language: Language): Promise<boolean> {
		const own = await this.#ownIndex(language);
		if (!own) return false;
		return (await this.#missing(allFiles(own))).length === 0;
	}

	/**
	 * Brings every lesson of a language onto the tablet. May be stopped and called again: what is
	 * there and intact is not fetched twice. The old lessons stay until all new ones have come.
	 */
	async install(language: Language, options: InstallOptions = {}): Promise<PackInstalled> {
		if (!isLanguage(language)) return { ok: false, reason: 'unknown-language' };
		const latest = await this.#latestIndex(language);
		if (!latest.ok) return latest;
		const problem = await this.#fetchAll(allFiles(latest.index), options);
		if (problem) return { ok: false, reason: problem };
		const kept = await this.#store.keep(indexUrl(language), JSON.stringify(latest.index));
		if (kept !== true) return { ok: false, reason: kept };
		await this.#dropOld(latest.index);
		return latest;
	}

	async #fetchAll(files: readonly ListFile[], { onprogress, signal }: InstallOptions) {
		const missing = await this.#missing(files);
		const total = packBytes(files);
		let done = total - packBytes(missing);
		onprogress?.({ done, total });
		for (const file of missing) {
			if (signal?.aborted) return 'stopped';
			const read = await this.#store.read(file);
			if (!read.ok) return read.reason === 'missing' ? 'damaged' : read.reason;
			if (read.kept !== true) return read.kept;
			done += file.bytes;
			onprogress?.({ done, total });
		}
		return undefined;
	}

	async #missing(files: readonly ListFile[]): Promise<ListFile[]> {
		const there = await Promise.all(files.map((file) => this.#store.has(file)));
		return files.filter((_, index) => !there[index]);
	}

	async #dropOld(index: PackIndex) {
		const { language } = index;
		const wanted = new Set([indexUrl(language), ...allFiles(index).map(({ url }) => url)]);
		const kept = await this.#store.keptBelow(`/packs/${language}/`);
		await Promise.all(kept.filter((url) => !wanted.has(url)).map((url) => this.#store.drop(url)));
	}

	async #file(id: string, language: Language) {
		const read = await this.index(language);
		if (!read.ok) return read;
		const isIt = ({ lesson }: PackFile) => lesson === id;
		const own = read.index.files.find(isIt);
		if (own) return { ok: true, file: own } as const;
		// A lesson that is newer than our index: only the network can know it.
		const latest = await this.#refreshed.get(language);
		const file = latest?.ok ? latest.index.files.find(isIt) : undefined;
		return file
			? ({ ok: true, file } as const)
			: ({ ok: false, reason: 'unknown-lesson' } as const);
	}

	#refreshOnce(language: Language, own: PackIndex | undefined): Promise<IndexRead> {
		const running = this.#refreshed.get(language);
		if (running) return running;
		const refreshing = this.#refresh(language, own);
		this.#refreshed.set(language, refreshing);
		void refreshing.then(({ ok }) => {
			if (!ok) this.#refreshed.delete(language);
		});
		return refreshing;
	}

	// A new index replaces ours only when its lessons are here too, or a tablet that goes offline now
	// would look for files that never came.
	async #refresh(language: Language, own: PackIndex | undefined): Promise<IndexRead> {
		const latest = await this.#latestIndex(language);
		if (!latest.ok || latest.index.version === own?.version) return latest;
		if (own && (await this.#hasAny(own))) {
			const installed = await this.install(language);
			return installed.ok ? installed : latest;
		}
		await this.#store.keep(indexUrl(language), JSON.stringify(latest.index));
		return latest;
	}

	async #hasAny({ language }: PackIndex) {
		return (await this.#store.keptBelow(`/packs/${language}/`)).length > 1;
	}

	async #latestIndex(language: Language): Promise<IndexRead> {
		const read = await this.#store.latest(indexUrl(language));
		if (!read.ok) return { ok: false, reason: read.reason === 'missing' ? 'damaged' : read.reason };
		const index = restorePackIndex(parsed(read.text), language);
		return index ? { ok: true, index } : { ok: false, reason: 'damaged' };
	}

	async #ownIndex(language: Language): Promise<PackIndex | undefined> {
		const text = await this.#store.kept(indexUrl(language));
		return text === undefined ? undefined : restorePackIndex(parsed(text), language);
	}
}

function allFiles(index: PackIndex): ListFile[] {
	return [index.words, ...index.files];
}

function indexUrl(language: Language): string {
	return `/packs/${language}/index.json`;
}

function isLanguage(language: string): language is Language {
	return (LANGUAGES as readonly string[]).includes(language);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// What cannot be read fails the check of its shape, with a reason.
		return undefined;
	}
}
