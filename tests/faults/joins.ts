/** The browser is killed at random moments while tablets come into a club; each then comes again, whole. */
import { setTimeout as rest } from 'node:timers/promises';
import { rng } from '../../src/lib/domain/random.ts';
import type { RosterDraft } from '../../src/lib/domain/profile/roster-entry.ts';
import { ClubTablet, emptyStorage } from '../fixtures/club-tablet.ts';
import { dropDisk, newDisk, servePage } from './browser-life.ts';
import { look, looking, type Watched } from './browser-runs.ts';
import { TODAY, WAYS } from './plan.ts';
import type { JoinPlan, Way } from './plan.ts';
import type { Result } from './result.ts';

const KILLS = Number(process.env.KILLS ?? 60);
/** A roster that takes several steps to put away. */
const CHILDREN = 400;
const ANSWERS = 600;
/** A tablet has come within about this time, in ms. */
const LONGEST = 3000;

interface World extends Watched {
	plan: JoinPlan;
	bytes: Record<Way, Uint8Array>;
}

/** A tablet of a club with its children, and what it hands over. */
async function prepared(): Promise<World> {
	emptyStorage();
	const host = await ClubTablet.withPin('host');
	await host.keys.make();
	for (let n = 0; n < CHILDREN; n++) await host.roster.write(draftsOf(`child-${n}`));
	const draft = { lesson: 'moving-safely.m.1', kind: 'answered', correct: true } as const;
	for (let n = 0; n < ANSWERS; n += 100)
		await host.log.append(
			Array.from({ length: 100 }, (_, k) => ({ ...draft, item: `q${n + k}` })),
			{ id: `child-${n / 100}`, group: 'apple' }
		);
	const code = 'ABCD2345';
	const [invitation, backup] = [await host.exchange.invitation(code), await host.exchange.backup()];
	if (!invitation.ok || !backup.ok) throw new Error('nothing to hand over');
	const { roster, events } = await host.copy();
	const ids = { roster: roster.map(({ id }) => id), events: events.map(({ id }) => id) };
	const brings = { invitation: ids.roster, backup: [...ids.roster, ...ids.events] };
	const codes = { invitation: code, backup: host.recoveryCode };
	const club = (await host.keys.club()) ?? '';
	return {
		plan: { club, goesOn: true, codes, brings, came: [] },
		bytes: { invitation: invitation.bytes, backup: backup.bytes },
		found: [],
		looked: () => {}
	};
}

function draftsOf(about: string): RosterDraft[] {
	const child = { tile: 'blue-swan-dots', band: 'm', language: 'ug', group: 'apple' } as const;
	return [
		{ kind: 'made', about, ...child, day: TODAY },
		{
			kind: 'secret',
			about,
			secret: { salt: '0'.repeat(32), hash: '0'.repeat(64), rounds: 100_000 }
		}
	];
}

export async function joins(): Promise<Result[]> {
	const world = await prepared();
	const { origin, server } = await servePage((path, posted) => answer(world, path, posted));
	const address = `${origin}/joins`;
	const chance = rng(Date.now());
	const disk = await newDisk();
	let killed = 0;
	try {
		for (; killed < KILLS; killed++) {
			const life = await looking(world, disk, address);
			await rest(chance() * LONGEST);
			await life.kill();
			if (killed % 20 === 19) console.log(`  killed ${killed + 1} times`);
		}
		await look(world, disk, address);
	} finally {
		server.close();
		await dropDisk(disk);
	}
	const { found, plan } = world;
	return [
		{
			what: `killed ${KILLS} times while tablets came into a club: whole, or not at all and then whole`,
			holds: found.length === 0 && killed === KILLS,
			note: `${plan.came.length} came${found.length ? `; ${found.slice(0, 3).join('; ')}` : ''}`
		}
	];
}

function answer(world: World, path: string, posted: unknown) {
	if (path === '/plan') return world.plan;
	for (const way of WAYS) if (path === `/${way}`) return world.bytes[way];
	if (path === '/confirm') world.plan.came.push(posted as string);
	if (path === '/found') {
		world.found.push(...(posted as string[]));
		world.looked();
	}
	return path === '/joins' ? undefined : {};
}
