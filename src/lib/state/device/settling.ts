import { whenNetworkIdle } from './network-idle.ts';

/** So long after it broke off it is gone on with, in milliseconds; twice as long after each further time. */
const SOON = 20_000;
const SELDOM = 600_000;

/** Brings what a tablet needs without a network, and goes on by itself as long as something is missing. */
export class Settling {
	#bring: () => Promise<boolean>;
	#whenFree: (start: () => void) => unknown;
	#running: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pause = SOON;

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
		if (this.#running) this.#pause = 0;
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #run(): Promise<void> {
		let isAllHere = false;
		try {
			isAllHere = await this.#bring();
		} finally {
			// What fails as nobody foresaw is counted where errors are, and tried again all the same.
			if (!isAllHere) this.#goesOnLater();
		}
	}

	#goesOnLater(): void {
		this.#timer = setTimeout(() => this.#whenFree(() => void this.start()), this.#pause);
		this.#pause = Math.min(Math.max(this.#pause * 2, SOON), SELDOM);
	}
}
