import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../tests/fixtures/club-tablet.ts';
import { newKey } from './club-key.ts';

const club = { club: crypto.randomUUID(), key: newKey() };

/** Whether a bundle arrives, and whether its sender hears of that. */
interface Giving {
	isLost: boolean;
	answers: boolean;
}

/** Something that happens in a club of three tablets. */
type Happening =
	| {
			what: 'make' | 'answer' | 'erase' | 'count' | 'meet';
			tablet: number;
			child: number;
			item: number;
	  }
	| { what: 'merge'; tablet: number; child: number; into: number }
	| ({ what: 'give'; tablet: number; to: number } & Giving);

const tabletNo = fc.nat({ max: 2 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
	fc.record({
		what: fc.constantFrom('make' as const, 'answer', 'answer', 'answer', 'erase', 'count', 'meet'),
		tablet: tabletNo,
		child: fc.nat({ max: 4 }),
		item: fc.nat({ max: 3 })
	}),
	fc.record({
		what: fc.constant('merge' as const),
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
	const isKnown = (await tablet.profiles.byId(child)) !== undefined;
	if (one.what === 'make') return isKnown ? undefined : tablet.make(`child-${one.child}`);
	if (!isKnown) return undefined;
	if (one.what === 'answer') return tablet.answer(child, `q${one.item}`, undefined, one.item > 1);
	if (one.what === 'erase') return one.item === 0 ? tablet.profiles.erase(child, TODAY) : undefined;
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

async function give(from: ClubTablet, to: ClubTablet, { isLost, answers }: Giving) {
	const bytes = await from.bundle();
	if (isLost) return;
	await to.exchange.take(bytes, { today: TODAY });
	if (answers) await to.answerTo(from);
}

test('whatever happens in whatever order, with losses and repeats, all tablets end alike', async () => {
	const history = fc.array(happening, { minLength: 5, maxLength: 25 });
	await fc.assert(
		fc.asyncProperty(history, async (happenings) => {
			emptyStorage();
			const all = await Promise.all(
				['red', 'blue', 'green'].map((name) => ClubTablet.inClub(name, club))
			);
			for (const one of happenings) await happen(all, one);
			for (let round = 0; round < 2; round++)
				for (const from of all)
					for (const to of all)
						if (from !== to) await give(from, to, { answers: round > 0, isLost: false });
			const [first, ...others] = await Promise.all(all.map((tablet) => tablet.copy()));
			for (const other of others) expect(other).toEqual(first);
			for (const tablet of all)
				expect((await tablet.copy()).tallies).toEqual(await tablet.countedAnew());
			all.forEach(({ database }) => database.close());
		}),
		{ numRuns: 40 }
	);
}, 120_000);
