const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 5000;

/** How long a class has been going on. It only counts up. */
export class ClassTime {
	/** Minutes since the class began, in steps of some seconds. */
	minutes = $state(0);
	#now: () => number;
	#began: number;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(now: () => number) {
		this.#now = now;
		this.#began = now();
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
		this.#look();
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
	}

	stop(): void {
		clearInterval(this.#timer);
	}

	#look(): void {
		this.minutes = Math.max(0, (this.#now() - this.#began) / MINUTE_MS);
	}
}
