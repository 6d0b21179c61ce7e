import { beforeEach, expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import type { ClubSecret } from '../club/club-key.ts';
import { forgetOldAnswers } from '../old-answers.ts';
import { notYetKept } from './waiting.ts';
import type { Progress } from './watch.ts';
import { peersOf } from './peers.ts';

let club: ClubSecret;

beforeEach(() => {
	emptyStorage();
	club = newClub();
});

function tablets(...names: string[]) {
	return Promise.all(names.map((name) => ClubTablet.inClub(name, club)));
}

async function pair() {
	const [red, blue] = await tablets('red', 'blue');
	if (!red || !blue) throw new Error('two tablets');
	return { red, blue };
}

test('what a child did on one tablet is on the other one, and is said', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	const took = await red.giveTo(blue);
	expect(took).toMatchObject({
		ok: true,
		outcome: {
			came: { roster: 1, events: 1 },
			already: { roster: 0, events: 0 },
			erased: 0
		}
	});
	expect(await blue.copy()).toEqual(await red.copy());
});

test('a tablet that is full gives all that it holds, and one that never gave says that it is full', async () => {
	const [red, blue] = [new ClubTablet('red'), await ClubTablet.inClub('blue', club)];
	const disk = new FailingDisk(red.database);
	await red.join(club);
	disk.fill();
	expect(await red.exchange.bundle()).toEqual({ ok: false, reason: 'no-space' });
	disk.free();
	await red.make('swan');
	await red.exchange.bundle();
	disk.fill();
	expect(await red.giveTo(blue)).toMatchObject({ ok: true, outcome: { came: { roster: 1 } } });
});

test('the same bundle once more changes nothing and says that all was there', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	await red.giveTo(blue);
	const before = await blue.copy();
	expect(await red.giveTo(blue)).toMatchObject({
		outcome: { came: { roster: 0, events: 0 }, already: { roster: 1, events: 1 } }
	});
	expect(await blue.copy()).toEqual(before);
});

test('a tablet that has answered gets only what is new since', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	await red.giveTo(blue);
	await blue.answer('swan', 'q9');
	await blue.giveTo(red);
	await red.answer('swan', 'q2');

	const took = await red.giveTo(blue);
	expect(took).toMatchObject({
		outcome: { came: { roster: 0, events: 1 }, already: { roster: 0, events: 0 } }
	});
	expect(await blue.copy()).toEqual(await red.copy());
});

test('a tablet that brings nothing is not said to have all, as long as it lacks something of this one', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.giveTo(blue);
	await blue.giveTo(red);
	await red.answer('swan', 'q1');
	const empty = await blue.giveTo(red);
	expect(empty).toMatchObject({ outcome: { came: { events: 0 }, already: { roster: 0 } } });
	expect(empty).toMatchObject({ alsoThere: false });

	await red.giveTo(blue);
	expect(await blue.answerTo(red)).toMatchObject({ alsoThere: true });
});

test('a bundle that was lost is no loss: its records go with the next one', async () => {
	const { red, blue } = await pair();
	await red.answer('swan', 'q1');
	await red.giveTo(blue);
	await blue.giveTo(red);
	await red.answer('swan', 'q2');
	await red.bundle();
	await red.answer('swan', 'q3');
	await red.giveTo(blue);
	expect(await blue.copy()).toEqual(await red.copy());
});

test('no copy brings an erased child back, and its rows are gone everywhere', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	const old = await red.bundle();
	await blue.exchange.take(old, { today: TODAY });
	await red.profiles.erase('swan', TODAY);
	await red.giveTo(blue);
	expect(await blue.database.events.count()).toBe(0);
	expect(await blue.database.profiles.count()).toBe(0);

	const took = await red.exchange.take(old, { today: TODAY });
	expect(took).toMatchObject({ ok: true, outcome: { came: { events: 0 }, erased: 2 } });
	expect(await red.database.events.count()).toBe(0);
	expect(await red.copy()).toEqual(await blue.copy());
});

test('an answer older than half a year is not taken, and both sides read why', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	const old = await red.bundle();
	await forgetOldAnswers(blue.database, '2027-11-29');
	const took = await blue.exchange.take(old, { today: TODAY });
	expect(took).toMatchObject({
		ok: true,
		outcome: { came: { events: 0 }, already: { events: 0 }, erased: 0, expired: 1 }
	});
	if (!('outcome' in took)) throw new Error('not taken');
	const answer = await blue.exchange.answer(took.outcome);
	if (!answer.ok) throw new Error(answer.reason);
	expect(await red.exchange.take(answer.bytes, { today: TODAY })).toMatchObject({
		header: { receipt: { past: 1 } }
	});
});

test('a bundle of another club, of a newer Yol or changed on the way leaves no trace', async () => {
	const { red } = await pair();
	const stranger = await ClubTablet.inClub('stranger');
	await red.answer('swan', 'q1');
	const given = await red.bundle();
	const before = await stranger.copy();
	const newer = given.slice();
	newer[4] = 9;
	const watch = { today: TODAY };
	expect(await stranger.exchange.take(given, watch)).toEqual({
		ok: false,
		reason: 'other-club'
	});
	expect(await stranger.exchange.take(newer, watch)).toEqual({ ok: false, reason: 'newer' });
	expect(await stranger.copy()).toEqual(before);
	expect(await peersOf(stranger.database)).toEqual([]);
});

