import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import type { Progress } from './watch.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { dayBefore } from '#lib/domain/day.ts';
import { believedDay } from '#lib/domain/profile/start-days.ts';
import { saveSettings } from '../settings.ts';
import { tidy } from '../tidy.ts';
import { makeChild } from '../../../../tests/fixtures/make-child.ts';

const FOX = { tile: 'red-fox-waves', band: 'm', language: 'ug', group: 'apple' } as const;
/** 207 and 177 days before today. */
const [LONG_AGO, OF_LATE] = ['2026-05-01', '2026-05-31'];

let club: ReturnType<typeof newClub>;
let red: ClubTablet;
let blue: ClubTablet;

beforeEach(async () => {
	emptyStorage();
	club = newClub();
	[red, blue] = [await ClubTablet.inClub('red', club), await ClubTablet.inClub('blue', club)];
});

/** A fox, and a twin that may be the same child. */
async function makeFoxes() {
	red.now = Date.parse(`${LONG_AGO}T12:00:00`);
	await makeChild(red.roster, 'fox', FOX, LONG_AGO);
	await makeChild(red.roster, 'twin', { ...FOX, tile: 'blue-swan-dots' }, LONG_AGO);
}

const lastDay = async () => (await blue.profiles.byId('fox'))?.lastDay;

test('a child who was made long ago and seen of late was seen of late, however many lines lie between', async () => {
	await makeFoxes();
	for (let n = 0; n < 250; n++) await red.make(`swan-${n}`);
	red.now = Date.parse(`${OF_LATE}T12:00:00`);
	await red.roster.write([{ kind: 'seen', about: 'fox', day: OF_LATE }]);
	await red.giveTo(blue);
	expect(await lastDay()).toBe(OF_LATE);
});

/** Takes what red has, and breaks off once the first lines are here. */
async function takeBeginning(tablet: ClubTablet, breaksOff: () => void, signal?: AbortSignal) {
	await makeFoxes();
	for (let n = 0; n < 250; n++) await red.make(`swan-${n}`);
	const bundle = await red.bundle();
	const onprogress = ({ phase, done }: Progress) => phase === 'saving' && done > 0 && breaksOff();
	const watch = { today: TODAY, onprogress, ...(signal && { signal }) };
	return { bundle, taken: await tablet.exchange.take(bundle, watch) };
}

test('a day that lies long back counts from when it was heard also if the rest was stopped and comes again', async () => {
	const stop = new AbortController();
	const { bundle, taken } = await takeBeginning(blue, () => stop.abort(), stop.signal);
	expect(taken).toMatchObject({ ok: false, reason: 'stopped' });
	await blue.exchange.take(bundle, { today: TODAY });
	expect(await lastDay()).toBe(TODAY);
});

test('it does so also if the tablet was full in the middle', async () => {
	blue = new ClubTablet('full');
	const disk = new FailingDisk(blue.database);
	await blue.join(club);
	const { bundle, taken } = await takeBeginning(blue, () => disk.fill());
	expect(taken).toMatchObject({ ok: false, reason: 'no-space' });
	disk.free();
	await blue.exchange.take(bundle, { today: TODAY });
	expect(await lastDay()).toBe(TODAY);
});

test('a child of whom a bundle has told that never came to its end is forgotten half a year later, not at once', async () => {
	const stop = new AbortController();
	await takeBeginning(blue, () => stop.abort(), stop.signal);
	const starts = Array.from({ length: 10 }, (_, n) => dayBefore(TODAY, 7 * (10 - n)));
	await saveSettings(blue.database, { starts });
	await tidy(blue, TODAY);
	expect(await lastDay()).toBe(believedDay(starts, TODAY));
});

test('a day that lies long back counts from when it was first heard, and not from later changes', async () => {
	await makeFoxes();
	await blue.exchange.take(await red.bundle(), { today: '2026-11-01' });
	expect(await lastDay()).toBe('2026-11-01');
	for (const draft of [
		{ kind: 'moved', about: 'fox', group: 'pear' },
		{ kind: 'changed', about: 'fox', language: 'kk' },
		{ kind: 'merged', about: 'twin', into: 'fox' },
		{ kind: 'unmerged', about: 'twin' }
	] as const) {
		await red.roster.write([draft]);
		await red.giveTo(blue);
	}
	expect(await blue.profiles.byId('fox')).toMatchObject({ group: 'pear', also: [] });
	expect(await lastDay()).toBe('2026-11-01');
});

test('a tile that is the same child as another one counts as seen with it', async () => {
	await makeFoxes();
	await red.roster.write([{ kind: 'merged', about: 'twin', into: 'fox' }]);
	await blue.exchange.take(await red.bundle(), { today: '2026-11-01' });
	await red.roster.write([{ kind: 'seen', about: 'twin', day: '2026-05-02' }]);
	await red.giveTo(blue);
	expect(await lastDay()).toBe(TODAY);
});
