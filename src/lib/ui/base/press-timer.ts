/** How long a finger stays to ask for more than a touch. */
export const LONG_PRESS_MS = 600;
const FINGER_SLIP = 12;

/** Waits for a finger or a focus that stays; remembers that it did until the click has passed. */
export class PressTimer {
	fired = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#x = 0;
	#y = 0;

	start(wait: number, act: () => void, at?: PointerEvent): void {
		this.reset();
		this.#x = at?.clientX ?? 0;
		this.#y = at?.clientY ?? 0;
		this.#timer = setTimeout(() => {
			this.fired = true;
			act();
		}, wait);
	}

	moved(event: PointerEvent): boolean {
		return Math.hypot(event.clientX - this.#x, event.clientY - this.#y) > FINGER_SLIP;
	}

	/** A new touch begins: whatever became of the last one, this one may press. */
	reset(): void {
		this.cancel();
		this.fired = false;
	}

	cancel(): void {
		clearTimeout(this.#timer);
	}

	/** The finger that asked to hear must not also press. */
	swallow(event: Event): void {
		this.fired = false;
		event.preventDefault();
		event.stopPropagation();
	}
}
