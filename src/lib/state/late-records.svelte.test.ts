import { expect, test } from 'vitest';
import type { Records } from '#lib/data/records.ts';
import { LateRecords } from './late-records.svelte.ts';

const RECORDS = { tidy: () => Promise.resolve({ ok: true }) } as unknown as Records;

/** Records that come from a network which is there or not. */
function lateRecords() {
	const network = { isThere: true, asked: 0 };
	const fetch = () => {
		network.asked++;
		return network.isThere ? Promise.resolve(RECORDS) : Promise.reject(new Error('away'));
	};
	const late = new LateRecords({ fetch, take: (_, show) => Promise.resolve(show()) });
	return { late, network };
}

test('all who need the records wait for the same, and whoever comes too early is told', async () => {
	const { late, network } = lateRecords();
	expect(() => late.here).toThrow('app/not-open');
	expect(await Promise.all([late.open(), late.open()])).toEqual([RECORDS, RECORDS]);
	expect(network.asked).toBe(1);
	expect(late.here).toBe(RECORDS);
});

test('records that could not be fetched are asked for again by the next who needs them', async () => {
	const { late, network } = lateRecords();
	network.isThere = false;
	await expect(late.open()).rejects.toThrow('away');
	expect(late.opened).toBe(false);
	network.isThere = true;
	await late.open();
	expect(late.opened).toBe(true);
});
