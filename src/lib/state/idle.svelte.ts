const MINUTE = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Notices that a tablet was left alone, so that the next child does not find the last one’s page. */
export class Idle {
	#minutes: () => number;
	#onidle: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(minutes: () => number, onidle: () => void) {
		this.#minutes = minutes;
		this.#onidle = onidle;
	}

	/** Watches for touches and keys until the function that it gives is called. */
	watch(): () => void {
		const again = () => this.#restart();
		for (const sign of SIGNS) addEventListener(sign, again, { passive: true, capture: true });
		this.#restart();
		return () => {
			clearTimeout(this.#timer);
			for (const sign of SIGNS) removeEventListener(sign, again, { capture: true });
		};
	}

	#restart(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#onidle, this.#minutes() * MINUTE);
	}
}
