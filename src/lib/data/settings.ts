import * as v from 'valibot';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { day } from '#lib/domain/values.ts';
import type { YolDatabase } from './database.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

const SETTINGS = 'settings';

/** The longest that a facilitator can let a tablet be left alone, in minutes. */
export const LONGEST_IDLE = 10;

const settingsSchema = v.object({
	/** Chosen at the Door; missing until somebody has touched one. */
	language: v.optional(v.fallback(v.optional(v.picklist(LANGUAGES)), undefined)),
	/** The script in which Kazakh is shown. */
	script: v.optional(v.fallback(v.picklist(['arab', 'cyrl']), 'arab'), 'arab'),
	/** The group that is shown first on the wall. */
	group: v.optional(v.fallback(v.optional(v.string()), undefined)),
	/** Only that group is on the wall. */
	oneGroup: v.optional(v.fallback(v.boolean(), false), false),
	/** “No network: all is well” has been shown once. */
	offlineSeen: v.optional(v.fallback(v.boolean(), false), false),
	/** The last days on which the app was started; domain/profile/start-days.ts tells what they are for. */
	starts: v.optional(v.fallback(v.array(day), []), []),
	/** A tablet left alone for this many minutes goes to the wall. */
	idleMinutes: v.optional(
		v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(LONGEST_IDLE)), 3),
		3
	)
});

/** What belongs to the tablet and not to a child. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Today’s shape of whatever was saved; each unreadable part becomes its default. */
export function restoreSettings(saved: unknown): Settings {
	const result = v.safeParse(settingsSchema, saved ?? {});
	return result.success ? result.output : v.parse(settingsSchema, {});
}

export async function readSettings(database: YolDatabase): Promise<Settings> {
	const row = await database.settings.get(SETTINGS);
	return restoreSettings(row?.value);
}

/** Changes some settings and leaves the others as they are. */
export function saveSettings(
	database: YolDatabase,
	changes: Partial<Settings>
): Promise<WriteResult> {
	return attemptWrite(() =>
		database.transaction('rw', database.settings, async () => {
			const value = { ...(await readSettings(database)), ...changes };
			await database.settings.put({ key: SETTINGS, value });
		})
	);
}
