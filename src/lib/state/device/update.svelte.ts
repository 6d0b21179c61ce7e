import type { Workbox } from 'workbox-window';
import { entryNow, freshPage } from './fresh-page.ts';

const fetchWorkbox = () => import('workbox-window');

/**
 * Keeps the app on the tablet and says when a newer one is waiting. It is never put in by itself:
 * only the Door and the wall show it, so a lesson is never interrupted.
 */
export class UpdateWatcher {
	/** A newer app is on the tablet and waits to be put in. */
	ready = $state(false);
	/** Everything is on the tablet: from now on it works without a network. */
	offline = $state(false);
	/** This tab runs an app that is no longer kept: another tab, or the server where nothing is kept, has a newer one. */
	stale = $state(false);
	#workbox: Workbox | undefined;
	#asked = false;
	#controlled = false;
	#fetchCode: () => Promise<{ Workbox: typeof Workbox }>;

	constructor(fetchCode: () => Promise<{ Workbox: typeof Workbox }> = fetchWorkbox) {
		this.#fetchCode = fetchCode;
	}

	/**
	 * Begins to keep the app, or goes on where the network cut it off. Call it after the first picture, when
	 * the network is free.
	 */
	async start(): Promise<void> {
		// Over plain http there are no service workers; the app then works online only.
		if (!('serviceWorker' in navigator)) return;
		// What was cut off leaves no registration behind.
		if (this.#workbox && (await navigator.serviceWorker.getRegistration())) return;
		// It does not come without a network, or where the server no longer has this app.
		const code = await this.#fetchCode().catch(() => undefined);
		if (!code) return;
		const workbox = new code.Workbox('/service-worker.js');
		this.#workbox = workbox;
		this.#controlled = navigator.serviceWorker.controller !== null;
		// What was cut off before listens still.
		workbox.addEventListener('controlling', () => this.#workbox === workbox && this.#took());
		void navigator.serviceWorker.ready.then(() => (this.offline = true));
		// A tablet that starts without a network keeps the app that it has.
		const kept = await workbox.register({ immediate: true }).catch(() => undefined);
		if (kept) this.#offers(kept);
	}

	/** Looks for a newer app; the wall does so when a child has left. */
	async look(): Promise<void> {
		await this.#workbox?.update().catch(() => undefined);
	}

	/**
	 * Asks the server of a tab that keeps nothing whether it has another app by now, as its code did not come.
	 * What is kept needs no server.
	 */
	async askServer(): Promise<void> {
		if (navigator.serviceWorker?.controller) return;
		const theirs = await entryNow();
		if (theirs && !document.head.innerHTML.includes(theirs)) this.ready = this.stale = true;
	}

	/** Takes the newer app where this one can open nothing: the one that waits, else what the network has. */
	async renew(): Promise<void> {
		await this.start();
		await this.look();
		if (this.ready) this.apply();
		else await freshPage();
	}

	/** Puts the waiting app in and shows it. */
	apply(): void {
		this.#asked = true;
		if (this.stale) location.reload();
		else this.#workbox?.messageSkipWaiting();
	}

	/** Workbox tells of one newer app only; after one that was cut off on its way, or put off, comes another. */
	#offers(kept: ServiceWorkerRegistration): void {
		// The first app of all waits for none.
		const offer = () => kept.active && kept.waiting && (this.ready = true);
		const follow = () => kept.installing?.addEventListener('statechange', offer);
		kept.addEventListener('updatefound', follow);
		follow();
		offer();
	}

	// Another tab may have asked: this one goes on until it stands at the Door or the wall as well.
	#took(): void {
		if (this.#asked) return location.reload();
		// The first app of all takes over from none.
		if (this.#controlled) this.ready = this.stale = true;
		this.#controlled = true;
	}
}
