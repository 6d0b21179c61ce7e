import type { AnyIndex } from '#lib/domain/content/compiled-adults.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { isNewer, type PackProblem } from '#lib/domain/content/pack-format.ts';
import { packBytes } from '#lib/domain/content/pack-schema.ts';
import type { FileFound, FileProblem, ListFile, PackStore, WantedFile } from './store.ts';
import type { StorageFailure } from '../storage-failure.ts';

export type IndexRead<I> =
	{ ok: true; index: I } | { ok: false; reason: 'unknown-language' | PackProblem };

/** A file of a pack that was asked for; `checked` is false over plain http, where nothing can be hashed. */
export type TextRead =
	{ ok: true; value: unknown; checked: boolean } | { ok: false; reason: PackProblem };

export interface PackProgress {
	/** Bytes that are on the tablet, of all bytes. */
	done: number;
	total: number;
}

export type PackInstalled<I> =
	| { ok: true; index: I }
	| {
			ok: false;
			reason: 'unknown-language' | PackProblem | 'stopped' | StorageFailure;
	  };

export interface InstallOptions {
	onprogress?: (progress: PackProgress) => void;
	signal?: AbortSignal;
}

/** Where packs of one kind lie, and what their index looks like. */
export interface PackKind<I extends AnyIndex> {
	/** The folder of a language, with a slash at its end. */
	folder(language: Language): string;
	restore(given: unknown, language: Language): I | undefined;
	files(index: I): ListFile[];
}

/** Packs of one kind in all languages: from the tablet if they are there, else from the network. */
export class PackShelf<I extends AnyIndex> {
	#store: PackStore;
	#kind: PackKind<I>;
	#refreshed = new Map<Language, Promise<IndexRead<I>>>();
	/** The host has packs of a newer app only: files that are in our index may be there no more. */
	#isHostNewer = false;

	constructor(store: PackStore, kind: PackKind<I>) {
		this.#store = store;
		this.#kind = kind;
	}

	/**
	 * The index of a language. What the tablet has is given at once and looked after in the
	 * background, so that a weak network never keeps anybody waiting; a change shows at the next visit.
	 */
	async index(language: Language): Promise<IndexRead<I>> {
		if (!isLanguage(language)) return { ok: false, reason: 'unknown-language' };
		const own = await this.#ownIndex(language);
		const latest = this.#refreshOnce(language, own);
		if (!own) return latest;
		// Nobody waits for it; what fails as nobody foresaw goes on to where errors are counted.
		void latest.then();
		return { ok: true, index: own };
	}

	/** What the look for a newer index has brought, if one was taken. */
	refreshed(language: Language): Promise<IndexRead<I>> | undefined {
		return this.#refreshed.get(language);
	}

