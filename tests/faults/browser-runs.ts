import { setTimeout as rest } from 'node:timers/promises';
import { BrowserLife } from './browser-life.ts';

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

/** Looks without writing. */
export async function look(watched: Watched, disk: string, address: string): Promise<void> {
	watched.plan.goesOn = false;
	const life = await looking(watched, disk, address);
	await life.kill();
	watched.plan.goesOn = true;
}
