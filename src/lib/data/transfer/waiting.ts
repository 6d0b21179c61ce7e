import { dayText } from '#lib/domain/day.ts';
import type { BundleLine } from '#lib/domain/transfer/bundle.ts';
import { keptElsewhere } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from '../database.ts';
import { whenIdle } from '../idle.ts';
import { peersOf } from './partners.ts';
import { ownDevice, ownHoldings } from './holdings.ts';
import { newsFor } from './lines.ts';

/** What a child is lost with. */
const PARTS = ['roster', 'sessions', 'events'] as const;

/** What exists on this tablet alone and would be lost with it. */
export interface Waiting {
	/** Children of whom something is only here. */
	children: number;
	/** The day of the oldest of it, `2026-11-24`. */
	since?: string;
}

/**
 * Of how many children something is in no file that is known of, and on no other tablet that is heard of.
 * A live query follows what is read first: nothing of this tablet is written without its numbering.
 */
export async function notYetKept(database: YolDatabase, today: string): Promise<Waiting> {
	const device = await ownDevice(database);
	const stand = device && (await ownHoldings(database))[device];
	if (!stand) return { children: 0 };
	const theirs = keptElsewhere(await peersOf(database), today);
	const ours = { [device]: stand };
	return unfollowed(() => waitingIn(newsFor(database, { ours, theirs, parts: PARTS, of: device })));
}

/**
 * Reads where a live query does not see it. It would look through the log of a year again at each step in
 * which another tablet’s log comes, and keep all of it in memory.
 */
function unfollowed<T>(read: () => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		setTimeout(() => void read().then(resolve, reject));
	});
}

async function waitingIn(news: AsyncIterable<BundleLine[]>): Promise<Waiting> {
	const children = new Set<string>();
	let first = Infinity;
	for await (const lines of news) {
		for (const line of lines) {
			const about = childrenOf(line);
			about.forEach((child) => children.add(child));
			if (about.length > 0) first = Math.min(first, timeOf(line));
		}
		// A year that was never kept elsewhere takes seconds to look through: the page that is wanted goes first.
		await whenIdle();
	}
	return { children: children.size, ...(first < Infinity && { since: dayText(first) }) };
}

/** When it was done, as far as its record says so. */
function timeOf([part, record]: BundleLine): number {
	if (part === 'events') return record.at;
	return 'day' in record && record.day ? Date.parse(record.day) : Infinity;
}

/** What is said of a group, or only that a child was seen or not, is no loss; a tombstone is no child. */
const SILENT = ['group-made', 'group-closed', 'seen', 'idle', 'erased'];

function childrenOf([part, record]: BundleLine): string[] {
	if (part === 'events') return [record.learner];
	if (part === 'sessions') return record.kind === 'club' ? Object.keys(record.attendance) : [];
	return part === 'roster' && !SILENT.includes(record.kind) ? [record.about] : [];
}
