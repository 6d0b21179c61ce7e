import { HELLO_EVERY_MS } from './class-channel.ts';

/** Two missed hellos, and a moment for a window that is slow. */
const GONE_AFTER_MS = 2.5 * HELLO_EVERY_MS;

/** Whether a teacher’s window leads from elsewhere, as the picture knows it from what it hears. */
export class ClassLeader {
	there = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** It said hello. One that crashes says no goodbye: after two missed hellos it has gone. */
	greets(): void {
		clearTimeout(this.#timer);
		this.there = true;
		this.#timer = setTimeout(() => (this.there = false), GONE_AFTER_MS);
	}

	leaves(): void {
		clearTimeout(this.#timer);
		this.there = false;
	}
}
