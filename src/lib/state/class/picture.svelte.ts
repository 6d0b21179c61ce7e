/** A window that rests, or that could not show the picture, answers at once; then no second one is wanted. */
const ANSWERS_WITHIN_MS = 300;
/** How long a window may take until it is there, even on a slow laptop. */
const COMES_WITHIN_MS = 10_000;

/** The window with the picture, as the teacher’s window knows it from what it hears. */
export class ClassPicture {
	/** It has been waited for so long that the browser may have held it back. */
	missing = $state(false);
	#open: (address: string) => void;
	#opening: ReturnType<typeof setTimeout> | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;

	/** `open` opens a window with the picture at an address. */
	constructor(open: (address: string) => void) {
		this.#open = open;
	}

	/** It has just been asked to show itself; unless it answers, a new window opens at `address`. */
	reopens(address: string): void {
		this.awaits();
		// Browsers let a touch open a window for a second at least.
		this.#opening = setTimeout(() => this.#open(address), ANSWERS_WITHIN_MS);
	}

	/** A window was opened: it is to be heard of. */
	awaits(): void {
		this.leaves();
		this.missing = false;
		this.#silence = setTimeout(() => (this.missing = true), COMES_WITHIN_MS);
	}

	/** It has said something. */
	speaks(): void {
		this.leaves();
		this.missing = false;
	}

	/** Nobody waits for it any more. */
	leaves(): void {
		clearTimeout(this.#opening);
		clearTimeout(this.#silence);
	}
}
