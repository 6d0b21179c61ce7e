import type { Holdings } from '#lib/domain/transfer/holdings.ts';
import type { YolDatabase } from '../database.ts';
import { DEVICE, restoreDevice } from '../device.ts';

/** Where the numbering of this tablet stands; undefined as long as it has numbered nothing. */
async function ownStand(database: YolDatabase) {
	const device = restoreDevice(await database.settings.get(DEVICE));
	if (!device || device.numbering.seq === 0) return undefined;
	const { id, numbering } = device;
	return { id, seq: numbering.seq - 1, ms: numbering.ms };
}

/** The name under which this tablet’s records travel; undefined as long as there are none. */
export async function ownDevice(database: YolDatabase): Promise<string | undefined> {
	return (await ownStand(database))?.id;
}

/** Whether that is this tablet, also before it has numbered anything. */
export async function isOwnDevice(database: YolDatabase, device: string): Promise<boolean> {
	return restoreDevice(await database.settings.get(DEVICE))?.id === device;
}

/** All that this tablet holds: its own records, and of others what came whole. */
export async function ownHoldings(database: YolDatabase): Promise<Holdings> {
	const rows = await database.heard.toArray();
	const own = await ownStand(database);
	const stands = [...rows, ...(own ? [{ ...own, device: own.id }] : [])];
	return Object.fromEntries(stands.map(({ device, seq, ms }) => [device, [seq, ms]]));
}

/** Keeps what is held of others; call it in the transaction that has put the last of it away. */
export async function keepHoldings(database: YolDatabase, holdings: Holdings): Promise<void> {
	const own = await ownStand(database);
	const rows = Object.entries(holdings)
		.filter(([device]) => device !== own?.id)
		.map(([device, [seq, ms]]) => ({ device, seq, ms }));
	await database.heard.bulkPut(rows);
}
