import { createNarrator } from '#lib/audio/narrator.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { PackStore } from '#lib/data/pack-store.ts';
import { Packs } from '#lib/data/packs.ts';
import { App } from './app.svelte.ts';

/** Builds the app from the real parts of this browser: its clock, its storage, its loudspeaker. */
export function buildApp(): App {
	const caches = 'caches' in globalThis ? globalThis.caches : undefined;
	return new App({
		database: new YolDatabase(),
		packs: new Packs(new PackStore({ fetch: globalThis.fetch.bind(globalThis), caches })),
		narrator: createNarrator(),
		clock: {
			now: () => Date.now(),
			random: (length) => crypto.getRandomValues(new Uint8Array(length))
		}
	});
}
