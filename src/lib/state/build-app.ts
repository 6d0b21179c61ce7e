import { browser } from '$app/environment';
import { createLazyNarrator } from '#lib/audio/lazy-narrator.ts';
import { wakeSoundOutput } from '#lib/audio/sound-output.ts';
import { REAL_CLOCK } from '#lib/data/clock.ts';
import { PackStore } from '#lib/data/packs/store.ts';
import { Packs } from '#lib/data/packs/packs.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import { App } from './app.svelte.ts';
import { askedEarly, fetchEarly } from './device/early-fetch.ts';

/** While the Door is drawn at build time nobody listens, and there is no loudspeaker. */
const SILENT: Narrator = {
	speaking: undefined,
	speed: 1,
	say: () => ({ ended: Promise.resolve('stopped') }),
	stop: () => {},
	cut: () => {},
	preload: () => Promise.resolve(true),
	prepare: () => {},
	unlock: () => {}
};

async function realNarrator(): Promise<Narrator> {
	const [{ createNarrator }] = await Promise.all([
		import('#lib/audio/narrator.ts'),
		wakeSoundOutput()
	]);
	return createNarrator();
}

/** Builds the app from the real parts of this browser: its clock, its storage, its loudspeaker. */
export function buildApp(): App {
	const caches = 'caches' in globalThis ? globalThis.caches : undefined;
	return new App({
		records: async () => (await import('#lib/data/records.ts')).createRecords(REAL_CLOCK),
		packs: new Packs(new PackStore({ fetch: fetchEarly, caches }), askedEarly),
		narrator: browser ? createLazyNarrator(realNarrator) : SILENT,
		clock: REAL_CLOCK
	});
}
