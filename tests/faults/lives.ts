import { setTimeout as rest } from 'node:timers/promises';
import { BrowserLife, newDisk } from './browser-life.ts';

/** How long the first visit of a tablet lasts, in ms. */
const FIRST_VISIT = 3000;

/** What a browser that is killed again and again is watched by. */
export interface Watched {
	plan: { goesOn: boolean };
	found: string[];
	/** Resolved by the page when it has looked. */
	looked: () => void;
}

/** Starts the browser and waits until it has looked at what is there. */
export async function looking(
	watched: Watched,
	disk: string,
	address: string
): Promise<BrowserLife> {
	const looked = new Promise<void>((resolve) => (watched.looked = resolve));
	const life = new BrowserLife(disk, address);
	const late = rest(60_000, 'late', { ref: false });
	if ((await Promise.race([looked, late])) === 'late')
		watched.found.push('the page did not come up');
	return life;
}

/**
 * A disk on which the browser has been here once. Chromium notes a little after the first use of an origin
 * what that origin keeps; killed before, it begins anew (seen once on 30 new disks, Chromium 156). No child
 * is on a tablet yet at that moment.
 */
export async function visited(watched: Watched, address: string): Promise<string> {
	const disk = await newDisk();
	await look(watched, disk, address, FIRST_VISIT);
	return disk;
}

/** Looks without writing. */
export async function look(
	watched: Watched,
	disk: string,
	address: string,
	stays = 0
): Promise<void> {
	watched.plan.goesOn = false;
	const life = await looking(watched, disk, address);
	await rest(stays);
	await life.kill();
	watched.plan.goesOn = true;
}