	/** The content of a file, as JSON; what cannot be read as such is undefined. */
	async read(file: WantedFile): Promise<TextRead> {
		const read = await this.#store.read(file);
		if (read.ok) return contentOf(read);
		const isGone = read.reason === 'missing' || read.reason === 'page';
		return { ok: false, reason: isGone && this.#isHostNewer ? 'newer' : toReader(read.reason) };
	}

	/** The same, if the tablet has an intact copy. */
	async readOwn(file: WantedFile): Promise<TextRead | undefined> {
		const own = await this.#store.readOwn(file);
		return own && contentOf(own);
	}

	/** Whether the tablet knows what there is in a language. */
	async hasIndex(language: Language): Promise<boolean> {
		return isLanguage(language) && (await this.#ownIndex(language)) !== undefined;
	}

	/** Whether every file of a language has come to the tablet; a look at names only, which is quick. */
	async hasAll(language: Language): Promise<boolean> {
		const own = await this.#ownIndex(language);
		if (!own) return false;
		const kept = new Set(await this.#store.keptBelow(this.#kind.folder(language)));
		return this.#kind.files(own).every(({ url }) => kept.has(url));
	}

	/**
	 * Brings every file of a language onto the tablet. May be stopped and called again: what is
	 * there and intact is not fetched twice. The old files stay until all new ones have come.
	 */
	async install(language: Language, options: InstallOptions = {}): Promise<PackInstalled<I>> {
		if (!isLanguage(language)) return { ok: false, reason: 'unknown-language' };
		const latest = await this.#latestIndex(language);
		if (!latest.ok) return latest;
		const problem = await this.#fetchAll(this.#kind.files(latest.index), options);
		if (problem) return { ok: false, reason: problem };
		const kept = await this.#store.keepIndex(
			this.#indexUrl(language),
			JSON.stringify(latest.index)
		);
		if (kept !== true) return { ok: false, reason: kept };
		await this.#dropOld(latest.index);
		return latest;
	}

	async #fetchAll(files: readonly ListFile[], { onprogress, signal }: InstallOptions) {
		const missing = await this.#missing(files);
		const total = packBytes(files);
		let done = total - packBytes(missing);
		let isDamaged = false;
		onprogress?.({ done, total });
		for (const file of missing) {
			if (signal?.aborted) return 'stopped';
			const read = await this.#store.read(file);
			if (!read.ok && read.reason === 'offline') return 'offline';
			if (!read.ok) {
				// Damaged on the host, it keeps none of the others away.
				isDamaged = true;
				continue;
			}
			if (read.kept !== true) return read.kept;
			done += file.bytes;
			onprogress?.({ done, total });
		}
		return isDamaged ? 'damaged' : undefined;
	}

	async #missing(files: readonly ListFile[]): Promise<ListFile[]> {
		const there = await Promise.all(files.map((file) => this.#store.has(file)));
		return files.filter((_, index) => !there[index]);
	}

	async #dropOld(index: I) {
		const { language } = index;
		const wanted = new Set([
			this.#indexUrl(language),
			...this.#kind.files(index).map(({ url }) => url)
		]);
		const kept = await this.#store.keptBelow(this.#kind.folder(language));
		await Promise.all(kept.filter((url) => !wanted.has(url)).map((url) => this.#store.drop(url)));
	}

	#refreshOnce(language: Language, own: I | undefined): Promise<IndexRead<I>> {
		const running = this.#refreshed.get(language);
		if (running) return running;
		const refreshing = this.#refresh(language, own);
		this.#refreshed.set(language, refreshing);
		const forget = () => this.#refreshed.delete(language);
		void refreshing.then(({ ok }) => ok || forget(), forget);
		return refreshing;
	}

	// A new index replaces ours only when its files are here too, or a tablet that goes offline now
	// would look for files that never came.
	async #refresh(language: Language, own: I | undefined): Promise<IndexRead<I>> {
		const latest = await this.#latestIndex(language);
		if (!latest.ok || latest.index.version === own?.version) return latest;
		if (own && (await this.#hasAny(own))) {
			const installed = await this.install(language);
			return installed.ok ? installed : latest;
		}
		await this.#store.keepIndex(this.#indexUrl(language), JSON.stringify(latest.index));
		return latest;
	}

	async #hasAny({ language }: I) {
		return (await this.#store.keptBelow(this.#kind.folder(language))).length > 1;
	}

	async #latestIndex(language: Language): Promise<IndexRead<I>> {
		const read = await this.#store.latest(this.#indexUrl(language));
		if (!read.ok) return { ok: false, reason: toReader(read.reason) };
		const latest = this.#restored(read.text, language);
		this.#isHostNewer = !latest.ok && latest.reason === 'newer';
		return latest;
	}

	async #ownIndex(language: Language): Promise<I | undefined> {
		const text = await this.#store.keptIndex(this.#indexUrl(language));
		const own = text === undefined ? undefined : this.#restored(text, language);
		return own?.ok ? own.index : undefined;
	}

	#restored(text: string, language: Language): IndexRead<I> {
		const given = parsed(text);
		if (isNewer(given)) return { ok: false, reason: 'newer' };
		const index = this.#kind.restore(given, language);
		return index ? { ok: true, index } : { ok: false, reason: 'damaged' };
	}

	#indexUrl(language: Language): string {
		return `${this.#kind.folder(language)}index.json`;
	}
}

function isLanguage(language: string): language is Language {
	return LANGUAGES.some((one) => one === language);
}

/** A file comes from behind a login page as soon as somebody has logged in; one that the host lacks does not. */
function toReader(problem: FileProblem): PackProblem {
	if (problem === 'page') return 'offline';
	return problem === 'missing' ? 'damaged' : problem;
}

function contentOf({ text, checked }: FileFound): TextRead {
	return { ok: true, value: parsed(text), checked };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// What cannot be read fails the check of its shape, with a reason.
		return undefined;
	}
}
