import { derived, get, readonly, writable } from 'svelte/store';
import type { Readable } from 'svelte/store';
import { dictionary, format, init, locale } from 'svelte-i18n';
import type { KazakhScript, Language } from '#lib/domain/content/language.ts';
import { toArabicScript } from '#lib/domain/speech/kazakh-script.ts';

/** Values for the placeholders of a message. */
export type Values = Record<string, string | number>;

/** Words of children’s screens, which each visit loads, and of adults’ screens, which only those load. */
type Area = 'child' | 'adult';

const dictionaries: Record<Area, Record<Language, () => Promise<{ default: Dictionary }>>> = {
	child: {
		ug: () => import('../../../content/interface/ug.json'),
		kk: () => import('../../../content/interface/kk.json'),
		zh: () => import('../../../content/interface/zh.json'),
		en: () => import('../../../content/interface/en.json')
	},
	adult: {
		ug: () => import('../../../content/interface/adult/ug.json'),
		kk: () => import('../../../content/interface/adult/kk.json'),
		zh: () => import('../../../content/interface/adult/zh.json'),
		en: () => import('../../../content/interface/adult/en.json')
	}
};
type Dictionary = { [key: string]: string | Dictionary };

/** Name of each language in itself, so that everybody finds their own. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	ug: 'ئۇيغۇرچە',
	kk: 'Қазақша',
	zh: '中文',
	en: 'English'
};

// Until a dictionary is there the screen stays quiet instead of showing keys.
void init({ fallbackLocale: 'en', initialLocale: 'en', handleMissingMessage: () => '' });

const current = writable<Language>('en');
const currentScript = writable<KazakhScript>('arab');
const areas = new Set<Area>(['child']);
const loaded = new Set<`${Area} ${Language}`>();
const spoken = new Map<string, string>();
const spokenWords = new Map<string, string>();
const WORD = /\p{L}+/gu;
let wanted = 0;

/** The language of the page. */
export const language: Readable<Language> = readonly(current);

/** Reading direction of the page. */
export const direction: Readable<'ltr' | 'rtl'> = derived(
	[current, currentScript],
	([now, writes]) => directionOf(now, writes)
);

/** Words of lessons pass through here, so that Kazakh is shown in the reader’s script. */
export const inScript: Readable<(text: string) => string> = derived(
	[current, currentScript],
	([now, writes]) => (now === 'kk' && writes === 'arab' ? shownInArabicScript : unchanged)
);

/** Words of the interface by key, with values for the placeholders. */
export const t: Readable<(id: string, values?: Values) => string> = derived(
	[format, inScript],
	([message, show]) =>
		(id: string, values?: Values) =>
			show(message(id, values ? { values } : undefined))
);

/**
 * Words of the interface in a language that need not be that of the page, for a screen with two
 * languages; until `load` has brought them they come in that of the page. Kazakh comes in the reader’s
 * script, unless another is asked for.
 */
export const tIn: Readable<
	(which: Language, id: string, values?: Values, script?: KazakhScript) => string
> = derived(
	[format, current, currentScript],
	([message, page, writes]) =>
		(which: Language, id: string, values?: Values, script = writes) => {
			// Asked too early, svelte-i18n would remember the words of the fallback for good.
			const locale = isLoaded(which) ? which : page;
			return inScriptOf(locale, script, message(id, { locale, ...(values ? { values } : {}) }));
		}
);

/** A text of a language as its readers write it. */
export function inScriptOf(which: Language, writes: KazakhScript, text: string): string {
	return which === 'kk' && writes === 'arab' ? shownInArabicScript(text) : text;
}

/** Loads the words of a language and turns the page to it; of two calls the later one wins. */
export async function setLanguage(to: Language, writes: KazakhScript = 'arab'): Promise<void> {
	const turn = ++wanted;
	await load(to);
	if (turn !== wanted) return;
	void locale.set(to);
	currentScript.set(writes);
	current.set(to);
	if (typeof document === 'undefined') return;
	document.documentElement.lang = htmlLang(to, writes);
	document.documentElement.dir = directionOf(to, writes);
}

/** Loads the words of a language ahead, for the moment when it is chosen. */
export async function load(which: Language): Promise<void> {
	await Promise.all([...areas].map((area) => loadArea(area, which)));
}

/** Makes the words of adults’ screens part of the page; resolves when they are there in its language. */
export async function wantAdultWords(): Promise<void> {
	areas.add('adult');
	await loadArea('adult', get(current));
}

function isLoaded(which: Language): boolean {
	return [...areas].every((area) => loaded.has(`${area} ${which}`));
}

async function loadArea(area: Area, which: Language): Promise<void> {
	if (loaded.has(`${area} ${which}`)) return;
	const words = (await dictionaries[area][which]()).default;
	loaded.add(`${area} ${which}`);
	// Areas share no key; `addMessages` would copy every word of both, which an old tablet feels.
	dictionary.update((all) => ({ ...all, [which]: { ...all[which], ...words } }));
}

export function directionOf(which: Language, writes: KazakhScript = 'arab'): 'ltr' | 'rtl' {
	return which === 'ug' || (which === 'kk' && writes === 'arab') ? 'rtl' : 'ltr';
}

/** Value of a `lang` attribute; fonts and line heights hang on it. */
export function htmlLang(which: Language, writes: KazakhScript = 'arab'): string {
	return which === 'kk' && writes === 'arab' ? 'kk-Arab' : which;
}

/**
 * The words for the voice in their language: Kazakh is spoken from Cyrillic, whichever script is on
 * the screen. Uyghur has words that are written like Kazakh ones, and keeps its letters.
 */
export function spokenForm(shown: string, which: Language = get(current)): string {
	if (which !== 'kk') return shown;
	const whole = spoken.get(shown.trim());
	if (whole !== undefined) return whole;
	return shown.replace(WORD, (word) => spokenWords.get(word) ?? word);
}

function shownInArabicScript(text: string): string {
	const shown = toArabicScript(text);
	if (shown === text) return text;
	spoken.set(shown.trim(), text.trim());
	// Texts joined on a screen are found again word by word: the rule keeps words in their places.
	const source = text.match(WORD) ?? [];
	shown.match(WORD)?.forEach((word, n) => spokenWords.set(word, source[n] ?? word));
	return shown;
}

function unchanged(text: string): string {
	return text;
}
