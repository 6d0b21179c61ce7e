import { dayText } from '#lib/domain/day.ts';
import type { BundleLine } from '#lib/domain/transfer/bundle.ts';
import { keptElsewhere } from '#lib/domain/transfer/peer.ts';
import type { YolDatabase } from '../database.ts';
import { peersOf } from './partners.ts';
import { ownDevice, ownHoldings } from './holdings.ts';
import { eachNews } from './lines.ts';

/** What exists on this tablet alone and would be lost with it. */
export interface Waiting {
	/** Children of whom something is only here. */
	children: number;
	/** The day of the oldest of it, `2026-11-24`. */
	since?: string;
}

/** Of how many children something is in no file that is known of, and on no other tablet that is heard of. */
export async function notYetKept(database: YolDatabase, today: string): Promise<Waiting> {
	const device = await ownDevice(database);
	if (device === undefined) return { children: 0 };
	const ours = await ownHoldings(database);
	const theirs = keptElsewhere(await peersOf(database), today);
	const own = Object.fromEntries(Object.entries(ours).filter(([name]) => name === device));
	const children = new Set<string>();
	let first = Infinity;
	const parts = ['roster', 'sessions', 'events'] as const;
	await eachNews(database, { ours: own, theirs, parts }, (line) => {
		if (line[0] === 'counts' || line[1].device !== device) return;
		const about = childrenOf(line);
		about.forEach((child) => children.add(child));
		if (about.length > 0) first = Math.min(first, timeOf(line));
	});
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
