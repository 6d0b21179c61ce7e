import { expect, onTestFinished, test } from 'vitest';
import { FILE, newPeer } from '#lib/domain/transfer/peer.ts';
import { YolDatabase } from '../database.ts';
import { EventLog } from '../event-log.ts';
import { keepPeer } from './partners.ts';
import { ownHoldings } from './holdings.ts';
import { notYetKept } from './waiting.ts';
import { Live } from '../live.ts';
import { clockAt } from '../../../../tests/fixtures/clock.ts';

test('a screen that shows what is here alone follows what happens', async () => {
	const database = new YolDatabase(`waiting-${crypto.randomUUID()}`);
	onTestFinished(() => database.delete());
	const live = new Live(() => notYetKept(database, '2026-11-24'));
	const seen: (number | undefined)[] = [];
	onTestFinished(
		$effect.root(() => {
			$effect(() => void seen.push(live.current?.children));
		})
	);
	await expect.poll(() => seen.at(-1)).toBe(0);

	const log = new EventLog(database, clockAt());
	const done = { lesson: 'moving-safely.m.1', kind: 'completed' } as const;
	await log.append([done], { id: 'swan', group: 'apple' });
	await expect.poll(() => seen.at(-1)).toBe(1);

	await keepPeer(database, { ...newPeer(FILE), holds: await ownHoldings(database) });
	await expect.poll(() => seen.at(-1)).toBe(0);
});