test('a tablet that signs with another key than before is refused', async () => {
	const { red, blue } = await pair();
	await red.answer('swan', 'q1');
	await red.giveTo(blue);
	await red.database.settings.delete('device-key');
	expect(await red.giveTo(blue)).toEqual({ ok: false, reason: 'other-signature' });
});

test('a backup comes back on a tablet that has nothing, with the printed code', async () => {
	const red = await ClubTablet.withPin('red');
	await red.keys.take(club);
	await red.make('swan');
	await red.answer('swan', 'q1');
	const backup = await red.exchange.backup();
	if (!backup.ok) throw new Error(backup.reason);
	const fresh = await ClubTablet.withPin('fresh');
	const take = (code?: string) =>
		fresh.exchange.take(backup.bytes, { today: TODAY, ...(code === undefined ? {} : { code }) });
	expect(await take()).toEqual({
		ok: false,
		reason: 'needs-code',
		leaves: false
	});
	expect(await take('AAAA-BBBB-CCCC')).toEqual({
		ok: false,
		reason: 'wrong-code',
		leaves: false
	});
	expect(await take(red.recoveryCode.toLowerCase())).toMatchObject({ ok: true });
	expect(await fresh.copy()).toEqual(await red.copy());
	expect(await fresh.giveTo(red)).toMatchObject({ ok: true, outcome: { came: { events: 0 } } });
});

test('an invitation brings club, groups, tiles and key, and nothing that a child did', async () => {
	const { red } = await pair();
	await red.roster.write([{ kind: 'group-made', about: 'apple', sign: 'apple' }]);
	await red.make('swan');
	await red.answer('swan', 'q1');
	const invitation = await red.exchange.invitation('ABCD2345');
	if (!invitation.ok) throw new Error(invitation.reason);
	const fresh = await ClubTablet.withPin('fresh');
	expect(
		await fresh.exchange.take(invitation.bytes, { today: TODAY, code: 'abcd-2345' })
	).toMatchObject({
		ok: true
	});
	const [here, there] = [await fresh.copy(), await red.copy()];
	expect(here.children).toEqual(there.children);
	expect(here.groups).toEqual(there.groups);
	expect(here.events).toEqual([]);

	// Of the log the new tablet holds nothing, so all of it still comes.
	await fresh.answer('swan', 'q5');
	await fresh.giveTo(red);
	await red.giveTo(fresh);
	expect(await fresh.copy()).toEqual(await red.copy());
});

test('two tiles that are the same child stay one on every tablet', async () => {
	const { red, blue } = await pair();
	await red.make('swan');
	await red.answer('swan', 'q1');
	await blue.make('goose');
	await blue.answer('goose', 'q1', undefined, false);
	await blue.answer('goose', 'q2');
	await blue.giveTo(red);
	await red.roster.write([{ kind: 'merged', about: 'goose', into: 'swan' }]);
	await red.giveTo(blue);
	await blue.answer('swan', 'q3');
	await blue.giveTo(red);
	await red.giveTo(blue);
	expect(await blue.copy()).toEqual(await red.copy());
	expect((await red.copy()).tallies).toEqual(await red.countedAnew());
	expect((await red.copy()).children).toHaveLength(1);
});

test('a taking that is stopped leaves whole records, and the rest comes later', async () => {
	const { red, blue } = await pair();
	for (let n = 0; n < 3; n++) {
		const drafts = Array.from({ length: 700 }, (_, item) => ({
			lesson: `moving-safely.m.${n + 1}`,
			kind: 'answered' as const,
			item: `q${item}`,
			correct: true
		}));
		await red.log.append(drafts, { id: `child-${n}`, group: 'apple' });
	}
	const given = await red.bundle();
	const stop = new AbortController();
	const onprogress = ({ phase, done }: Progress) => phase === 'saving' && done > 0 && stop.abort();
	const watch = { today: TODAY, signal: stop.signal, onprogress };
	expect(await blue.exchange.take(given, watch)).toMatchObject({
		ok: false,
		reason: 'stopped',
		outcome: { came: { beliefs: 3, events: 247 } }
	});
	expect((await blue.copy()).tallies).toEqual(await blue.countedAnew());
	expect(await peersOf(blue.database)).toEqual([]);

	await blue.exchange.take(given, { today: TODAY });
	expect(await blue.copy()).toEqual(await red.copy());
});

test('what exists on one tablet alone is counted until another one has answered or a file is safe', async () => {
	const { red, blue } = await pair();
	expect(await notYetKept(red.database, TODAY)).toEqual({ children: 0 });
	await red.make('swan');
	await red.make('fox');
	const waiting = { children: 2, since: TODAY };
	expect(await notYetKept(red.database, TODAY)).toEqual(waiting);
	await red.answer('swan', 'q1');
	expect(await notYetKept(red.database, TODAY)).toEqual(waiting);

	await red.giveTo(blue);
	expect(await notYetKept(red.database, TODAY)).toEqual(waiting);
	expect(await notYetKept(blue.database, TODAY)).toEqual({ children: 0 });
	expect(await blue.answerTo(red)).toMatchObject({ ok: true });
	expect(await notYetKept(red.database, TODAY)).toEqual({ children: 0 });

	// Of a tablet that nobody has heard of for months it is not known whether it still is.
	expect(await notYetKept(red.database, '2027-02-01')).toEqual(waiting);

	await red.answer('fox', 'q1');
	expect(await notYetKept(red.database, TODAY)).toEqual({ children: 1, since: TODAY });
	const file = await red.exchange.bundle();
	if (file.ok) await red.exchange.filed(file);
	expect(await notYetKept(red.database, TODAY)).toEqual({ children: 0 });
});
