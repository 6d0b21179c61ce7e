import { dayText, startOfDay } from '#lib/domain/day.ts';
import { AppError, type ErrorCode } from '#lib/domain/app-error.ts';

/** Code of a screen that is not on the tablet and cannot be fetched now. */
export const ABSENT = 'app/absent';

const notFetched = new WeakSet<Error>();

/** Notes that an error is only code that did not come. */
export function noteNotFetched(error: Error): void {
	notFetched.add(error);
}

/** The stable code of whatever broke; it says nothing about a child. */
export function codeOf(error: unknown): ErrorCode | typeof ABSENT | 'app/broken' {
	if (error instanceof AppError) return error.code;
	return error instanceof Error && notFetched.has(error) ? ABSENT : 'app/broken';
}

/**
 * Counts what broke, by its code and the day. The page may be broken itself, so it stands on nothing
 * of the app; that the counting fails as well is no news.
 */
export async function countError(code: string): Promise<void> {
	try {
		const [{ YolDatabase }, { noteError }] = await Promise.all([
			import('#lib/data/database.ts'),
			import('#lib/data/errors.ts')
		]);
		const database = new YolDatabase();
		await noteError(database, code, dayText(startOfDay(Date.now())));
		database.close();
	} catch {
		// Nothing is left to tell it to.
	}
}
