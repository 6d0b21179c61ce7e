import { browser } from '$app/environment';
import { createLazyNarrator } from '#lib/audio/lazy-narrator.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { PackStore } from '#lib/data/pack-store.ts';
import { Packs } from '#lib/data/packs.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import { App } from './app.svelte.ts';
import { fetchEarly } from './early-fetch.ts';

/** While the Door is drawn at build time nobody listens, and there is no loudspeaker. */
const SILENT: Narrator = {
	speaking: undefined,
	speed: 1,
	say: () => ({ ended: Promise.resolve('stopped') }),
	stop: () => {},
	preload: () => Promise.resolve(),
	prepare: () => {},
	unlock: () => {}
};

async function realNarrator(): Promise<Narrator> {
	return (await import('#lib/audio/narrator.ts')).createNarrator();
}

/** Builds the app from the real parts of this browser: its clock, its storage, its loudspeaker. */
export function buildApp(): App {
	const caches = 'caches' in globalThis ? globalThis.caches : undefined;
	return new App({
		database: new YolDatabase(),
		packs: new Packs(new PackStore({ fetch: fetchEarly, caches })),
		narrator: browser ? createLazyNarrator(realNarrator) : SILENT,
		clock: {
			now: () => Date.now(),
			random: (length) => crypto.getRandomValues(new Uint8Array(length))
		}
	});
}
