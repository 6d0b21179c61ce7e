/** A log of 300,000 events comes at once: progress is told, it can be stopped, the page stays alive. */
import { setTimeout as rest } from 'node:timers/promises';
import { importKey } from '../../src/lib/data/club/club-key.ts';
import { emptyStorage } from '../fixtures/club-tablet.ts';
import { largeBundle } from '../fixtures/large-bundle.ts';
import { BrowserLife, dropDisk, newDisk, servePage } from './browser-life.ts';
import type { Plan } from './plan.ts';
import type { Result } from './result.ts';

const EVENTS = Number(process.env.EVENTS ?? 300_000);
const MEGABYTE = 1024 * 1024;
/** A part that takes longer than this has died, in ms. */
const LONGEST = 900_000;

interface Felt {
	ok: boolean;
	isStopped: boolean;
	/** Records there after a stop while it was looked through, and while it was put away. */
	afterLook: number;
	afterStop: number;
	events: number;
	seconds: number;
	/** Bytes; pauses of the page in ms (99th percentile, longest); how often progress was told. */
	heap: number;
	usual: number;
	longest: number;
	told: number;
}

export async function largeImport(): Promise<Result[]> {
	emptyStorage();
	const key = crypto.getRandomValues(new Uint8Array(32));
	const club = { club: crypto.randomUUID(), key: await importKey(key) };
	const bytes = await largeBundle(EVENTS, club);
	const plan: Plan = {
		club: club.club,
		key: [...key],
		life: 0,
		children: 0,
		bundles: 0,
		goesOn: false,
		brings: []
	};
	const heard = new Map<string, (posted: unknown) => void>();
	const { origin, server } = await servePage((path, posted) => {
		if (path === '/plan') return plan;
		if (path === '/large') return bytes;
		heard.get(path)?.(posted);
		return path === '/take-large' || path === '/look-through' ? undefined : {};
	});
	const disk = await newDisk();
	const live = async (page: string, says: string, flags: string[] = []) => {
		const said = new Promise((resolve) => heard.set(says, resolve));
		const life = new BrowserLife(disk, origin + page, flags);
		const answer = await Promise.race([said, rest(LONGEST, undefined, { ref: false })]);
		await life.kill();
		return answer;
	};
	// As on a tablet with little memory: beyond this the page would die.
	const felt = await live('/take-large', '/large-done', ['--js-flags=--max-old-space-size=120']);
	const found = felt && (await live('/look-through', '/large-found'));
	server.close();
	await dropDisk(disk);
	return found
		? proved(felt as Felt, found as string[], bytes.length)
		: [{ what: 'large import', holds: false, note: 'it did not end' }];
}

function proved(felt: Felt, found: string[], bytes: number): Result[] {
	const all = `${EVENTS.toLocaleString('en')} events`;
	return [
		{
			what: `${all} come at once, with progress, tallies equal the log`,
			holds: felt.ok && felt.events === EVENTS && felt.told > 10 && found.length === 0,
			note: `${(bytes / MEGABYTE).toFixed(1)} MB, ${felt.seconds.toFixed(0)} s, progress told ${felt.told} times ${found.slice(0, 2).join(' ')}`
		},
		{
			what: 'stopped while it is looked through it leaves nothing',
			holds: felt.afterLook === 0,
			note: `${felt.afterLook} events at the stop`
		},
		{
			what: 'it can be stopped, and what came before stays whole',
			holds: felt.isStopped && felt.afterStop > 0 && felt.afterStop < EVENTS,
			note: `${felt.afterStop} events at the stop`
		},
		{
			what: 'the page stays alive: 99 of 100 pauses under 250 ms, none over a second',
			holds: felt.usual <= 250 && felt.longest <= 1000,
			note: `${felt.usual.toFixed(0)} ms, longest ${felt.longest.toFixed(0)} ms`
		},
		{
			what: 'JavaScript heap at most 150 MB',
			holds: felt.heap / MEGABYTE <= 150,
			note: `${(felt.heap / MEGABYTE).toFixed(0)} MB at most`
		}
	];
}
