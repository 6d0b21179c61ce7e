/** How far a taking has come: bytes that have been looked through, or lines that have been put away. */
export interface Progress {
	step: 'looking' | 'putting';
	done: number;
	all: number;
}

/** How a taking is watched and stopped. */
export interface Watch {
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
	/** The day of this tablet, `2026-11-24`. */
	today: string;
}
