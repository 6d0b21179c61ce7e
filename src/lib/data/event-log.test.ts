import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { startOfDay } from '#lib/domain/day.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { tallyOf } from '#lib/domain/progress/tally.ts';
import { FailingDisk } from '../../../tests/fixtures/failing-disk.ts';
import { cardsOf, keepCards } from './cards.ts';
import { RosterLog } from './club/roster-log.ts';
import { YolDatabase } from './database.ts';
import { EventLog } from './event-log.ts';
import { dropOldSums } from './old-sums.ts';
import { eventsOf, talliesOfLearner } from './tallies.ts';
import { storedTally } from '../../../tests/fixtures/stored-tally.ts';
import { clockAt, NOON } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';

const DAY = 86_400_000;
const LESSON = 'moving-safely.m.1';
const swan = { id: 'swan', group: 'apple' };

let database: YolDatabase;
let disk: FailingDisk;
let now: number;
const clock = clockAt(() => now);

/** A log over the same database, as after a restart or in a second tab. */
function log() {
	return new EventLog(database, clock);
}

function answered(item: string, correct = true): EventDraft {
	return { lesson: LESSON, kind: 'answered', item, correct };
}

beforeEach(() => {
	Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
	database = new YolDatabase();
	disk = new FailingDisk(database);
	now = NOON;
});

test('an event and its tally are kept together', async () => {
	const result = await log().append([{ lesson: LESSON, kind: 'launched' }, answered('q1')], swan);

	expect(result).toEqual({ ok: true });
	const events = await eventsOf(database, 'swan', LESSON);
	expect(events.map(({ kind, seq }) => [kind, seq])).toEqual([
		['launched', 0],
		['answered', 1]
	]);
	expect(await storedTally(database, 'swan', LESSON)).toEqual(tallyOf('swan', LESSON, events));
});

test('a review card comes with the answer in one write, or waits with it', async () => {
	disk.fill();
	const here = log();
	expect(await here.append([answered('q1')], swan)).toEqual({ ok: false, reason: 'no-space' });
	expect([await database.events.count(), await database.cards.count()]).toEqual([0, 0]);
	disk.free();
	expect(await here.retry()).toEqual({ ok: true });
	expect(await database.events.count()).toBe(1);
	expect(await cardsOf(database, 'swan')).toMatchObject([{ lesson: LESSON, item: 'q1', box: 1 }]);
});

test('a lesson that is seen again takes nothing from what reviews have taught, but a wrong answer does', async () => {
	await log().append([answered('q1'), answered('q2'), answered('q3', false)], swan);
	const learnt = (await cardsOf(database, 'swan')).map((card) => ({ ...card, box: 3 }));
	await keepCards(database, learnt.slice(0, 2));
	now += 10 * DAY;
	await log().append([answered('q1'), answered('q2', false), answered('q3')], swan);
	const after = await cardsOf(database, 'swan');
	const today = startOfDay(now);
	expect(after.map(({ box, due, seen }) => [box, (due - today) / DAY, seen - today])).toEqual([
		[3, 21, 0],
		[0, 0, 0],
		[1, 3, 0]
	]);
});

test('nothing that is kept of an answer says at which hour it was given', async () => {
	await log().append(
		[{ lesson: LESSON, kind: 'launched' }, answered('q1'), answered('pre-K')],
		swan
	);
	const rows = await Promise.all(database.tables.map((table) => table.toArray()));
	const moments = JSON.stringify(rows).match(/(?<![\w-])\d{13}(?![\w-])/g) ?? [];
	expect(moments.length).toBeGreaterThan(0);
	expect(moments.filter((moment) => Number(moment) % DAY !== 0)).toEqual([]);
});

test('a question that is answered twice before anything could be kept has the card of its last answer', async () => {
	disk.fill();
	const here = log();
	await here.append([answered('q1')], swan);
	await here.append([answered('q1', false)], swan);
	disk.free();
	await here.retry();
	expect(await cardsOf(database, 'swan')).toMatchObject([{ item: 'q1', box: 0 }]);
});

