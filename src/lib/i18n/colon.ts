import { derived } from 'svelte/store';
import type { Readable } from 'svelte/store';
import type { Language } from '#lib/domain/content/language.ts';
import { language } from './i18n.ts';

/** What parts a name from what is said of it; Chinese has a colon as wide as a letter, with its own room. */
export function colonIn(which: Language): string {
	return which === 'zh' ? '：' : ': ';
}

/** The same in the language of the page. */
export const colon: Readable<string> = derived(language, colonIn);
