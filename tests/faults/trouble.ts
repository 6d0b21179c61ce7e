/** Storage that is full at any write, clocks that are years off, tablets that are joined twice in both orders. */
import { isDeepStrictEqual } from 'node:util';
import { ClubTablet, emptyStorage, newClub } from '../fixtures/club-tablet.ts';
import { fullStorage, isCounted } from './full-storage.ts';
import type { Result } from './result.ts';

const YEAR = 365 * 86_400_000;

export async function trouble(): Promise<Result[]> {
	return [...(await fullStorage()), await wrongClocks(), await bothOrders()];
}

async function wrongClocks(): Promise<Result> {
	emptyStorage();
	const club = newClub();
	const all = await Promise.all(
		['past', 'now', 'future'].map((name) => ClubTablet.inClub(name, club))
	);
	const shifts = [-8 * YEAR, 0, 9 * YEAR];
	all.forEach((tablet, n) => (tablet.now += shifts[n] ?? 0));
	for (const [n, tablet] of all.entries()) {
		await tablet.make(`child-${n}`);
		await tablet.answer(`child-${n}`, 'q1');
		tablet.now -= 2 * YEAR;
		await tablet.answer(`child-${n}`, 'q2');
	}
	for (let round = 0; round < 2; round++)
		for (const from of all) for (const to of all) if (from !== to) await from.giveTo(to);
	const [first, ...others] = await Promise.all(all.map((one) => one.copy()));
	const events = await all[0]?.database.events.count();
	return {
		what: 'clocks years off and set back: nothing is lost, all tablets alike',
		holds: others.every((other) => isDeepStrictEqual(other, first)) && events === 6,
		note: `${events} of 6 events on each tablet`
	};
}

async function bothOrders(): Promise<Result> {
	const copies: string[] = [];
	for (const order of ['red first', 'blue first']) {
		emptyStorage();
		const club = newClub();
		const [red, blue] = [
			await ClubTablet.inClub('red', club),
			await ClubTablet.inClub('blue', club)
		];
		for (const [n, tablet] of [red, blue].entries()) {
			await tablet.make(`child-${n}`);
			for (let item = 0; item < 9; item++) await tablet.answer(`child-${n}`, `q${item}`);
		}
		const [first, second] = order === 'red first' ? [red, blue] : [blue, red];
		for (let twice = 0; twice < 2; twice++) {
			await first.giveTo(second);
			await second.giveTo(first);
		}
		const isAlike = isDeepStrictEqual(await red.copy(), await blue.copy());
		copies.push(isAlike && (await isCounted(red)) ? `${order}: alike` : `${order}: DIFFERENT`);
	}
	return {
		what: 'two tablets joined twice in both orders are alike, tallies equal the log',
		holds: copies.every((copy) => copy.endsWith('alike')),
		note: copies.join(', ')
	};
}
