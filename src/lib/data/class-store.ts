import * as v from 'valibot';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { restoreClassPlace, type ClassPlace } from '#lib/domain/class/class-resume.ts';
import type { YolDatabase } from './database.ts';
import { kept, type Kept } from './trouble.ts';

const WISHES = 'class';
const PLACE = 'class-place';

const language = v.picklist(LANGUAGES);
const wishesSchema = v.object({
	/** The language that is spoken; missing: that of the page. */
	voice: v.optional(v.fallback(v.optional(language), undefined)),
	/** The language that is read first; missing: that of the page. */
	first: v.optional(v.fallback(v.optional(language), undefined)),
	/** A second language beneath it. */
	second: v.optional(v.fallback(v.optional(language), undefined)),
	/** Where the teacher reads the notes. */
	notes: v.optional(v.fallback(v.picklist(['here', 'second', 'none']), 'here'), 'here')
});

/** How a teacher likes to lead a class on this device. */
export type ClassWishes = v.InferOutput<typeof wishesSchema>;

/** What was kept; each unreadable part becomes its default. */
export async function readWishes(database: YolDatabase): Promise<ClassWishes> {
	const row = await database.settings.get(WISHES).catch(() => undefined);
	const result = v.safeParse(wishesSchema, row?.value ?? {});
	return result.success ? result.output : v.parse(wishesSchema, {});
}

export function keepWishes(database: YolDatabase, value: ClassWishes): Promise<Kept> {
	return kept(() => database.settings.put({ key: WISHES, value }));
}

/** Keeps where a class is, so that it can go on after the power has failed; undefined forgets it. */
export function keepClassPlace(
	database: YolDatabase,
	place: ClassPlace | undefined
): Promise<Kept> {
	return kept(() =>
		place === undefined
			? database.settings.delete(PLACE)
			: database.settings.put({ key: PLACE, value: place })
	);
}

/** The class that was not brought to its end, if there is one. */
export async function classPlace(database: YolDatabase): Promise<ClassPlace | undefined> {
	const row = await database.settings.get(PLACE).catch(() => undefined);
	return row && restoreClassPlace(row.value);
}
