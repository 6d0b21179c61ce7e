import * as v from 'valibot';
import { startOfDay } from '#lib/domain/day.ts';
import { FIRST, eventId, nextNumbering } from '#lib/domain/progress/event-id.ts';
import type { Stamp } from '#lib/domain/progress/record.ts';
import { word } from '#lib/domain/values.ts';
import type { Clock } from './clock.ts';
import type { SettingRow } from './database.ts';

const deviceSchema = v.object({
	id: word,
	numbering: v.object({ seq: v.number(), ms: v.number(), counter: v.number() })
});
type Device = v.InferOutput<typeof deviceSchema>;

/** The table of settings, of the database or of the transaction that brings it up to date. */
interface Settings {
	get: (key: string) => PromiseLike<SettingRow | undefined>;
	put: (row: SettingRow) => PromiseLike<unknown>;
}

/** The key of the setting that says which tablet this is. */
export const DEVICE = 'device';

/**
 * Gives ids and numbers to what is written today, or on the day (midnight UTC) that is told of it. Call it
 * in a transaction that writes `settings` and the records: numbers go on from what is stored, so two tabs
 * never give the same, and none is used up by a write that fails.
 */
export async function stamped<T>(
	settings: Settings,
	clock: Clock,
	things: readonly T[],
	dayOf?: (thing: T) => number
): Promise<[T, Stamp][]> {
	const device = await readDevice(settings, clock);
	const today = startOfDay(clock.now());
	let { numbering } = device;
	const made = things.map((thing): [T, Stamp] => {
		const { seq } = numbering;
		numbering = nextNumbering(numbering, dayOf ? dayOf(thing) : today);
		return [thing, { id: eventId(numbering, clock.random(8)), device: device.id, seq }];
	});
	await settings.put({ key: DEVICE, value: { ...device, numbering } });
	return made;
}

/** The id of this tablet, made when it is first wanted; nothing is written after. Needs a transaction that writes `settings`. */
export async function deviceId(settings: Settings, clock: Clock): Promise<string> {
	const known = restoreDevice(await settings.get(DEVICE));
	if (known) return known.id;
	const device = newDevice(clock);
	await settings.put({ key: DEVICE, value: device });
	return device.id;
}

/** The name of this tablet and where its numbering stands; undefined if the row is none. */
export function restoreDevice(row: SettingRow | undefined): Device | undefined {
	const result = v.safeParse(deviceSchema, row?.value);
	return result.success ? result.output : undefined;
}

async function readDevice(settings: Settings, clock: Clock): Promise<Device> {
	return restoreDevice(await settings.get(DEVICE)) ?? newDevice(clock);
}

function newDevice(clock: Clock): Device {
	const id = eventId({ ...FIRST, ms: startOfDay(clock.now()) }, clock.random(8));
	return { id, numbering: FIRST };
}
