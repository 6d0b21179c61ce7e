import { expect, onTestFinished, test, vi } from 'vitest';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { tallyOf } from '#lib/domain/progress/tally.ts';
import { newCard, review } from '#lib/domain/review/card.ts';
import { cardsOf, keepCards } from './cards.ts';
import { RosterLog } from './club/roster-log.ts';
import { EventLog } from './event-log.ts';
import { eventsOf } from './tallies.ts';
import { Profiles } from './profiles.ts';
import { keepPlace } from './resume.ts';
import { storedTally } from '../../../tests/fixtures/stored-tally.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';
import { connectionsOfTest } from '../../../tests/fixtures/connections.ts';

const clock = clockAt();
const LESSON = 'moving-safely.m.1';
const swan = { id: 'swan', group: 'apple' };

const connect = connectionsOfTest();

/** A tab: a connection of its own to the disk of this browser, and a log over it. */
function tab() {
	const database = connect();
	return { database, log: new EventLog(database, clock) };
}

function answered(item: string): EventDraft {
	return { lesson: LESSON, kind: 'answered', item, correct: true };
}

test('two tabs that write at once lose nothing and give no number twice', async () => {
	const [one, two] = [tab(), tab()];
	const items = Array.from({ length: 40 }, (_, n) => `q${n}`);
	const kept = await Promise.all(
		items.map((item, n) => (n % 2 ? one : two).log.append([answered(item)], swan))
	);

	expect(kept.every(({ ok }) => ok)).toBe(true);
	const events = await tab().database.events.orderBy('id').toArray();
	expect(events.map(({ seq }) => seq)).toEqual(items.map((_, n) => n));
	expect(events.map(({ item }) => item).sort()).toEqual([...items].sort());
	expect(new Set(events.map(({ device }) => device)).size).toBe(1);
	expect(await storedTally(one.database, 'swan', LESSON)).toEqual(
		tallyOf('swan', LESSON, await eventsOf(one.database, 'swan', LESSON))
	);
});

test('a disk that fills up takes nothing back, and what waited is written when there is room', async () => {
	const { database, log } = tab();
	await log.append([answered('q1')], swan);
	const full = new DOMException('The disk is full', 'QuotaExceededError');
	const adding = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw full;
	});
	onTestFinished(() => adding.mockRestore());

	expect(await log.append([answered('q2')], swan)).toEqual({ ok: false, reason: 'no-space' });
	expect(await log.append([answered('q3')], swan)).toEqual({ ok: false, reason: 'no-space' });
	expect((await eventsOf(database, 'swan', LESSON)).map(({ item }) => item)).toEqual(['q1']);
	// The tally was put before the event failed: the whole transaction has gone back.
	expect(await storedTally(database, 'swan', LESSON)).toEqual(
		tallyOf('swan', LESSON, await eventsOf(database, 'swan', LESSON))
	);

	adding.mockRestore();
	expect(await log.retry()).toEqual({ ok: true });
	const events = await eventsOf(database, 'swan', LESSON);
	expect(events.map(({ item, seq }) => [item, seq])).toEqual([
		['q1', 0],
		['q2', 1],
		['q3', 2]
	]);
});

test('a profile row of an older version is shown, opened and brought up to date', async () => {
	const { database } = tab();
	const old = { id: 'one', tile: 'blue-swan-dots', band: 'l', language: 'ug', group: 'apple' };
	await database.profiles.put(old as never);
	const profiles = new Profiles(database, clock);

	expect(await profiles.inGroup('apple')).toMatchObject([{ id: 'one', misses: { count: 0 } }]);
	expect(await profiles.open('one', [])).toMatchObject({ ok: true });
	await profiles.used('one', '2026-11-24');
	expect(await database.profiles.get('one')).toMatchObject({ ...old, lastDay: '2026-11-24' });
});

test('of a child that another tab has erased nothing is written any more, and others are', async () => {
	const [one, two] = [tab(), tab()];
	const adult = new Profiles(two.database, clock);
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'en', group: 'apple' } as const;
	await makeChild(new RosterLog(two.database, clock), 'swan', child, '2026-11-24');
	await one.log.append([answered('q1')], swan);
	await adult.erase('swan', '2026-11-24');

	const fox = { id: 'fox', group: 'apple' };
	expect(await one.log.append([answered('q2')], swan)).toEqual({ ok: true });
	expect(await one.log.append([answered('q2')], fox)).toEqual({ ok: true });
	await keepPlace(one.database, 'swan', { at: 's2' });
	await keepCards(one.database, [
		newCard({ learner: 'swan', lesson: LESSON, item: 'q1' }, true, 0)
	]);
	const { events, tallies, cards, resume } = two.database;
	const left = await Promise.all([events, tallies, cards].map((table) => table.toArray()));
	expect(left.flat().map((row) => (row as { learner: string }).learner)).toEqual(
		Array(3).fill('fox')
	);
	expect(await resume.count()).toBe(0);
});

test('a review that goes on under a tile which another tab has joined is one of the child', async () => {
	const [one, two] = [tab(), tab()];
	const adult = new RosterLog(two.database, clock);
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'en', group: 'apple' } as const;
	await makeChild(adult, 'swan', child, '2026-11-24');
	await makeChild(adult, 'twin', { ...child, tile: 'red-swan-dots' }, '2026-11-24');
	await one.log.append([answered('q1')], { id: 'twin', group: 'apple' });
	const [card] = await cardsOf(one.database, 'twin');
	await adult.write([{ kind: 'merged', about: 'twin', into: 'swan' }]);

	await keepCards(one.database, card ? [review(card, true, clock.now())] : []);
	expect(await cardsOf(two.database, 'swan')).toMatchObject([{ item: 'q1', box: 2 }]);
});