test('what is only counted, and a question around a lesson, leave no card', async () => {
	const counted: EventDraft = { ...answered('q1'), countOnly: true };
	await log().append([counted, answered('pre-help')], swan);
	expect(await database.cards.count()).toBe(0);
});

test('numbers and ids keep growing after a restart with a clock that has jumped back', async () => {
	await log().append([answered('q1')], swan);
	now -= 40 * DAY;
	await log().append([answered('q2')], swan);

	const events = await database.events.orderBy('id').toArray();
	expect(events.map(({ item, seq }) => [item, seq])).toEqual([
		['q1', 0],
		['q2', 1]
	]);
});

test('a tablet whose own name is damaged goes on under a new one, from its first number', async () => {
	await database.settings.put({ key: 'device', value: { id: 'blue', numbering: { ms: 1 } } });
	await log().append([answered('q1')], swan);
	const [event] = await database.events.toArray();
	expect(event).toMatchObject({ item: 'q1', seq: 0 });
	expect(event?.device).not.toBe('blue');
});

test('two logs that write at once number every event once', async () => {
	const [one, two] = [log(), log()];
	const items = Array.from({ length: 20 }, (_, index) => `q${index}`);
	await Promise.all(
		items.map((item, index) => (index % 2 ? one : two).append([answered(item)], swan))
	);

	const seqs = (await database.events.toArray()).map(({ seq }) => seq).sort((a, b) => a - b);
	expect(seqs).toEqual(items.map((_, index) => index));
});

test('the time of day is not kept, neither in the event nor in its id', async () => {
	now = new Date(2026, 10, 24, 17, 42, 31).getTime();
	await log().append([answered('q1')], swan);

	const [event] = await database.events.toArray();
	expect(event?.at).toBe(Date.UTC(2026, 10, 24));
	expect(parseInt(event?.id.replace('-', '').slice(0, 12) ?? '', 16)).toBe(event?.at);
	expect(event?.id).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
	);
});

test('a lesson that is only counted leaves a number and no event', async () => {
	const counted: EventDraft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true };
	await log().append([counted], swan);
	await log().append([counted], { id: 'fox', group: 'apple' });

	expect(await database.monthly.toArray()).toMatchObject([
		{ group: 'apple', month: '2026-11', module: 'safe-body', count: 2 }
	]);
	expect(await database.events.count()).toBe(0);
	expect(await database.tallies.count()).toBe(0);
});

test('a belief is counted once for the group, and no event says who voiced it', async () => {
	const wrong = { ...answered('q1', false), belief: 'too_late' };
	await log().append([wrong, answered('q2')], swan);
	// Played again: the first answer counts.
	await log().append([wrong], swan);
	await log().append([answered('q1')], { id: 'fox', group: 'apple' });

	expect(await database.beliefs.toArray()).toMatchObject([
		{
			group: 'apple',
			month: '2026-11',
			lesson: LESSON,
			items: { q1: { asked: 2, beliefs: { too_late: 1 } }, q2: { asked: 1, beliefs: {} } }
		}
	]);
	expect(JSON.stringify(await database.events.toArray())).not.toContain('too_late');
	expect(JSON.stringify(await database.beliefs.toArray())).not.toMatch(/swan|fox/);
});

test('sums of groups are forgotten after two years', async () => {
	const counted: EventDraft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true };
	await log().append([answered('q1'), counted], swan);
	await dropOldSums(database, '2028-11-20');
	expect([await database.beliefs.count(), await database.monthly.count()]).toEqual([1, 1]);
	await dropOldSums(database, '2028-12-24');
	expect([await database.beliefs.count(), await database.monthly.count()]).toEqual([0, 0]);
});

