/** How quickly three Shifts, or two Escapes, have to follow each other. */
const WITHIN_MS = 5000;
const PRESSES: Record<string, number> = { Shift: 3, Escape: 2 };

/**
 * The drawing page that covers everything at once. It leaves no trace: no event, no address, no title.
 * `oncover` stops every sound in the same turn.
 */
export class Cover {
	up = $state(false);
	/** Half-finished drawings take turns. */
	drawing = $state(0);
	#oncover: () => void;
	#presses: { key: string; at: number }[] = [];

	constructor(oncover: () => void) {
		this.#oncover = oncover;
	}

	hide(): void {
		this.#presses = [];
		if (this.up) return;
		this.up = true;
		this.drawing++;
		this.#oncover();
	}

	reveal(): void {
		this.up = false;
	}

	/** Counts Shift and Escape; `now` in milliseconds. */
	press(key: string, now: number): void {
		const needed = PRESSES[key];
		if (needed === undefined) {
			this.#presses = [];
			return;
		}
		this.#presses = [...this.#presses, { key, at: now }].filter(
			(press) => press.key === key && now - press.at < WITHIN_MS
		);
		if (this.#presses.length >= needed) this.hide();
	}
}
