import { expect, onTestFinished, test } from 'vitest';
import { EventLog } from './event-log.ts';
import { talliesOfLearner } from './tallies.ts';
import { Live } from './live.ts';
import { RosterLog } from './club/roster-log.ts';
import { Profiles } from './profiles.ts';
import { clockAt } from '../../../tests/fixtures/clock.ts';
import { makeChild } from '../../../tests/fixtures/make-child.ts';
import { connectionsOfTest } from '../../../tests/fixtures/connections.ts';

const clock = clockAt();
const tile = { tile: 'blue-swan-dots', band: 'l', language: 'ug', group: 'apple' } as const;

/** A connection of its own to the same database, as a tab has. */
const tab = connectionsOfTest();

/** What a page would show of a query, render after render. */
function shown<T, S>(live: Live<T>, look: (value: T) => S) {
	const seen: S[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			if (live.current !== undefined) seen.push(look(live.current));
		});
	});
	onTestFinished(stop);
	return seen;
}

/** The children of a tablet, and the log in which they are made. */
function wall() {
	const database = tab();
	return { profiles: new Profiles(database, clock), roster: new RosterLog(database, clock) };
}

test('a wall that is open shows a tile as soon as it is made', async () => {
	const { profiles, roster } = wall();
	const seen = shown(new Live(() => profiles.inGroup('apple')), (all) => all.length);
	await expect.poll(() => seen).toEqual([0]);

	await makeChild(roster, 'one', tile, '2026-11-24');
	await expect.poll(() => seen.at(-1)).toBe(1);
});

test('another group shows other children', async () => {
	const { profiles, roster } = wall();
	await makeChild(roster, 'one', tile, '2026-11-24');
	await makeChild(roster, 'two', { ...tile, group: 'pear' }, '2026-11-24');
	const inGroup = (group: string) => new Live(() => profiles.inGroup(group));
	let group = $state('apple');
	let ids: string[] | undefined;
	const stop = $effect.root(() => {
		const children = $derived(inGroup(group));
		const shownIds = $derived(children.current?.map(({ id }) => id));
		$effect(() => void (ids = shownIds));
	});
	onTestFinished(stop);
	await expect.poll(() => ids).toEqual(['one']);
	group = 'pear';
	await expect.poll(() => ids).toEqual(['two']);
});

test('a road follows what is learnt in another tab', async () => {
	const [road, lesson] = [tab(), tab()];
	const states = (tallies: Awaited<ReturnType<typeof talliesOfLearner>>) =>
		tallies.map(({ state }) => state);
	const seen = shown(new Live(() => talliesOfLearner(road, 'swan')), states);
	await expect.poll(() => seen).toEqual([[]]);

	const log = new EventLog(lesson, clock);
	const done = { lesson: 'moving-safely.m.1', kind: 'completed' } as const;
	await log.append([done], { id: 'swan', group: 'apple' });
	await expect.poll(() => seen.at(-1)).toEqual(['done']);
});

test('a query rests when nobody looks at it any more', async () => {
	const { profiles, roster } = wall();
	let asked = 0;
	const live = new Live(() => {
		asked++;
		return profiles.groups();
	});
	const stop = $effect.root(() => {
		$effect(() => void live.current);
	});
	await makeChild(roster, 'one', tile, '2026-11-24');
	await expect.poll(() => live.current).toEqual(['apple']);
	stop();
	await makeChild(roster, 'two', { ...tile, group: 'pear' }, '2026-11-24');
	const before = asked;

	const seen = shown(new Live(() => profiles.groups()), (all) => all);
	await makeChild(roster, 'three', { ...tile, group: 'plum' }, '2026-11-24');
	await expect.poll(() => seen.at(-1)).toEqual(['apple', 'pear', 'plum']);
	expect(asked).toBe(before);
});

test('storage that is denied is a reason, not a screen that waits', async () => {
	const database = tab();
	const denied = new Live(() => {
		database.close();
		return database.profiles.toArray();
	});
	const troubles: unknown[] = [];
	const stop = $effect.root(() => {
		$effect(() => void troubles.push(denied.trouble));
	});
	onTestFinished(stop);
	await expect.poll(() => troubles.at(-1)).toBe('blocked');
});
