import type { Language } from '#lib/domain/content/language.ts';
import { AdultPacks } from '#lib/data/packs/adult-packs.ts';
import { PackStore } from '#lib/data/packs/store.ts';
import { Adults } from './adults.svelte.ts';

/** The adults’ texts of this browser. */
export function buildAdults(): Adults {
	const caches = 'caches' in globalThis ? globalThis.caches : undefined;
	// Asked of the window each time, as the browser wants it.
	const fetching: typeof fetch = (...wanted) => fetch(...wanted);
	return new Adults(new AdultPacks(new PackStore({ fetch: fetching, caches })));
}

/** A child may tell where there is no network: what adults read is brought to every tablet, after its lessons. */
export async function bringAdults(language: Language): Promise<boolean> {
	const adults = buildAdults();
	await adults.open(language);
	return adults.install();
}
