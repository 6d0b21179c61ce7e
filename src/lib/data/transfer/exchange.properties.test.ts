import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	ClubTablet,
	emptyStorage,
	newClub,
	TODAY
} from '../../../../tests/fixtures/club-tablet.ts';
import { shortOf } from '../../../../tests/fixtures/digests.ts';
import { stepsByOwner } from '#lib/domain/club/attendance.ts';
import { lastStep, stepTakenBack } from '#lib/domain/club/ladder.ts';
import { LADDER } from '#lib/domain/profile/roster-entry.ts';
import { entriesOfKinds } from '../club/roster-log.ts';

const club = newClub();

/** Whether a bundle arrives, and whether its sender hears of that. */
interface Giving {
	isLost: boolean;
	answers: boolean;
}

/** Something that happens in a club of three tablets. */
type Happening =
	| {
			what: 'make' | 'answer' | 'erase' | 'count' | 'meet' | 'forget' | 'see' | 'step' | 'unstep';
			tablet: number;
			child: number;
			item: number;
	  }
	| { what: 'merge' | 'part'; tablet: number; child: number; into: number }
	| ({ what: 'give'; tablet: number; to: number } & Giving);

const tabletNo = fc.nat({ max: 2 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({
		what: fc.constantFrom(
			...([
				'make',
				'answer',
				'answer',
				'answer',
				'erase',
				'count',
				'meet',
				'step',
				'unstep'
			] as const)
		),
		tablet: tabletNo,
		child: fc.nat({ max: 4 }),
		item: fc.nat({ max: 3 })
	}),
	fc.record({
		what: fc.constantFrom('merge' as const, 'merge', 'part'),
		tablet: tabletNo,
		child: fc.nat({ max: 4 }),
		into: fc.nat({ max: 4 })
	}),
	fc.record({
		what: fc.constant('give' as const),
		tablet: tabletNo,
		to: tabletNo,
		answers: fc.boolean(),
		isLost: fc.boolean()
	})
);

async function happen(all: readonly ClubTablet[], one: Happening): Promise<unknown> {
	const tablet = all[one.tablet] as ClubTablet;
	if (one.what === 'give') return give(tablet, all[one.to] as ClubTablet, one);
	const child = `child-${one.child}`;
	if (one.what === 'part') return part(tablet, child);
	const known = await tablet.profiles.byId(child);
	const isKnown = known !== undefined;
	if (one.what === 'make') return isKnown ? undefined : tablet.make(`child-${one.child}`);
	if (!isKnown) return undefined;
	if (one.what === 'answer') return tablet.answer(child, `q${one.item}`, undefined, one.item > 1);
	if (one.what === 'erase') return one.item === 0 ? tablet.profiles.erase(child, TODAY) : undefined;
	if (one.what === 'step') {
		const step = LADDER[one.item] ?? 'message';
		return tablet.roster.write([{ kind: 'stepped', about: child, step, day: TODAY }]);
	}
	if (one.what === 'unstep') return unstep(tablet, child);
	if (one.what === 'forget') {
		const lastSeen = known.lastDay ?? TODAY;
		const ids = [child, ...known.also];
		return tablet.roster.write(ids.map((about) => ({ kind: 'idle', about, lastSeen })));
	}
	if (one.what === 'see') {
		const day = dayAfter(known.lastDay ?? TODAY);
		return tablet.roster.write([{ kind: 'seen', about: child, day }]);
	}
	if (one.what === 'merge') {
		const into = `child-${one.into}`;
		const isOther = into !== child && (await tablet.profiles.byId(into)) !== undefined;
		return isOther ? tablet.roster.write([{ kind: 'merged', about: child, into }]) : undefined;
	}
	if (one.what === 'count') {
		const counted = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true } as const;
		return tablet.log.append([counted], { id: child, group: 'apple' });
	}
	const attendance = { [child]: 'present' as const };
	return tablet.sessions.write({
		kind: 'club',
		day: TODAY,
		blocks: [],
		group: 'apple',
		attendance
	});
}

