import { HELLO_EVERY_MS } from './channel.ts';

/** Two missed hellos, and a moment for a window that is slow: then it is asked whether it is there. */
const SILENT_AFTER_MS = 2.5 * HELLO_EVERY_MS;
/** How long it has to answer. */
const ANSWER_WITHIN_MS = 2000;

/** Whether a teacher’s window leads from elsewhere, as the picture knows it from what it hears. */
export class ClassLeader {
	there = $state(false);
	#ask: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `ask` asks the teacher’s window to say hello. */
	constructor(ask: () => void) {
		this.#ask = ask;
	}

	/**
	 * It said hello. One that crashes says no goodbye; but one that lies behind others falls silent, too,
	 * because browsers hold back the timers of hidden windows, and answers when it is asked.
	 */
	greets(): void {
		clearTimeout(this.#timer);
		this.there = true;
		this.#timer = setTimeout(() => this.#asks(), SILENT_AFTER_MS);
	}

	/** It said goodbye; another one beside it is asked at once, before a child’s finger leads. */
	saysGoodbye(): void {
		this.stop();
		this.#ask();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.there = false;
	}

	#asks(): void {
		this.#timer = setTimeout(() => (this.there = false), ANSWER_WITHIN_MS);
		this.#ask();
	}
}
