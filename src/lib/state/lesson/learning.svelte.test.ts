import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardsOf } from '#lib/data/cards.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { EventLog } from '#lib/data/event-log.ts';
import { RosterLog } from '#lib/data/club/roster-log.ts';
import { Profiles } from '#lib/data/profiles.ts';
import { DAY_MS, startOfDay } from '#lib/domain/day.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { Learning, TRIED_EVERY_MS } from './learning.svelte.ts';
import { Presence } from '../presence.svelte.ts';
import { clockAt } from '../../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../../tests/fixtures/make-child.ts';

const TODAY = '2026-11-24';
const clock = clockAt();
const answered: EventDraft = {
	lesson: 'moving-safely.m.1',
	kind: 'answered',
	item: 'q1',
	correct: true
};

let name: string;
let database: YolDatabase;
let disk: FailingDisk;
let presence: Presence;
let learning: Learning;

beforeEach(async () => {
	name = `learning-${crypto.randomUUID()}`;
	database = new YolDatabase(name);
	disk = new FailingDisk(database);
	const profiles = new Profiles(database, clock);
	const log = new EventLog(database, clock);
	presence = new Presence(
		() => profiles,
		() => TODAY
	);
	learning = new Learning({ records: () => ({ database, log }), presence, now: clock.now });
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'en', group: 'apple' } as const;
	await makeChild(new RosterLog(database, clock), 'one', child, TODAY);
	await presence.open('one', []);
	await learning.open();
});

afterEach(async () => {
	database.close();
	await YolDatabase.delete(name);
});

test('an answer that did not fit is asked again later, once there is room', async () => {
	disk.fill();
	expect(await learning.append([answered])).toEqual({ ok: false, reason: 'no-space' });
	expect(learning.untold).toBe('no-space');
	disk.free();
	await learning.told();
	expect(learning.trouble).toBeUndefined();
	expect(learning.cards).toMatchObject([{ item: 'q1' }]);
	expect(await cardsOf(database, 'one')).toEqual(learning.cards);
});

test('what did not fit is kept by itself once there is room, also when the child has gone', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	disk.fill();
	await learning.append([answered]);
	presence.leave();
	learning.close();
	vi.advanceTimersByTime(TRIED_EVERY_MS);
	disk.free();
	presence.openGuest('m');
	await expect
		.poll(async () => {
			vi.advanceTimersByTime(TRIED_EVERY_MS);
			return database.events.count();
		})
		.toBe(1);
	expect(learning.trouble).toBeUndefined();
	vi.useRealTimers();
});

test('a card says on which day it was asked, and never the hour', async () => {
	await learning.append([answered]);
	const [card] = learning.cards;
	if (card) await learning.reviewed(card, true);
	const day = startOfDay(clock.now());
	expect(clock.now()).not.toBe(day);
	expect(await cardsOf(database, 'one')).toMatchObject([
		{ box: 2, seen: day, due: day + 7 * DAY_MS }
	]);
});

test('a card that moved in a review while the tablet was full is kept with the next try', async () => {
	await learning.append([answered]);
	const [card] = learning.cards;
	disk.fill();
	expect(card && (await learning.reviewed(card, true))).toEqual({ ok: false, reason: 'no-space' });
	expect(learning.untold).toBe('no-space');
	disk.free();
	await learning.told();
	expect(await cardsOf(database, 'one')).toMatchObject([{ item: 'q1', box: 2 }]);
});

test('a card that moved while the tablet was full is kept with the next answer, before all is called well', async () => {
	await learning.append([answered]);
	const [card] = learning.cards;
	disk.fill();
	if (card) await learning.reviewed(card, true);
	disk.free();
	await learning.append([{ ...answered, item: 'q2' }]);
	expect(learning.trouble).toBeUndefined();
	expect(await cardsOf(database, 'one')).toMatchObject([
		{ item: 'q1', box: 2 },
		{ item: 'q2', box: 1 }
	]);
});

test('a failure that nobody foresaw is shown as well, and goes on to where errors are counted', async () => {
	disk.error = new TypeError('a mistake of ours');
	await expect(learning.append([answered])).rejects.toThrow();
	expect(learning.untold).toBe('blocked');
});

test('a place that could not be kept is shown; the picture comes once a visit', async () => {
	disk.error = new DOMException('commit failed', 'AbortError');
	await learning.keepPlace({ at: 's1' });
	expect(learning.untold).toBe('blocked');
	await learning.told();
	await learning.keepPlace({ at: 's2' });
	expect(learning.untold).toBeUndefined();
});

test('a place that did not fit is kept by itself once there is room, and then nobody is told any more', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	disk.fill();
	await learning.keepPlace({ at: 's1' });
	await learning.told();
	expect(learning.trouble).toBe('no-space');
	disk.free();
	vi.advanceTimersByTime(TRIED_EVERY_MS);
	await expect.poll(() => learning.trouble).toBeUndefined();
	expect(await learning.place()).toEqual({ at: 's1' });
	vi.useRealTimers();
});

test('the next place that can be kept ends the trouble of the one before', async () => {
	disk.fill();
	await learning.keepPlace({ at: 's1' });
	disk.free();
	await learning.keepPlace({ at: 's2' });
	expect(learning.trouble).toBeUndefined();
	expect(await learning.place()).toEqual({ at: 's2' });
});

test('a card that moved in a review on a full tablet is kept by itself once there is room', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await learning.append([answered]);
	const [card] = learning.cards;
	disk.fill();
	if (card) await learning.reviewed(card, true);
	disk.free();
	vi.advanceTimersByTime(TRIED_EVERY_MS);
	await expect.poll(() => learning.trouble).toBeUndefined();
	expect(await cardsOf(database, 'one')).toMatchObject([{ item: 'q1', box: 2 }]);
	vi.useRealTimers();
});

test('the helping hand is shown as kept only where it is', async () => {
	disk.fill();
	expect(learning.noted(await presence.keepHand(['star']))).toMatchObject({ ok: false });
	expect(presence.profile?.hand).toEqual([]);
	expect(learning.untold).toBe('no-space');
	disk.free();
	expect(await presence.keepHand(['star'])).toEqual({ ok: true });
	expect(presence.profile?.hand).toEqual(['star']);
});

test('a guest, of whom nothing is kept, hears of no trouble', () => {
	presence.openGuest('l');
	learning.noted({ ok: false, reason: 'blocked' });
	expect(learning.untold).toBeUndefined();
});

test('on a full tablet a lesson goes on where the child left it', async () => {
	await learning.keepPlace({ at: 's1' });
	disk.fill();
	await learning.keepPlace({ at: 's2' });
	expect(await learning.place()).toEqual({ at: 's2' });
});

test('a guest hears nothing of what could not be kept of the child who has just left', async () => {
	disk.fill();
	const keeping = learning.keepPlace({ at: 's1' });
	presence.leave();
	learning.close();
	presence.openGuest('m');
	await keeping;
	expect(learning.trouble).toBeUndefined();
});
