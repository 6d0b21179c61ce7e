import { LONGEST_IDLE } from '#lib/data/settings.ts';
import type { App } from '../app.svelte.ts';

const MINUTE_MS = 60_000;
/** No tablet sleeps for this long: a clock that is further on than this was set. */
const LONGEST_SLEEP_MS = 30 * 24 * 60 * MINUTE_MS;
const PROGRESS = 'yol-progress';
const SIGNS = ['pointerdown', 'keydown', 'wheel', PROGRESS] as const;

/** What the tablet does by itself has come further: as good as a touch. */
export function noteProgress(): void {
	dispatchEvent(new Event(PROGRESS));
}

/**
 * Minutes after which a tablet that nobody touches counts as left alone. Who copies on paper or films a code
 * touches nothing, but no page stays open longer than a facilitator may allow.
 */
export function idleMinutes({ handsOff, settings }: Pick<App, 'handsOff' | 'settings'>): number {
	return handsOff ? LONGEST_IDLE : settings.idleMinutes;
}

/** Notices that a tablet was left alone, so that the next child does not find the last one’s page. */
export class Idle {
	#minutes: () => number;
	#onidle: () => void;
	#now: () => number;
	/** The last sign: by the clock, and by what stands still while a tablet sleeps and cannot be set. */
	#since = { clock: 0, awake: 0 };
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(minutes: () => number, onidle: () => void, now: () => number) {
		this.#minutes = minutes;
		this.#onidle = onidle;
		this.#now = now;
	}

	/** Watches for touches, keys and progress until the function that it gives is called. */
	watch(): () => void {
		const again = () => {
			this.#look(LONGEST_SLEEP_MS);
			this.#restart();
		};
		const look = () => this.#look(Infinity);
		for (const sign of SIGNS) addEventListener(sign, again, { passive: true, capture: true });
		document.addEventListener('visibilitychange', look);
		this.#restart();
		return () => {
			clearTimeout(this.#timer);
			for (const sign of SIGNS) removeEventListener(sign, again, { capture: true });
			document.removeEventListener('visibilitychange', look);
		};
	}

	/** A tablet that sleeps stops its timers; what the clock says counts, if a sleep can have been so long. */
	#look(longest: number): void {
		const slept = this.#now() - this.#since.clock;
		const awake = performance.now() - this.#since.awake;
		if (Math.max(awake, slept < longest ? slept : 0) < this.#wait) return;
		this.#restart();
		this.#onidle();
	}

	#restart(): void {
		clearTimeout(this.#timer);
		this.#since = { clock: this.#now(), awake: performance.now() };
		this.#fallsDue(this.#wait);
	}

	/** The last sign may have opened a page on which nothing is touched for longer. */
	#fallsDue(after: number): void {
		this.#timer = setTimeout(() => {
			const left = this.#wait - (performance.now() - this.#since.awake);
			if (left > 0) this.#fallsDue(left);
			else this.#onidle();
		}, after);
	}

	get #wait(): number {
		return this.#minutes() * MINUTE_MS;
	}
}
