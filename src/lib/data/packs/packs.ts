import type {
	CompiledGuide,
	CompiledLesson,
	PackFile,
	PackIndex,
	PackWords
} from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { PackProblem } from '#lib/domain/content/pack-format.ts';
import {
	restoreCompiledGuide,
	restoreCompiledLesson,
	restorePackIndex,
	restorePackWords
} from '#lib/domain/content/pack-schema.ts';
import {
	type IndexRead,
	type InstallOptions,
	type PackInstalled as Installed,
	type PackKind,
	PackShelf
} from './shelf.ts';
import type { PackStore } from './store.ts';

/** `checked` is false over plain http, where nothing can be hashed. */
export type LessonRead =
	| { ok: true; lesson: CompiledLesson; checked: boolean }
	| { ok: false; reason: 'unknown-language' | 'unknown-lesson' | PackProblem };

/** The adults’ half of a lesson. */
export type GuideRead =
	| { ok: true; guide: CompiledGuide }
	| { ok: false; reason: Extract<LessonRead, { ok: false }>['reason'] };

export type WordsRead =
	{ ok: true; words: PackWords } | { ok: false; reason: 'unknown-language' | PackProblem };

export type PackInstalled = Installed<PackIndex>;

const LESSONS: PackKind<PackIndex> = {
	folder: (language) => `/packs/${language}/`,
	restore: restorePackIndex,
	files: ({ words, files }) => [keptTwice(words), ...files]
};

/** The telephone numbers of classes and sheets are among the words. */
function keptTwice(words: PackIndex['words']) {
	return { ...words, twice: true };
}

/** The address of a lesson that somebody has asked for before there was an index. */
export type Asked = (lesson: string, language: Language) => string | undefined;

/** As src/cli/content/pack-files.ts names a file. */
const HASH_IN_NAME = /\.([0-9a-f]{8})\.json$/;

/** Lessons of all languages: from the tablet if they are there, else from the network, always checked. */
export class Packs {
	#shelf: PackShelf<PackIndex>;
	#asked: Asked;

	constructor(store: PackStore, asked: Asked = () => undefined) {
		this.#shelf = new PackShelf(store, LESSONS);
		this.#asked = asked;
	}

	/** The lessons of a language, at once if the tablet has them. */
	index(language: Language): Promise<IndexRead<PackIndex>> {
		return this.#shelf.index(language);
	}

	/** One lesson, ready to be played. */
	async lesson(id: string, language: Language): Promise<LessonRead> {
		return (await this.#askedFor(id, language)) ?? this.#indexed(id, language);
	}

	/**
	 * A lesson need not wait for the list of all lessons where its name tells its hash: if the tablet has just
	 * this file, or on a first visit. A tablet whose list is newer than the app has it no more.
	 */
	async #askedFor(id: string, language: Language): Promise<LessonRead | undefined> {
		const url = this.#asked(id, language);
		const beginning = url && HASH_IN_NAME.exec(url)?.[1];
		if (!beginning) return undefined;
		const file = { url, sha256: beginning };
		const own = await this.#shelf.readOwn(file);
		const read =
			own ?? ((await this.#shelf.hasIndex(language)) ? undefined : await this.#shelf.read(file));
		const lesson = read?.ok && restoreCompiledLesson(read.value, id, language);
		return lesson ? { ok: true, lesson, checked: read.checked } : undefined;
	}

	async #indexed(id: string, language: Language): Promise<LessonRead> {
		const found = await this.#file(id, language, 'lesson');
		if (!found.ok) return found;
		const read = await this.#shelf.read(found.file);
		if (!read.ok) return read;
		const lesson = restoreCompiledLesson(read.value, id, language);
		return lesson ? { ok: true, lesson, checked: read.checked } : { ok: false, reason: 'damaged' };
	}

	/** What an adult needs to lead a lesson. */
	async guide(id: string, language: Language): Promise<GuideRead> {
		const found = await this.#file(id, language, 'guide');
		if (!found.ok) return found;
		const read = await this.#shelf.read(found.file);
		if (!read.ok) return read;
		const guide = restoreCompiledGuide(read.value, id, language);
		return guide ? { ok: true, guide } : { ok: false, reason: 'damaged' };
	}

	/** Names of modules, people, facts and telephone lines in a language. */
	async words(language: Language): Promise<WordsRead> {
		const found = await this.index(language);
		if (!found.ok) return found;
		const read = await this.#shelf.read(keptTwice(found.index.words));
		if (!read.ok) return read;
		const words = restorePackWords(read.value, language);
		return words ? { ok: true, words } : { ok: false, reason: 'damaged' };
	}

	/** Whether every lesson of a language has come to the tablet, by their names. */
	hasAll(language: Language): Promise<boolean> {
		return this.#shelf.hasAll(language);
	}

	/** Brings every lesson of a language onto the tablet; see `PackShelf.install`. */
	install(language: Language, options: InstallOptions = {}): Promise<PackInstalled> {
		return this.#shelf.install(language, options);
	}

	async #file(id: string, language: Language, kind: PackFile['kind']) {
		const read = await this.index(language);
		if (!read.ok) return read;
		const isIt = (file: PackFile) => file.lesson === id && file.kind === kind;
		const own = read.index.files.find(isIt);
		if (own) return { ok: true, file: own } as const;
		// A lesson that is newer than our index: only the network can know it.
		const latest = await this.#shelf.refreshed(language);
		const file = latest?.ok ? latest.index.files.find(isIt) : undefined;
		return file
			? ({ ok: true, file } as const)
			: ({ ok: false, reason: 'unknown-lesson' } as const);
	}
}
