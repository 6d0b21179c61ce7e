/** Every promise that can be broken, by where it is broken. */
export type ErrorCode =
	| 'app/not-open'
	| 'bundle/damaged'
	| 'scene/no-drawing'
	| 'storage/unexpected'
	| 'voice/damaged'
	| 'voice/no-data'
	| 'voice/not-started';

/**
 * A broken promise of the program, as opposed to something expected (those are values with a reason).
 * The code is stable and has no words of its own: an adult reads it as it is, in small print on the screen
 * that a child sees instead of the broken one, and on the page of the tablet, where codes are counted by the
 * day. `facts` are for whoever debugs and are never kept. Put nothing about a child in either.
 */
export class AppError extends Error {
	readonly code: ErrorCode;
	readonly facts: Readonly<Record<string, string | number>>;

	constructor(code: ErrorCode, facts: Record<string, string | number> = {}, cause?: unknown) {
		super(code, { cause });
		this.name = 'AppError';
		this.code = code;
		this.facts = facts;
	}
}