/** All tiles that live on in the one of this child, or with it in another one, become children again. */
async function part({ profiles, roster }: ClubTablet, child: string) {
	const all = await profiles.all();
	const { also = [] } = all.find((one) => [one.id, ...one.also].includes(child)) ?? {};
	return roster.write(also.map((about) => ({ kind: 'unmerged', about })));
}

/** The last step for a child is taken back, as far as the tablet knows of one. */
async function unstep(tablet: ClubTablet, child: string) {
	const entries = await stepsOn(tablet);
	const last = lastStep(child, [TODAY, TODAY], entries);
	return last && tablet.roster.write(stepTakenBack(child, last, entries));
}

async function stepsOn({ database, profiles }: ClubTablet) {
	const entries = await entriesOfKinds(database, ['stepped', 'unstepped']);
	return stepsByOwner(entries, await profiles.all());
}

function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

async function give(from: ClubTablet, to: ClubTablet, { isLost, answers }: Giving) {
	const bytes = await from.bundle();
	if (isLost) return;
	await to.exchange.take(bytes, { today: TODAY });
	if (answers) await to.answerTo(from);
}

/** All tell each other what they hold, and give each other what is lacking, so many times. */
async function gather(all: readonly ClubTablet[], rounds: number) {
	for (let round = 0; round < rounds; round++)
		for (const from of all)
			for (const to of all)
				if (from !== to) await give(from, to, { answers: round > 0, isLost: false });
}

async function lastSteps(tablet: ClubTablet) {
	const entries = await stepsOn(tablet);
	const children = await tablet.profiles.all();
	return children.map(({ id }) => [id, lastStep(id, [TODAY, TODAY], entries)]);
}

async function expectAlike(all: readonly ClubTablet[]) {
	const [first, ...others] = await Promise.all(all.map((tablet) => tablet.copy()));
	for (const other of others) expect(other).toEqual(first);
	const steps = await Promise.all(all.map(lastSteps));
	for (const other of steps) expect(other).toEqual(steps[0]);
	for (const tablet of all) {
		const { tallies, digests } = await tablet.copy();
		expect(tallies).toEqual(await tablet.countedAnew());
		expect(digests).toEqual(shortOf(tallies));
	}
	all.forEach(({ database }) => database.close());
}

function threeTablets() {
	emptyStorage();
	return Promise.all(['red', 'blue', 'green'].map((name) => ClubTablet.inClub(name, club)));
}

test('whatever happens in whatever order, with losses and repeats, all tablets end alike', async () => {
	const history = fc.array(happening, { minLength: 5, maxLength: 25 });
	await fc.assert(
		fc.asyncProperty(history, async (happenings) => {
			const all = await threeTablets();
			for (const one of happenings) await happen(all, one);
			await gather(all, 2);
			await expectAlike(all);
		}),
		{ numRuns: 40 }
	);
});

/** What happens to children who stay away for long, are forgotten here and there, and come back. */
const comingAndGoing: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({
		what: fc.constantFrom('answer' as const, 'answer', 'forget', 'see'),
		tablet: tabletNo,
		child: fc.nat({ max: 1 }),
		item: fc.nat({ max: 3 })
	}),
	fc.record({
		what: fc.constantFrom('merge' as const, 'merge', 'part'),
		tablet: tabletNo,
		child: fc.constant(0),
		into: fc.constant(1)
	}),
	fc.record({
		what: fc.constant('give' as const),
		tablet: tabletNo,
		to: tabletNo,
		answers: fc.boolean(),
		isLost: fc.boolean()
	})
);

test('children who were forgotten on some tablets and came back are whole on all of them', async () => {
	const history = fc.array(comingAndGoing, { minLength: 5, maxLength: 15 });
	await fc.assert(
		fc.asyncProperty(history, async (happenings) => {
			const all = await threeTablets();
			for (const child of ['child-0', 'child-1']) await all[0]?.make(child);
			await gather(all, 1);
			for (const tablet of all)
				for (const child of ['child-0', 'child-1']) await tablet.answer(child, 'q4');
			await gather(all, 2);
			for (const one of happenings) await happen(all, one);
			await gather(all, 3);
			await expectAlike(all);
		}),
		{ numRuns: 15 }
	);
});
