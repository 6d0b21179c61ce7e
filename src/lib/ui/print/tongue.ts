import { createContext } from 'svelte';
import type { KazakhScript, Language } from '#lib/domain/content/language.ts';

/** The language of what is printed, which need not be that of the screen. */
export interface Tongue {
	language: Language;
	script: KazakhScript;
}

/** Asked inside a sheet; a function, because the language changes while the sheet is looked at. */
export const [useTongue, provideTongue] = createContext<() => Tongue>();
