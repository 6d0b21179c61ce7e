import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { shortOf } from '../../../../tests/fixtures/digests.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { shortTallies } from './digests.ts';
import { talliesOfLearner } from '../tallies.ts';

const club = newClub();
let tablet: ClubTablet;
let disk: FailingDisk;

beforeEach(async () => {
	emptyStorage();
	tablet = new ClubTablet('red');
	disk = new FailingDisk(tablet.database);
	await tablet.join(club);
	for (const child of ['swan', 'fox']) {
		await tablet.make(child);
		await tablet.answer(child, 'post-K');
	}
});

/** What reports would read from the tallies themselves. */
async function long(child: string) {
	const tallies = await talliesOfLearner(tablet.database, child);
	return tallies.map(({ lesson, state, lastAt }) => ({ lesson, state, lastAt }));
}

test('reports read what the log says, also after more has happened', async () => {
	const { database } = tablet;
	expect(await shortTallies(database, ['swan'])).toMatchObject(await long('swan'));
	await tablet.log.append([{ lesson: 'moving-safely.m.1', kind: 'completed' }], {
		id: 'swan',
		group: 'apple'
	});
	const after = await shortTallies(database, ['swan']);
	expect(after).toMatchObject([{ state: 'done', answers: { 'post-K': { correct: true } } }]);
});

test('what comes from another tablet, a merged tile and an erased child change what reports read', async () => {
	const { database } = tablet;
	await shortTallies(database, ['swan', 'fox']);
	const blue = await ClubTablet.inClub('blue', club);
	await blue.make('swan');
	await blue.answer('swan', 'q1', 'clear-head.m.1');
	await blue.giveTo(tablet);
	expect(await database.digests.where('learner').anyOf('swan', 'fox').count()).toBe(2);
	const more = await shortTallies(database, ['swan']);
	expect(more.map(({ lesson }) => lesson)).toEqual(['clear-head.m.1', 'moving-safely.m.1']);
	await tablet.answer('fox', 'q1', 'my-strengths.m.1');
	await tablet.roster.write([{ kind: 'merged', about: 'fox', into: 'swan' }]);
	const both = await shortTallies(database, ['swan']);
	expect(both.map(({ lesson }) => lesson).sort()).toEqual([
		'clear-head.m.1',
		'moving-safely.m.1',
		'my-strengths.m.1'
	]);
	await tablet.profiles.erase('swan', TODAY);
	expect(await shortTallies(database, ['swan', 'fox'])).toEqual([]);
});

test('nothing is left to be made short by the report of a Friday', async () => {
	const { database } = tablet;
	await tablet.make('owl');
	const blue = await ClubTablet.inClub('blue', club);
	await tablet.giveTo(blue);
	await blue.answer('owl', 'q1', 'my-strengths.m.1');
	await tablet.roster.write([{ kind: 'merged', about: 'owl', into: 'fox' }]);
	await tablet.answer('fox', 'q1', 'clear-head.m.1', false);
	await blue.giveTo(tablet);
	await tablet.giveTo(blue);
	const tallies = await database.tallies.toArray();
	expect(tallies.map(({ learner }) => learner)).toEqual(['fox', 'fox', 'fox', 'swan']);
	for (const one of [tablet, blue])
		expect(await one.database.digests.toArray()).toEqual(shortOf(tallies));
});

test('a child of whom nothing is short yet, or whose short form is broken, is read whole', async () => {
	const { database } = tablet;
	await database.digests.delete('swan');
	await database.digests.put({ learner: 'fox', text: '[1]' });
	for (const child of ['swan', 'fox']) await tablet.answer(child, 'q1', 'clear-head.m.1');
	expect(await database.digests.toArray()).toEqual([]);
	const read = await shortTallies(database, ['swan', 'fox']);
	expect(read.map(({ learner, lesson }) => [learner, lesson])).toEqual([
		['swan', 'clear-head.m.1'],
		['swan', 'moving-safely.m.1'],
		['fox', 'clear-head.m.1'],
		['fox', 'moving-safely.m.1']
	]);
	expect(await database.digests.toArray()).toEqual(shortOf(await database.tallies.toArray()));
});

test('reports are read on a tablet that has no room for their short form', async () => {
	disk.fill();
	expect(await shortTallies(tablet.database, ['swan'])).toMatchObject(await long('swan'));
});
