/**
 * Runs in a real browser that is killed while it writes. It tells the runner over HTTP what was confirmed,
 * and after each restart looks whether all of that is there and nothing is there by halves.
 */
import { ClubKeys, importKey } from '../../src/lib/data/club-key.ts';
import { YolDatabase } from '../../src/lib/data/database.ts';
import { EventLog } from '../../src/lib/data/event-log.ts';
import { Exchange } from '../../src/lib/data/exchange.ts';
import { Profiles } from '../../src/lib/data/profiles.ts';
import { FacilitatorVault } from '../../src/lib/data/vault.ts';
import { findings } from './findings.ts';
import type { Confirmed, Plan } from './plan.ts';
import { TODAY } from './plan.ts';

const clock = {
	now: () => Date.now(),
	random: (length: number) => crypto.getRandomValues(new Uint8Array(length))
};
const database = new YolDatabase('faults');
const vault = new FacilitatorVault(database, clock.now);
let adultKey: CryptoKey | undefined;
const keys = new ClubKeys(database, () => adultKey);
const log = new EventLog(database, clock);
const profiles = new Profiles(database, clock);
const exchange = new Exchange({ database, vault, keys, clock });

async function ask<T>(path: string): Promise<T> {
	return (await (await fetch(path)).json()) as T;
}

function tell(path: string, what: unknown): void {
	void fetch(path, { method: 'POST', body: JSON.stringify(what), keepalive: true });
}

async function bundle(path: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

async function prepare({ club, key }: Plan): Promise<void> {
	adultKey = await importKey(Uint8Array.from({ length: 32 }, () => 1));
	if (!(await keys.club())) await keys.take({ club, key: Uint8Array.from(key) });
}

const pick = (count: number) => Math.floor(Math.random() * count);

/** One thing that happens on a tablet; tells what was confirmed. */
async function happen(plan: Plan, n: number): Promise<Confirmed | undefined> {
	const child = `child-${pick(plan.children)}`;
	const here = (await profiles.byId(child)) !== undefined;
	const what = pick(10);
	if (!here && what < 8) {
		const about = { tile: 'blue-swan-dots', band: 'm', language: 'ug', group: 'apple' } as const;
		const made = await profiles.create(child, about, TODAY);
		return made.ok ? { what: 'made', child } : undefined;
	}
	if (what < 6) {
		const item = `q-${plan.life}-${n}`;
		const draft = { lesson: 'moving-safely.m.1', kind: 'answered', item, correct: true } as const;
		const kept = await log.append([draft, { ...draft, item: `${item}-too` }], {
			id: child,
			group: 'a'
		});
		return kept.ok ? { what: 'answered', child, item } : undefined;
	}
	if (what === 6) {
		const draft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true } as const;
		const kept = await log.append([draft], { id: child, group: 'apple' });
		return kept.ok ? { what: 'counted' } : undefined;
	}
	if (what === 7 && pick(3) === 0) {
		const erased = await profiles.erase(child, TODAY);
		return erased.ok ? { what: 'erased', child } : undefined;
	}
	const number = pick(plan.bundles);
	const took = await exchange.take(await bundle(`/bundle/${number}`), { today: TODAY });
	return took.ok ? { what: 'took', number } : undefined;
}

async function live(): Promise<void> {
	const plan = await ask<Plan>('/plan');
	await prepare(plan);
	const found = await findings(database, await ask<Confirmed[]>('/confirmed'), plan);
	await fetch('/found', { method: 'POST', body: JSON.stringify(found) });
	for (let n = 0; plan.goesOn; n++) {
		const confirmed = await happen(plan, n);
		if (confirmed) tell('/confirm', confirmed);
	}
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
	const stop = new AbortController();
	const stopped = await exchange.take(bytes, {
		today: TODAY,
		signal: stop.signal,
		onprogress: ({ done }) => done >= 20_000 && stop.abort()
	});
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
	'/take-large': takeLarge,
	'/look-through': lookThrough
};
void (parts[location.pathname] ?? live)();
