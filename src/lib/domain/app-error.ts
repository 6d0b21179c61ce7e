/**
 * A broken promise of the program, as opposed to something expected (those are values with a reason).
 * The code is stable (`pack/damaged`); its words are `t('error.…')`. Never put anything about a child in it.
 */
export class AppError extends Error {
	readonly code: string;
	readonly facts: Readonly<Record<string, string | number>>;

	constructor(code: string, facts: Record<string, string | number> = {}, cause?: unknown) {
		super(code, { cause });
		this.name = 'AppError';
		this.code = code;
		this.facts = facts;
	}
}
