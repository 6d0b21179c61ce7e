import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, newClub, TODAY } from '../../../tests/fixtures/club-tablet.ts';
import { shortOf } from '../../../tests/fixtures/digests.ts';
import { DAY_MS } from '#lib/domain/day.ts';
import { firstKeptAnswers, isOldAnswer } from '#lib/domain/progress/old-answers.ts';
import { forgetOldAnswers } from './old-answers.ts';

const club = newClub();
const LESSON = 'moving-safely.m.1';
const LATER = '2027-06-01';

beforeEach(emptyStorage);

/** A child who played a lesson on the first day, and answered once more on the second. */
async function played(name = 'red', after = 150) {
	const tablet = await ClubTablet.inClub(name, club);
	await tablet.make('swan');
	await plays(tablet);
	await tablet.answer('swan', 'pre-K');
	await tablet.answer('swan', 'q1', LESSON, false);
	tablet.now += after * DAY_MS;
	await tablet.answer('swan', 'q2');
	return tablet;
}

function plays(tablet: ClubTablet, learner = 'swan') {
	const begun = { lesson: LESSON, kind: 'launched' } as const;
	return tablet.log.append([begun], { id: learner, group: 'apple' });
}

async function items(tablet: ClubTablet) {
	return (await tablet.database.events.toArray()).map(({ item, kind }) => item ?? kind).sort();
}

test('an answer to a single question is forgotten after 180 days, and not what was asked around a module', async () => {
	const tablet = await played();
	await forgetOldAnswers(tablet.database, LATER);
	expect(await items(tablet)).toEqual(['launched', 'pre-K', 'q2']);
	const { tallies, digests } = await tablet.copy();
	expect(tallies).toEqual(await tablet.countedAnew());
	expect(digests).toEqual(shortOf(tallies));
	expect(Object.keys(tallies[0]?.answers ?? {}).sort()).toEqual(['pre-K', 'q2']);
	expect(tallies[0]).toMatchObject({ launched: 1, state: 'begun' });
});

test('a younger answer stays, and so does every one while no day is old enough', async () => {
	const tablet = await played();
	await forgetOldAnswers(tablet.database, '2027-05-01');
	expect(await items(tablet)).toEqual(['launched', 'pre-K', 'q1', 'q2']);
});

test('an answer under the date at which a tablet was made stays, here and where it comes to', async () => {
	const red = await ClubTablet.inClub('red', club);
	red.now = Date.UTC(2020, 0, 2);
	await red.make('swan');
	await plays(red);
	await red.answer('swan', 'q1');
	await forgetOldAnswers(red.database, LATER);
	expect(await items(red)).toEqual(['launched', 'q1']);
	const blue = await ClubTablet.inClub('blue', club);
	await forgetOldAnswers(blue.database, LATER);
	expect(await red.giveTo(blue)).toMatchObject({ ok: true });
	expect(await items(blue)).toEqual(['launched', 'q1']);
});

test('a tablet that still has it does not bring it back, and is not asked for it again', async () => {
	const red = await played();
	const blue = await ClubTablet.inClub('blue', club);
	await forgetOldAnswers(blue.database, LATER);
	expect(await red.giveTo(blue)).toMatchObject({ ok: true });
	await blue.answerTo(red);
	expect(await items(blue)).toEqual(['launched', 'pre-K', 'q2']);
	expect(await red.giveTo(blue)).toMatchObject({ outcome: { came: { events: 0 } } });
	expect((await blue.copy()).tallies).toEqual(await blue.countedAnew());
});

test('of a child with two tiles the tally of the one that lives on is counted anew', async () => {
	const tablet = await played();
	await tablet.make('twin');
	await tablet.roster.write([{ kind: 'merged', about: 'swan', into: 'twin' }]);
	await forgetOldAnswers(tablet.database, LATER);
	const { tallies } = await tablet.copy();
	expect(tallies.map(({ learner }) => learner)).toEqual(['twin']);
	expect(tallies).toEqual(await tablet.countedAnew());
});

test('a clock that falls back brings nothing back', async () => {
	const red = await played();
	const blue = await ClubTablet.inClub('blue', club);
	await forgetOldAnswers(blue.database, LATER);
	await forgetOldAnswers(blue.database, '2020-01-01');
	await red.giveTo(blue);
	expect(await items(blue)).not.toContain('q1');
});

/** Three tablets play, join a tile, give each other what they know and forget, each on its own days. */
const happening = fc.record({
	what: fc.constantFrom('answer', 'answer', 'play', 'wait', 'merge', 'give', 'give', 'forget'),
	tablet: fc.nat({ max: 2 }),
	other: fc.nat({ max: 2 }),
	child: fc.constantFrom('swan', 'fox'),
	item: fc.constantFrom('q1', 'q2', 'pre-K'),
	days: fc.integer({ min: 1, max: 250 })
});

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happen(all: ClubTablet[], one: Happening) {
	const [tablet, other] = [all[one.tablet], all[one.other]] as [ClubTablet, ClubTablet];
	if (one.what === 'wait') tablet.now += one.days * DAY_MS;
	else if (one.what === 'forget') await forgetOldAnswers(tablet.database, dayOf(tablet));
	else if (one.what === 'give') await tablet.giveTo(other);
	else if (one.what === 'merge')
		await tablet.roster.write([{ kind: 'merged', about: 'fox', into: 'swan' }]);
	// Nobody plays by a tile that was joined to another one.
	else if (!(await tablet.profiles.byId(one.child))) return;
	else if (one.what === 'play') await plays(tablet, one.child);
	else await tablet.answer(one.child, one.item, LESSON, one.days % 2 === 0);
}

async function gather(all: readonly ClubTablet[]) {
	for (const from of [...all, ...all]) for (const to of all) if (from !== to) await from.giveTo(to);
}

function dayOf({ now }: ClubTablet): string {
	return new Date(now).toISOString().slice(0, 10);
}

test('whatever each tablet forgot first, all of them hold the same in the end, and count it the same', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 20 }), async (happenings) => {
			emptyStorage();
			const all = await Promise.all(
				['red', 'blue', 'lilac'].map((n) => ClubTablet.inClub(n, club))
			);
			const [red] = all as [ClubTablet];
			for (const child of ['swan', 'fox']) await red.make(child);
			for (const tablet of all) if (tablet !== red) await red.giveTo(tablet);
			for (const one of happenings) await happen(all, one);
			const last = all.map(dayOf).sort().at(-1) ?? TODAY;
			await forgetOldAnswers(red.database, last);
			await gather(all);
			for (const tablet of all) await forgetOldAnswers(tablet.database, last);
			await gather(all);
			const copies = await Promise.all(all.map((tablet) => tablet.copy()));
			const first = firstKeptAnswers(last);
			for (const copy of copies) {
				expect(copy).toEqual(copies[0]);
				expect(copy.events.filter((event) => isOldAnswer(event, first))).toEqual([]);
			}
			for (const tablet of all) {
				const { tallies, digests } = await tablet.copy();
				expect(tallies).toEqual(await tablet.countedAnew());
				expect(digests).toEqual(shortOf(tallies));
			}
			all.forEach(({ database }) => database.close());
		}),
		{ numRuns: 25 }
	);
});
