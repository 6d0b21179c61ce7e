import type { Outcome } from '#lib/domain/transfer/outcome.ts';

/** How far a taking has come: bytes that have been verified, or lines that have been saved. */
export interface Progress {
	phase: 'verifying' | 'saving';
	done: number;
	all: number;
	/** What became of the lines so far, once some have been saved. */
	outcome?: Outcome;
}

/** How a taking is watched and stopped. */
export interface Watch {
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
	/** The day of this tablet, `2026-11-24`. */
	today: string;
}
