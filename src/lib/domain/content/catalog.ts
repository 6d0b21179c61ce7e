import { LANGUAGES, type Language } from './language.ts';

/** A language that texts are translated into; English is the master. */
export type TargetLanguage = Exclude<Language, 'en'>;
export const TARGET_LANGUAGES: readonly TargetLanguage[] = LANGUAGES.filter((one) => one !== 'en');

/** One text in one language, as a PO file keeps it. */
export interface CatalogEntry {
	/** Place of the text in the lesson; the msgctxt of the PO entry. */
	key: string;
	english: string;
	/** Empty while nobody has translated it. */
	translation: string;
	/** Not yet cleared by a native reader. */
	fuzzy: boolean;
	/** The English from which the translation was made, if that has changed since. */
	previous?: string | undefined;
	/** For translators: who speaks. */
	note?: string | undefined;
	/** What a translator has noted beside it. */
	remark?: string | undefined;
}

/** All texts of one lesson or list in one language. */
export interface Catalog {
	language: TargetLanguage;
	entries: CatalogEntry[];
	/** Texts that the English master no longer has; kept in case they come back. */
	obsolete: CatalogEntry[];
}

/** A text of the English master, and who says it. */
export interface MasterText {
	key: string;
	text: string;
	note?: string | undefined;
}

/**
 * Brings a catalog up to date with the English master, as msgmerge would: new texts are added empty,
 * a changed text keeps its old translation but is fuzzy and remembers the old English, texts that are
 * gone become obsolete. Doing it twice changes nothing.
 */
export function updateCatalog(old: Catalog, master: readonly MasterText[]): Catalog {
	const known = new Map([...old.obsolete, ...old.entries].map((entry) => [entry.key, entry]));
	const entries = master.map((text) => updateEntry(known.get(text.key), text));
	const kept = new Set(master.map(({ key }) => key));
	const gone = [...known.values()].filter(({ key, translation }) => !kept.has(key) && translation);
	return { language: old.language, entries, obsolete: gone.map(forget) };
}

function updateEntry(old: CatalogEntry | undefined, { key, text, note }: MasterText): CatalogEntry {
	if (!old) return { key, english: text, translation: '', fuzzy: false, note };
	if (old.english === text) return { ...old, note };
	if (!old.translation) return { ...old, english: text, fuzzy: false, previous: undefined, note };
	// The oldest English is the one that the translator saw.
	const previous = old.previous ?? old.english;
	const back = previous === text ? undefined : previous;
	return { ...old, english: text, fuzzy: true, previous: back, note };
}

function forget(entry: CatalogEntry): CatalogEntry {
	return { ...entry, note: undefined };
}

/** Where a translation stands. `stale`: the English has changed since. */
export type TranslationState = 'missing' | 'stale' | 'draft' | 'reviewed';

/** The state of the translation of one text. */
export function translationState(
	entry: CatalogEntry | undefined,
	english: string
): TranslationState {
	if (!entry?.translation) return 'missing';
	if (entry.english !== english || entry.previous !== undefined) return 'stale';
	return entry.fuzzy ? 'draft' : 'reviewed';
}
