import { dayText } from '#lib/domain/day.ts';
import type { BundleLine } from '#lib/domain/transfer/bundle.ts';
import { isNews } from '#lib/domain/transfer/holdings.ts';
import { keptElsewhere } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from '../database.ts';
import { whenIdle } from '../idle.ts';
import { peersOf } from './peers.ts';
import { ownDevice, ownHoldings } from './holdings.ts';
import { newsFor } from './lines.ts';
import { storedOwners, type Owners } from './owners.ts';

/** What has a number of its own, by which it is known who holds it. */
const RECORDS = ['roster', 'site', 'sessions', 'events'] as const;
const SUMS = ['counts', 'beliefs'] as const;

/** What exists on this tablet alone and would be lost with it. */
export interface Waiting {
	/** Children of whom something is only here. */
	children: number;
	/** The day of the oldest of it, `2026-11-24`. */
	since?: string;
	/** No child, but a meeting or a number that names none. */
	others?: true;
}

/**
 * Of how many children something is in no file that is known of, and on no other tablet that is heard of; and
 * if of none, whether anything else is. A live query follows what is read first: nothing of this tablet is written without its numbering.
 */
export async function notYetKept(database: YolDatabase, today: string): Promise<Waiting> {
	const device = await ownDevice(database);
	const stand = device && (await ownHoldings(database))[device];
	if (!stand) return { children: 0 };
	const theirs = keptElsewhere(await peersOf(database), today);
	if (!isNews({ device, seq: stand[0] }, theirs)) return { children: 0 };
	const news = { ours: { [device]: stand }, theirs, of: device };
	return unfollowed(async () => {
		const owners = await storedOwners(database);
		const found = await waitingIn(newsFor(database, { ...news, parts: RECORDS }), owners);
		if (found.children > 0 || found.others) return found;
		const held = theirs[device]?.[1] ?? 0;
		const sums = newsFor(database, { ...news, parts: SUMS });
		return (await hasRaised(sums, device, held)) ? { children: 0, others: true } : found;
	});
}

/**
 * Reads where a live query does not see it. It would look through the log of a year again at each batch in
 * which another tablet’s log comes, and keep all of it in memory.
 */
function unfollowed<T>(read: () => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		setTimeout(() => void read().then(resolve, reject));
	});
}

/** A child with two tiles is one child. */
async function waitingIn(news: AsyncIterable<BundleLine[]>, owners: Owners): Promise<Waiting> {
	const children = new Set<string>();
	let first = Infinity;
	let others = false;
	for await (const lines of news) {
		for (const line of lines) {
			const about = childrenOf(line);
			about.forEach((id) => children.add(owners.get(id)?.id ?? id));
			if (about.length > 0) first = Math.min(first, timeOf(line));
			else others ||= isOther(line);
		}
		// A year that was never kept elsewhere takes seconds to look through: the page that is wanted goes first.
		await whenIdle();
	}
	if (children.size === 0) return { children: 0, ...(others && { others }) };
	return { children: children.size, ...(first < Infinity && { since: dayText(first) }) };
}

/**
 * Whether this tablet may have raised a sum since then. A count has no number, since that would lie between those
 * of a child’s answers and say whose lesson it was: one of a month that nobody has seen the end of may be
 * another one by now.
 */
async function hasRaised(sums: AsyncIterable<BundleLine[]>, device: string, since: number) {
	const month = dayText(since).slice(0, 7);
	for await (const lines of sums)
		for (const [, record] of lines)
			if ('month' in record && record.device === device && record.month >= month) return true;
	return false;
}

/** When it was done, as far as its record says so. */
function timeOf([part, record]: BundleLine): number {
	if (part === 'events') return record.at;
	return 'day' in record && record.day ? Date.parse(record.day) : Infinity;
}

/** What is said of a group, or only that a child was seen or not, is no loss; a tombstone is no child. */
const SILENT = ['group-made', 'group-closed', 'seen', 'idle', 'erased'];

/** The name of the site is known to the whole club. */
function isOther([part, record]: BundleLine): boolean {
	return part === 'sessions' || (part === 'site' && record.kind !== 'named');
}

function childrenOf([part, record]: BundleLine): string[] {
	if (part === 'events') return [record.learner];
	if (part === 'sessions') return record.kind === 'club' ? Object.keys(record.attendance) : [];
	return part === 'roster' && !SILENT.includes(record.kind) ? [record.about] : [];
}
