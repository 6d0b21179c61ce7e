/**
 * Runs in a real browser that is killed while it writes. It tells the runner over HTTP what was confirmed,
 * and after each restart looks whether all of that is there and nothing is there by halves.
 */
import { ClubKeys, importKey } from '../../src/lib/data/club/club-key.ts';
import { REAL_CLOCK } from '../../src/lib/data/clock.ts';
import { YolDatabase } from '../../src/lib/data/database.ts';
import { EventLog } from '../../src/lib/data/event-log.ts';
import { Exchange } from '../../src/lib/data/transfer/exchange.ts';
import type { Progress } from '../../src/lib/data/transfer/watch.ts';
import { beginFreshLog } from '../../src/lib/data/fresh-log.ts';
import { Profiles } from '../../src/lib/data/profiles.ts';
import { RosterLog } from '../../src/lib/data/club/roster-log.ts';
import { SessionLog } from '../../src/lib/data/club/session-log.ts';
import { FacilitatorVault } from '../../src/lib/data/club/vault.ts';
import { ask, bundle, tell } from './runner-client.ts';
import { findings } from './findings.ts';
import { randomAction } from './random-actions.ts';
import { joins } from './joining.ts';
import type { Confirmed, Plan } from './plan.ts';
import { TODAY } from './plan.ts';

const database = new YolDatabase('faults');
const vault = new FacilitatorVault(database, REAL_CLOCK.now);
let adultKey: CryptoKey | undefined;
const keys = new ClubKeys(database, () => adultKey);
const log = new EventLog(database, REAL_CLOCK);
const roster = new RosterLog(database, REAL_CLOCK);
const sessions = new SessionLog(database, REAL_CLOCK);
const profiles = new Profiles(database, REAL_CLOCK);
const exchange = new Exchange({ database, vault, keys, clock: REAL_CLOCK });

async function prepare({ club, key }: Plan): Promise<void> {
	adultKey = await importKey(Uint8Array.from({ length: 32 }, () => 1));
	if (!(await keys.club())) await keys.take({ club, key: Uint8Array.from(key) });
}

async function take(number: number): Promise<boolean> {
	return (await exchange.take(await bundle(`/bundle/${number}`), { today: TODAY })).ok;
}

async function live(): Promise<void> {
	const plan = await ask<Plan>('/plan');
	await beginFreshLog();
	await prepare(plan);
	const found = await findings(database, await ask<Confirmed[]>('/confirmed'), plan);
	await fetch('/found', { method: 'POST', body: JSON.stringify(found) });
	const parts = { log, profiles, roster, sessions, take };
	for (let n = 0; plan.goesOn; n++)
		for (const confirmed of await randomAction(parts, plan, n)) tell('/confirm', confirmed);
}

/** Takes a bundle up to a moment. */
function takeUntil(bytes: Uint8Array<ArrayBuffer>, isTime: (progress: Progress) => boolean) {
	const stop = new AbortController();
	const onprogress = (progress: Progress) => isTime(progress) && stop.abort();
	return exchange.take(bytes, { today: TODAY, signal: stop.signal, onprogress });
}

/** Takes one very large bundle, and tells how the page felt meanwhile. */
async function takeLarge(): Promise<void> {
	const plan = await ask<Plan>('/plan');
	await prepare(plan);
	const bytes = await bundle('/large');
	const watch = { heap: 0, told: 0 };
	const gaps: number[] = [];
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		gaps.push(now - last);
		last = now;
		const { memory } = performance as { memory?: { usedJSHeapSize: number } };
		watch.heap = Math.max(watch.heap, memory?.usedJSHeapSize ?? 0);
	}, 20);
	await takeUntil(bytes, ({ phase, done }) => phase === 'verifying' && done > 0);
	const afterLook = await database.events.count();
	const stopped = await takeUntil(bytes, ({ phase, done }) => phase === 'saving' && done >= 20_000);
	const afterStop = await database.events.count();
	const begun = performance.now();
	const took = await exchange.take(bytes, { today: TODAY, onprogress: () => watch.told++ });
	const seconds = (performance.now() - begun) / 1000;
	clearInterval(timer);
	gaps.sort((one, other) => one - other);
	const pauses = { usual: gaps[Math.floor(gaps.length * 0.99)], longest: gaps.at(-1) };
	const events = await database.events.count();
	const isStopped = !stopped.ok && stopped.reason === 'stopped';
	tell('/large-done', {
		ok: took.ok,
		isStopped,
		afterLook,
		afterStop,
		events,
		seconds,
		...watch,
		...pauses
	});
}

/** Counts everything again. It needs all events in memory, which no tablet ever does at once. */
async function lookThrough(): Promise<void> {
	const plan = await ask<Plan>('/plan');
	tell('/large-found', await findings(database, [], plan));
}

const parts: Record<string, () => Promise<void>> = {
	'/joins': joins,
	'/take-large': takeLarge,
	'/look-through': lookThrough
};
void (parts[location.pathname] ?? live)();
