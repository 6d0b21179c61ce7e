import { FIRST, eventId, nextNumbering, startOfDay } from '#lib/domain/progress/event-id.ts';
import type { Numbering } from '#lib/domain/progress/event-id.ts';
import type { Stamp } from '#lib/domain/progress/record.ts';
import type { SettingRow } from './database.ts';

/** What the log needs of the world; tests give their own. */
export interface Clock {
	/** Milliseconds since 1970. */
	now: () => number;
	/** That many random bytes. */
	random: (length: number) => Uint8Array;
}

interface Device {
	id: string;
	numbering: Numbering;
}

/** The table of settings, of the database or of the transaction that brings it up to date. */
interface Settings {
	get: (key: string) => PromiseLike<SettingRow | undefined>;
	put: (row: SettingRow) => PromiseLike<unknown>;
}

const DEVICE = 'device';

/**
 * Gives ids and numbers to records of these days (midnight UTC). Call it in a transaction that writes
 * `settings` and the records: numbers go on from what is stored, so two tabs never give the same, and
 * none is used up by a write that fails.
 */
export async function stamps(
	settings: Settings,
	clock: Clock,
	days: readonly number[]
): Promise<Stamp[]> {
	const device = await readDevice(settings, clock);
	let { numbering } = device;
	const made = days.map((day) => {
		const { seq } = numbering;
		numbering = nextNumbering(numbering, day);
		return { id: eventId(numbering, clock.random(8)), device: device.id, seq };
	});
	await settings.put({ key: DEVICE, value: { ...device, numbering } });
	return made;
}

/** The id of this tablet, made when it is first wanted. Needs a transaction that writes `settings`. */
export async function deviceId(settings: Settings, clock: Clock): Promise<string> {
	const device = await readDevice(settings, clock);
	await settings.put({ key: DEVICE, value: device });
	return device.id;
}

async function readDevice(settings: Settings, clock: Clock): Promise<Device> {
	const row = await settings.get(DEVICE);
	const known = row?.value as Device | undefined;
	if (known?.id && known.numbering) return known;
	const id = eventId({ ...FIRST, ms: startOfDay(clock.now()) }, clock.random(8));
	return { id, numbering: FIRST };
}
