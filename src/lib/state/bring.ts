import { askToPersist } from '#lib/data/storage.ts';
import type { App } from './app.svelte.ts';
import { settledOrTimeout } from './device/timeout.ts';

/** How long what comes later may hold up what comes after it. */
const UPDATE_TIMEOUT_MS = 10_000;
const VOICE_TIMEOUT_MS = 30_000;

/** What a tablet needs without a network: app, voice, lessons, adults’ texts. Tells whether all of it is here. */
export async function bring(app: App): Promise<boolean> {
	await settledOrTimeout(app.updates.start(), UPDATE_TIMEOUT_MS);
	// A browser may ask the child, who may never answer.
	void askToPersist();
	// The voice comes first where the network gives it; a dead one holds up no lesson.
	const voice = app.narrator.preload([app.language]);
	await settledOrTimeout(voice, VOICE_TIMEOUT_MS);
	// Until a language has been chosen nobody knows which lessons will be wanted.
	const isChosen = app.settings.language !== undefined || app.presence.isHere;
	if (isChosen && !(await bringTexts(app))) return false;
	if (!(await voice)) return false;
	// Over plain http the app itself is never kept.
	return app.updates.offline || !('serviceWorker' in navigator);
}

async function bringTexts({ library, language }: App): Promise<boolean> {
	await library.open(language);
	await library.install();
	const adults = await import('./adults/build-adults.ts').catch(() => undefined);
	const hasAdults = await adults?.bringAdults(language);
	return library.installing.at === 'installed' && hasAdults === true;
}
