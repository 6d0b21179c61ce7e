const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 5000;
/** Longer than a hidden window waits for its timers: the device slept, or its clock was set. */
const LONGEST_GAP_MS = 2 * MINUTE_MS;

/** How long a class has been going on. It only counts up, and not while its device sleeps. */
export class ClassTime {
	/** Minutes since the class began, in steps of some seconds. */
	minutes = $state(0);
	#now: () => number;
	#began: number;
	#looked: number;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(now: () => number) {
		this.#now = now;
		this.#began = this.#looked = now();
	}

	get began(): number {
		return this.#began;
	}

	/** Begins, or goes on after this many minutes. */
	begin(after = 0): void {
		this.since(this.#now() - after * MINUTE_MS);
	}

	/** Follows a class that began then, in ms since 1970. */
	since(began: number): void {
		this.#began = began;
		this.#looked = this.#now();
		this.#look();
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
	}

	stop(): void {
		clearInterval(this.#timer);
	}

	#look(): void {
		const now = this.#now();
		const gap = now - this.#looked;
		this.#looked = now;
		if (gap < 0 || gap > LONGEST_GAP_MS) this.#began += gap;
		this.minutes = Math.max(0, (now - this.#began) / MINUTE_MS);
	}
}
