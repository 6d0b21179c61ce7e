/**
 * The browser is killed in the middle of a record of its own log, starts again, writes, and is killed once
 * more. The half record is written by hand at the end of its file, as a kill hits it once in a hundred times.
 */
import { setTimeout as rest } from 'node:timers/promises';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dropDisk, newDisk, servePage } from './browser-life.ts';
import { look, looking, type Watched } from './browser-runs.ts';
import type { Confirmed, Plan } from './plan.ts';
import type { Result } from './result.ts';

const TABLETS = 10;
/** How long a life writes, in ms. */
const WRITES = 600;
/** How LevelDB begins a record of 500 bytes (checksum, length, “whole record”), and a piece of it. */
const HALF_RECORD = Uint8Array.from([0xde, 0xad, 0xbe, 0xef, 0xf4, 0x01, 1, ...Array(40).fill(7)]);

interface World extends Watched {
	plan: Plan;
	confirmed: Confirmed[];
}

export async function torn(): Promise<Result[]> {
	const club = { club: crypto.randomUUID(), key: Array<number>(32).fill(7), life: 0 };
	const plan = { ...club, goesOn: true, brings: [], children: 8, bundles: 0 };
	const world: World = { plan, confirmed: [], found: [], looked: () => {} };
	const { origin, server } = await servePage((path, posted) => answer(world, path, posted));
	let all = 0;
	for (let tablet = 0; tablet < TABLETS; tablet++) {
		const disk = await newDisk();
		world.confirmed = [];
		await writing(world, disk, origin);
		await tear(disk);
		await writing(world, disk, origin);
		await look(world, disk, origin);
		await dropDisk(disk);
		all += world.confirmed.length;
	}
	server.close();
	const { found } = world;
	return [
		{
			what: `a record of the browser’s own log was torn on ${TABLETS} tablets, which went on: nothing lost`,
			holds: found.length === 0 && all > 0,
			note: `${all} confirmed writes${found.length ? `; ${found.slice(0, 3).join('; ')}` : ''}`
		}
	];
}

async function writing(world: World, disk: string, address: string): Promise<void> {
	world.plan.life++;
	const life = await looking(world, disk, address);
	await rest(WRITES);
	await life.kill();
}

/** Breaks off a record at the end of the log of IndexedDB. */
async function tear(disk: string): Promise<void> {
	const files = await readdir(disk, { recursive: true });
	const [log, ...others] = files.filter((file) => /IndexedDB.*\.leveldb.*\.log$/.test(file));
	if (!log || others.length > 0)
		throw new Error('IndexedDB has not one log; see data/fresh-log.ts');
	await appendFile(join(disk, log), HALF_RECORD);
}

function answer(world: World, path: string, posted: unknown) {
	if (path === '/plan') return world.plan;
	if (path === '/confirmed') return world.confirmed;
	if (path === '/confirm') world.confirmed.push(posted as Confirmed);
	if (path === '/found') {
		world.found.push(...(posted as string[]));
		world.looked();
	}
	return path === '/' ? undefined : {};
}
