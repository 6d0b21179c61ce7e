import { whenNetworkIdle } from './network-idle.ts';

/** How long after it broke off it is tried again; twice as long after each further time, up to the longest. */
const FIRST_RETRY_MS = 20_000;
const MAX_RETRY_MS = 600_000;

/** Brings what a tablet needs without a network, and goes on by itself as long as something is missing. */
export class OfflineInstall {
	#bring: () => Promise<boolean>;
	#whenFree: (start: () => void) => unknown;
	#running: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#retryMs = FIRST_RETRY_MS;

	/** `bring` tells whether everything has come. */
	constructor(
		bring: () => Promise<boolean>,
		whenFree: (start: () => void) => unknown = whenNetworkIdle
	) {
		this.#bring = bring;
		this.#whenFree = whenFree;
	}

	/** Begins, or goes on; who asks meanwhile waits for the same, and what is missing then is brought at once. */
	start(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#running) this.#retryMs = 0;
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #run(): Promise<void> {
		let isAllHere = false;
		try {
			isAllHere = await this.#bring();
		} finally {
			// What fails as nobody foresaw is counted where errors are, and tried again all the same.
			if (!isAllHere) this.#retryLater();
		}
	}

	#retryLater(): void {
		this.#timer = setTimeout(() => this.#whenFree(() => void this.start()), this.#retryMs);
		this.#retryMs = Math.min(Math.max(this.#retryMs * 2, FIRST_RETRY_MS), MAX_RETRY_MS);
	}
}
