const MINUTE = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Notices that a tablet was left alone, so that the next child does not find the last one’s page. */
export class Idle {
	#minutes: () => number;
	#onidle: () => void;
	#now: () => number;
	#since = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(minutes: () => number, onidle: () => void, now: () => number) {
		this.#minutes = minutes;
		this.#onidle = onidle;
		this.#now = now;
	}

	/** Watches for touches and keys until the function that it gives is called. */
	watch(): () => void {
		const again = () => {
			this.#look();
			this.#restart();
		};
		const look = () => this.#look();
		for (const sign of SIGNS) addEventListener(sign, again, { passive: true, capture: true });
		document.addEventListener('visibilitychange', look);
		this.#restart();
		return () => {
			clearTimeout(this.#timer);
			for (const sign of SIGNS) removeEventListener(sign, again, { capture: true });
			document.removeEventListener('visibilitychange', look);
		};
	}

	/** A tablet that sleeps stops its timers; what the clock says counts. */
	#look(): void {
		if (this.#now() - this.#since < this.#wait) return;
		this.#restart();
		this.#onidle();
	}

	#restart(): void {
		clearTimeout(this.#timer);
		this.#since = this.#now();
		this.#timer = setTimeout(this.#onidle, this.#wait);
	}

	get #wait(): number {
		return this.#minutes() * MINUTE;
	}
}
