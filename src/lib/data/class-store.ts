import * as v from 'valibot';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { restoreClassPlace, type ClassPlace } from '#lib/domain/class/class-resume.ts';
import type { YolDatabase } from './database.ts';
import { attemptWrite, type WriteResult } from './storage-failure.ts';

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
	notes: v.optional(v.fallback(v.picklist(['here', 'second', 'none']), 'here'), 'here'),
	/** Letters and digits of the keyboard act; also those of a clicker, which then only turns pages. */
	keys: v.optional(v.fallback(v.boolean(), true), true)
});

/** How a teacher likes to lead a class on this device. */
export type ClassWishes = v.InferOutput<typeof wishesSchema>;

/**
 * What a full or blocked device did not keep, or not yet: it holds as long as this page does, so that the
 * class is led as its teacher has just said.
 */
const held = new WeakMap<YolDatabase, Map<string, unknown>>();

/** What was kept; each unreadable part becomes its default. */
export async function readWishes(database: YolDatabase): Promise<ClassWishes> {
	const result = v.safeParse(wishesSchema, (await read(database, WISHES)) ?? {});
	return result.success ? result.output : v.parse(wishesSchema, {});
}

/** What a teacher has chosen and this device could not keep. */
export function unkeptWishes(database: YolDatabase): ClassWishes | undefined {
	const result = v.safeParse(wishesSchema, held.get(database)?.get(WISHES));
	return result.success ? result.output : undefined;
}

/** Holds what another window could not keep. */
export function holdWishes(database: YolDatabase, value: ClassWishes): void {
	hold(database, WISHES, value);
}

export function keepWishes(database: YolDatabase, value: ClassWishes): Promise<WriteResult> {
	return keep(database, WISHES, value);
}

/** Keeps where a class is, so that it can go on after the power has failed; undefined forgets it. */
export function keepClassPlace(
	database: YolDatabase,
	place: ClassPlace | undefined
): Promise<WriteResult> {
	return keep(database, PLACE, place);
}

/** The class that was not brought to its end, if there is one. */
export async function classPlace(database: YolDatabase): Promise<ClassPlace | undefined> {
	return restoreClassPlace(await read(database, PLACE));
}

async function read(database: YolDatabase, key: string): Promise<unknown> {
	const own = held.get(database);
	if (own?.has(key)) return own.get(key);
	const row = await database.settings.get(key).catch(() => undefined);
	return row?.value;
}

async function keep(database: YolDatabase, key: string, value: unknown): Promise<WriteResult> {
	const own = hold(database, key, value);
	const { settings } = database;
	const result = await attemptWrite(() =>
		value === undefined ? settings.delete(key) : settings.put({ key, value })
	);
	// Not where something newer is on its way.
	if (result.ok && own.get(key) === value) own.delete(key);
	return result;
}

function hold(database: YolDatabase, key: string, value: unknown): Map<string, unknown> {
	const own = held.get(database) ?? new Map<string, unknown>();
	held.set(database, own.set(key, value));
	return own;
}
