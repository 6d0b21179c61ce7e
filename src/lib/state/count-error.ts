import { dayText, startOfDay } from '#lib/domain/day.ts';
import { AppError } from '#lib/domain/app-error.ts';

/** The stable code of whatever broke; it says nothing about a child. */
export function codeOf(error: unknown): string {
	return error instanceof AppError ? error.code : 'app/broken';
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
