import { expect, onTestFinished, test, vi } from 'vitest';
import { FILE, newPeer } from '#lib/domain/transfer/peer.ts';
import { YolDatabase } from '../database.ts';
import { EventLog } from '../event-log.ts';
import { keepPeer } from './peers.ts';
import { ownHoldings } from './holdings.ts';
import { notYetKept } from './waiting.ts';
import { Live } from '../live.ts';
import { ClubTablet, newClub, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { largeBundle } from '../../../../tests/fixtures/large-bundle.ts';
import { clockAt } from '../../../../tests/fixtures/clock.ts';

test('what another tablet brings does not have the log looked through again at each batch', async () => {
	const club = newClub();
	const blue = await ClubTablet.inClub(crypto.randomUUID(), club);
	const red = await ClubTablet.inClub(crypto.randomUUID(), club);
	onTestFinished(
		async () => void (await Promise.all([blue, red].map((one) => one.database.delete())))
	);
	await red.answer('swan', 'q1');
	const opened = await blue.keys.open();
	const bytes = opened && (await largeBundle(2500, opened));
	let [asked, answered] = [0, 0];
	const live = new Live(async () => {
		asked++;
		const waiting = await notYetKept(red.database, TODAY);
		answered++;
		return waiting;
	});
	onTestFinished(
		$effect.root(() => {
			$effect(() => void live.current);
		})
	);
	await expect.poll(() => live.current?.children).toBe(1);
	const before = asked;
	const steps = vi.fn();
	await red.exchange.take(bytes ?? new Uint8Array(), { today: TODAY, onprogress: steps });
	await expect.poll(() => answered > before && answered === asked).toBe(true);
	const progress = { phase: 'saving', done: 2000, all: 2800 };
	expect(steps).toHaveBeenCalledWith(expect.objectContaining(progress));
	expect(await red.database.events.count()).toBe(2501);
	// Once at the end, when it is noted what the other tablet holds.
	expect(asked - before).toBe(1);
});

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
