/**
 * The browser is killed at random moments of writing, noting who came, joining and parting tiles, exchanging
 * and erasing; then it is looked at.
 */
import { setTimeout as rest } from 'node:timers/promises';
import { rng } from '../../src/lib/domain/random.ts';
import { ClubTablet, emptyStorage } from '../fixtures/club-tablet.ts';
import { dropDisk, newDisk, servePage } from './browser-life.ts';
import { look, looking, type Watched } from './browser-runs.ts';
import type { Confirmed, Plan } from './plan.ts';
import type { Result } from './result.ts';

const KILLS = Number(process.env.KILLS ?? 200);
/** After so many kills a tablet begins anew, or the looking would take longer than the writing. */
const KILLS_A_DISK = 25;
const BUNDLES = 6;
const CHILDREN = 8;

interface World extends Watched {
	plan: Plan;
	bundles: Uint8Array[];
	confirmed: Confirmed[];
}

/** Bundles of another tablet of the club: children made, answering, and now and then erased. */
async function prepared(): Promise<Pick<World, 'plan' | 'bundles'>> {
	emptyStorage();
	const club = { club: crypto.randomUUID(), key: crypto.getRandomValues(new Uint8Array(32)) };
	const other = await ClubTablet.inClub('other', club);
	const bundles: Uint8Array[] = [];
	const brings: Plan['brings'] = [];
	for (let n = 0; n < BUNDLES; n++) {
		await other.make(`other-${n}`);
		for (let item = 0; item < 40; item++) await other.answer(`other-${n % 4}`, `q${n}-${item}`);
		if (n === 4) await other.profiles.erase('other-0', '2026-11-24');
		bundles.push(await other.bundle());
		const { roster, events } = await other.copy();
		brings.push([
			...roster.map(({ id, about }) => ({ id, child: about })),
			...events.map(({ id, learner }) => ({ id, child: learner }))
		]);
	}
	const plan = { club: club.club, key: [...club.key], life: 0, goesOn: true, brings };
	return { bundles, plan: { ...plan, children: CHILDREN, bundles: BUNDLES } };
}

export async function kills(): Promise<Result[]> {
	const world: World = { ...(await prepared()), confirmed: [], found: [], looked: () => {} };
	const { origin, server } = await servePage((path, posted) => answer(world, path, posted));
	const chance = rng(Date.now());
	let [killed, disk] = [0, await newDisk()];
	let all = 0;
	try {
		for (; killed < KILLS; killed++) {
			if (killed > 0 && killed % KILLS_A_DISK === 0) {
				await look(world, disk, origin);
				await dropDisk(disk);
				all += world.confirmed.length;
				world.confirmed = [];
				disk = await newDisk();
			}
			world.plan.life = killed;
			const life = await looking(world, disk, origin);
			await rest(chance() * 800);
			await life.kill();
			if (killed % 25 === 24) console.log(`  killed ${killed + 1} times`);
		}
		await look(world, disk, origin);
	} finally {
		server.close();
		await dropDisk(disk);
	}
	all += world.confirmed.length;
	return [
		{
			what: `killed ${KILLS} times while writing, noting, merging, exchanging, erasing: nothing lost, nothing by halves`,
			holds: world.found.length === 0 && killed === KILLS,
			note: `${all} confirmed writes${world.found.length ? `; ${world.found.slice(0, 3).join('; ')}` : ''}`
		}
	];
}

function answer(world: World, path: string, posted: unknown) {
	if (path === '/plan') return world.plan;
	if (path === '/confirmed') return world.confirmed;
	if (path.startsWith('/bundle/')) return world.bundles[Number(path.slice('/bundle/'.length))];
	if (path === '/confirm') world.confirmed.push(posted as Confirmed);
	if (path === '/found') {
		world.found.push(...(posted as string[]));
		world.looked();
	}
	return path === '/' ? undefined : {};
}
