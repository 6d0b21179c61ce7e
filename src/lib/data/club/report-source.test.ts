import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { readReport } from './report-source.ts';

const club = newClub();
let tablet: ClubTablet;

beforeEach(async () => {
	emptyStorage();
	tablet = await ClubTablet.inClub('red', club);
	for (const child of ['swan', 'fox']) {
		await tablet.make(child);
		await tablet.answer(child, 'post-K');
	}
});

test('what reports are computed from is read once while nothing is written', async () => {
	const { database } = tablet;
	const read = await readReport(database);
	expect(read.children).toHaveLength(2);
	expect(await readReport(database)).toBe(read);
});

test('reports read anew after an answer, a new or an erased child, and what another tablet gave', async () => {
	const { database } = tablet;
	expect((await readReport(database)).tallies).toHaveLength(2);
	await tablet.answer('fox', 'q1', 'clear-head.m.1');
	expect((await readReport(database)).tallies).toHaveLength(3);
	await tablet.make('crane');
	expect((await readReport(database)).children).toHaveLength(3);
	await tablet.profiles.erase('swan', TODAY);
	expect((await readReport(database)).children).toHaveLength(2);
	const blue = await ClubTablet.inClub('blue', club);
	await blue.make('lynx');
	await blue.answer('lynx', 'post-K');
	await blue.giveTo(tablet);
	const now = await readReport(database);
	expect([now.children.length, now.tallies.length]).toEqual([3, 3]);
});
