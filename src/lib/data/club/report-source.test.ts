import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { DAY_MS } from '#lib/domain/day.ts';
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

test('of a child reports know when its tile was made and moved, also where another tablet did it', async () => {
	const blue = await ClubTablet.inClub('blue', club);
	await tablet.giveTo(blue);
	blue.now += 7 * DAY_MS;
	await blue.roster.write([{ kind: 'moved', about: 'fox', group: 'pear' }]);
	const before = await readReport(tablet.database);
	expect(before.enrolments.get('fox')?.stays).toEqual([{ group: 'apple', after: TODAY }]);
	await blue.giveTo(tablet);
	const { enrolments } = await readReport(tablet.database);
	expect(enrolments.get('fox')).toEqual({
		since: TODAY,
		stays: [
			{ group: 'apple', after: TODAY, before: '2026-12-01' },
			{ group: 'pear', after: '2026-12-01' }
		]
	});
	expect(enrolments.get('swan')?.stays).toEqual([{ group: 'apple', after: TODAY }]);
});
