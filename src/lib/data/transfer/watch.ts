import type { Outcome } from '#lib/domain/transfer/outcome.ts';

/** How far a taking has come: bytes that have been looked through, or lines that have been put away. */
export interface Progress {
	step: 'looking' | 'putting';
	done: number;
	all: number;
	/** What became of the lines so far, once some have been put away. */
	outcome?: Outcome;
}

/** How a taking is watched and stopped. */
export interface Watch {
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
	/** The day of this tablet, `2026-11-24`. */
	today: string;
}