test('sums that cannot be forgotten all stay, and it is said why', async () => {
	const counted: EventDraft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true };
	await log().append([answered('q1'), counted], swan);
	disk.fill('beliefs');
	expect(await dropOldSums(database, '2028-12-24')).toEqual({ ok: false, reason: 'no-space' });
	expect([await database.beliefs.count(), await database.monthly.count()]).toEqual([1, 1]);
});

test('a month from before Yol was counted by a clock that had fallen back, and is not forgotten for its age', async () => {
	const sum = { group: 'apple', month: '2015-01', module: 'safe-body', device: 'blue', count: 3 };
	await database.monthly.put(sum);
	await dropOldSums(database, '2028-12-24');
	expect(await database.monthly.toArray()).toEqual([sum]);
});

test('what does not fit is not confirmed, waits, and is kept once there is room', async () => {
	const full = new DOMException('full', 'QuotaExceededError');
	const adding = vi.spyOn(database.events, 'bulkAdd').mockRejectedValueOnce(full);
	const events = log();

	expect(await events.append([answered('q1')], swan)).toEqual({ ok: false, reason: 'no-space' });
	expect(events.waiting).toBe(1);
	expect(await database.tallies.count()).toBe(0);

	adding.mockRestore();
	expect(await events.append([answered('q2')], swan)).toEqual({ ok: true });
	expect((await database.events.toArray()).map(({ item }) => item)).toEqual(['q1', 'q2']);
	expect(events.waiting).toBe(0);
});

test('without IndexedDB the answer is "blocked", not an exception', async () => {
	Object.assign(Dexie.dependencies, { indexedDB: undefined });
	database = new YolDatabase();
	disk = new FailingDisk(database);

	expect(await log().append([answered('q1')], swan)).toEqual({ ok: false, reason: 'blocked' });
});

test('a corrupt tally is counted again from the log, when read and when the next event comes', async () => {
	await log().append([answered('q1'), answered('q2', false)], swan);
	await database.tallies.put({ learner: 'swan', lesson: LESSON, answers: 'rubbish' } as never);

	const [read] = await talliesOfLearner(database, 'swan');
	expect(read).toEqual(tallyOf('swan', LESSON, await eventsOf(database, 'swan', LESSON)));

	await log().append([answered('q3')], swan);
	const saved = await database.tallies.get(['swan', LESSON]);
	expect(saved).toEqual(tallyOf('swan', LESSON, await eventsOf(database, 'swan', LESSON)));
});

test('the road reads only the tallies of its child', async () => {
	await log().append([answered('q1')], swan);
	await log().append([answered('q1')], { id: 'swan2', group: 'apple' });

	const tallies = await talliesOfLearner(database, 'swan');
	expect(tallies.map(({ learner }) => learner)).toEqual(['swan']);
});

test('what is answered under a tile that was joined in another window counts for the child', async () => {
	const roster = new RosterLog(database, clock);
	const made = { tile: 'blue-swan-dots', band: 'm', language: 'ug', group: 'apple' } as const;
	for (const id of ['swan', 'twin']) await makeChild(roster, id, made, '2026-11-24');
	const here = log();
	await here.append([answered('q1')], { id: 'twin', group: 'apple' });
	await roster.write([{ kind: 'merged', about: 'twin', into: 'swan' }]);
	await here.append([answered('q1', false), answered('q2')], { id: 'twin', group: 'apple' });

	const tally = tallyOf('swan', LESSON, await eventsOf(database, 'swan', LESSON));
	expect(await database.tallies.toArray()).toEqual([tally]);
	expect(Object.keys(tally.answers)).toEqual(['q1', 'q2']);
	expect((await database.digests.toArray()).map(({ learner }) => learner)).toEqual(['swan']);
	expect(await cardsOf(database, 'swan')).toMatchObject([{ box: 0 }, { item: 'q2' }]);
	const [sums] = await database.beliefs.toArray();
	expect(sums?.items).toMatchObject({ q1: { asked: 1 }, q2: { asked: 1 } });
	expect((await database.events.toArray()).map(({ learner }) => learner)).toEqual(
		Array(3).fill('twin')
	);
});
