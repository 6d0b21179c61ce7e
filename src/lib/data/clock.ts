/** What the log needs of the world; tests give their own. */
export interface Clock {
	/** Milliseconds since 1970. */
	now: () => number;
	/** That many random bytes. */
	random: (length: number) => Uint8Array;
}

/** The clock of this machine. */
export const REAL_CLOCK: Clock = {
	now: () => Date.now(),
	random: (length) => crypto.getRandomValues(new Uint8Array(length))
};
