/** Storage that is full at any write, clocks that are years off, tablets that are joined twice in both orders. */
import { isDeepStrictEqual } from 'node:util';
import Dexie from 'dexie';
import { ClubTablet, emptyStorage, newClub, TODAY } from '../fixtures/club-tablet.ts';
import type { Proved } from './proved.ts';

const YEAR = 365 * 86_400_000;

export async function trouble(): Promise<Proved[]> {
	return [await fullStorage(), await wrongClocks(), await bothOrders()];
}

/** A disk that is full at one write, counted from when `armed` is set. */
class FullDisk {
	/** Which write fails; 0: none. */
	armed = 0;
	writes = 0;

	constructor({ database }: ClubTablet) {
		database.use({
			stack: 'dbcore',
			name: 'full-disk',
			create: (core) => ({
				...core,
				table: (name) => {
					const table = core.table(name);
					return { ...table, mutate: (request) => this.#mutate(() => table.mutate(request)) };
				}
			})
		});
	}

	#mutate<T>(write: () => T): T {
		this.writes++;
		if (this.writes !== this.armed) return write();
		return Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as T;
	}
}

interface Attempt {
	failed: boolean;
	isWhole: boolean;
}

const MEETING = { kind: 'club' as const, group: 'apple', day: TODAY, blocks: [] };

/** What is tried on a tablet with two children, a fox and a hen, and a bundle of another one. */
const STEPS: ((tablet: ClubTablet, bundle: Uint8Array<ArrayBuffer>) => Promise<{ ok: boolean }>)[] =
	[
		(tablet) => tablet.answer('fox', 'q2'),
		(tablet) => tablet.make('goose'),
		(tablet) => tablet.roster.write([{ kind: 'merged', about: 'fox', into: 'hen' }]),
		(tablet) => tablet.sessions.write({ ...MEETING, attendance: { fox: 'late', hen: 'present' } }),
		(tablet, bundle) => tablet.exchange.take(bundle, { today: TODAY }),
		(tablet) => tablet.profiles.erase('fox', TODAY)
	];
/** Does something while the n-th write of it fails. */
async function attempt(what: number, n: number): Promise<Attempt> {
	emptyStorage();
	const club = newClub();
	const red = await ClubTablet.inClub('red', club);
	await red.make('swan');
	await red.answer('swan', 'q1');
	const blue = new ClubTablet('blue');
	const disk = new FullDisk(blue);
	await blue.join(club);
	await blue.make('fox');
	await blue.make('hen');
	await blue.answer('fox', 'q1');
	const bundle = await red.bundle();
	const before = await blue.copy();
	disk.writes = 0;
	disk.armed = n;
	const result = await STEPS[what]?.(blue, bundle);
	if (!result || result.ok) return { failed: false, isWhole: await isCounted(blue) };
	const isSame = isDeepStrictEqual(await blue.copy(), before);
	return {
		failed: true,
		isWhole: isSame && 'reason' in result && result.reason === 'no-space' && (await isCounted(blue))
	};
}

async function isCounted(tablet: ClubTablet): Promise<boolean> {
	return isDeepStrictEqual((await tablet.copy()).tallies, await tablet.countedAnew());
}

async function fullStorage(): Promise<Proved> {
	let [failed, broken] = [0, 0];
	for (let what = 0; what < STEPS.length; what++)
		for (let n = 1; ; n++) {
			const tried = await attempt(what, n);
			if (!tried.isWhole) broken++;
			if (!tried.failed) break;
			failed++;
		}
	return {
		what: 'storage full at any write: refused with a reason, nothing half-applied',
		holds: broken === 0 && failed > 10,
		note: `${failed} writes failed in turn (answer, make, merge, attendance, take, erase), ${broken} broke something`
	};
}

async function wrongClocks(): Promise<Proved> {
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

async function bothOrders(): Promise<Proved> {
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
