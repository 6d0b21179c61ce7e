import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { freshAfterFirstTry } from './fresh-after-first-try.ts';
import { inTime } from './in-time.ts';
import { rightType } from './right-type.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// Shell, words of the interface, scenes, sounds and voice. src/cli/precache.ts writes the list after the
// build, with a revision per file, so that a release costs a tablet only what has changed, and a hash per file:
// while a release is being copied to its host, the host may give the page of another one.
const precache = new PrecacheController();
const FILES: PrecacheEntry[] = self.__WB_MANIFEST;
precache.addToCacheList(FILES);

// Over a slow line a small file is mostly waiting, and there are hundreds. Three ways leave as many to the page.
const WAYS = 3;
const fresh = freshAfterFirstTry(precache.strategy.cacheName);
const fetchers = Array.from({ length: WAYS }, (_, way) => {
	const fetcher = new PrecacheController({ plugins: [fresh, inTime(), rightType] });
	fetcher.addToCacheList(FILES.filter((_file, index) => index % WAYS === way));
	return fetcher;
});

// SvelteKit asks for the data of the Door with marks of its own behind the address.
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/^x-sveltekit-/] }));
cleanupOutdatedCaches();

// Every address of the app is the same page. Packs and files are not pages.
registerRoute(
	new NavigationRoute(precache.createHandlerBoundToURL('/200.html'), {
		denylist: [/^\/(_app|packs|voice|api)\//]
	})
);

// Not in our list: code of the app before this one, for a tab that another tab’s update overtook.
registerRoute(
	({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_app/immutable/'),
	new CacheFirst({ cacheName: precache.strategy.cacheName, plugins: [rightType] })
);

// Packs are not here, nor is the Mandarin dictionary: the page keeps them itself (lib/data/packs/store.ts,
// lib/audio/voice-data.ts), since it checks whether they are whole.

self.addEventListener('install', (event) => {
	for (const fetcher of fetchers) void fetcher.install(event);
	passBy(event);
});

type Rule = { condition: { urlPattern: string }; source: 'network' | { cacheName: string } };

/**
 * What needs no answer of this worker goes past it where the browser can (Chromium 123): it costs a slow tablet
 * less, and a hundred packs in a row do not start the older worker anew each time that the browser lays it down
 * for a newer app, which then waits for half a minute and longer.
 */
function passBy(event: ExtendableEvent & { addRoutes?: (rules: Rule[]) => Promise<void> }) {
	void event.addRoutes?.([
		{ condition: { urlPattern: '/packs/*' }, source: 'network' },
		{
			condition: { urlPattern: '/_app/immutable/*' },
			source: { cacheName: precache.strategy.cacheName }
		}
	]);
}

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOlderApp(event));
	event.waitUntil(self.clients.claim());
});

/**
 * A lesson in another tab still fetches from the older app, and of a newer one that is on its way a part is here
 * already, which it would lack. All files then stay until the update after this one.
 */
async function forgetOlderApp(event: ExtendableEvent): Promise<void> {
	const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (tabs.length <= 1 && !self.registration.installing) await precache.activate(event);
}

// Never by itself: a lesson may be running. The Door and the wall ask for it.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
