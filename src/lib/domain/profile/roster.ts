import { FIRST_DAY, dayBefore } from '../day.ts';
import { byLamportOrder } from '../progress/record.ts';
import { IDLE_DAYS } from './profile.ts';
import type { Profile } from './profile.ts';
import type { RosterEntry } from './roster-entry.ts';

type Entry<K extends RosterEntry['kind']> = Extract<RosterEntry, { kind: K }>;

/** What the roster says about a child; the rest of a profile belongs to the tablet. */
export type RosterChild = Pick<
	Profile,
	'id' | 'tile' | 'band' | 'language' | 'group' | 'sex' | 'schooling' | 'code' | 'secret' | 'also'
> & {
	/** The latest day on which any tablet is known to have seen the child. */
	seen: string;
	/** That day as it was said last: where clocks differ it may lie before. */
	lastTold: string;
};

/** A group of a club, known by its sign (a fruit). */
export interface Group {
	id: string;
	sign: string;
	/** No longer offered; its children stay until they are moved. */
	closed: boolean;
}

/** Children and groups as the entries leave them. */
export interface Roster {
	children: RosterChild[];
	/** Children who are gone for good. */
	erased: Set<string>;
	/** Children whom nobody has seen for long; they come back when somebody does. */
	idle: Set<string>;
	groups: Group[];
}

/**
 * The roster that a set of entries means. The same on every tablet that has heard the same entries,
 * in whatever order and however often.
 */
export function rosterOf(entries: Iterable<RosterEntry>): Roster {
	const byThing = sorted(entries);
	const erased = erasedIn(byThing);
	const live = [...byThing].filter(([about]) => !erased.has(about));
	const known = live.flatMap(([id, own]) => childOf(id, own) ?? []);
	const idle = new Set(
		live
			.filter(([id, own]) => known.some((child) => child.id === id) && isIdle(own))
			.map(([id]) => id)
	);
	const roots = rootsOf(byThing, new Set(known.map(({ id }) => id)));
	return {
		children: known
			.filter(({ id }) => rootOf(roots, id) === id)
			.map((root) =>
				joined(
					root,
					known.filter(({ id }) => id !== root.id && rootOf(roots, id) === root.id)
				)
			)
			.filter(({ id, also }) => ![id, ...also].every((one) => idle.has(one))),
		erased,
		idle,
		groups: live.flatMap(([id, own]) => groupOf(id, own) ?? [])
	};
}

/** The entries by what they are about, each once and in the order in which they hold. */
function sorted(entries: Iterable<RosterEntry>): Map<string, RosterEntry[]> {
	const unique = new Map<string, RosterEntry>();
	for (const entry of entries) unique.set(entry.id, entry);
	const byThing = new Map<string, RosterEntry[]>();
	for (const entry of [...unique.values()].sort(byLamportOrder)) {
		const own = byThing.get(entry.about);
		if (own) own.push(entry);
		else byThing.set(entry.about, [entry]);
	}
	return new Map([...byThing].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function erasedIn(byThing: ReadonlyMap<string, RosterEntry[]>): Set<string> {
	return new Set(
		[...byThing].filter(([, own]) => own.some(({ kind }) => kind === 'erased')).map(([id]) => id)
	);
}

function groupOf(id: string, own: readonly RosterEntry[]): Group | undefined {
	const made = own
		.filter((entry): entry is Entry<'group-made'> => entry.kind === 'group-made')
		.at(-1);
	if (!made) return undefined;
	const last = own.findLast(({ kind }) => kind === 'group-made' || kind === 'group-closed');
	return { id, sign: made.sign, closed: last?.kind === 'group-closed' };
}

function childOf(id: string, own: readonly RosterEntry[]): RosterChild | undefined {
	const made = own.find((entry) => entry.kind === 'made');
	if (made?.kind !== 'made') return undefined;
	const first = { ...valuesOf(made), id, also: [], seen: made.day, lastTold: made.day };
	return own.reduce(withEntry, first);
}

function withEntry(child: RosterChild, entry: RosterEntry): RosterChild {
	switch (entry.kind) {
		case 'made':
			return seenOn({ ...child, ...valuesOf(entry) }, entry.day);
		case 'changed':
			return changed(child, entry);
		case 'moved':
			return { ...child, group: entry.group };
		case 'secret':
			return { ...child, secret: entry.secret };
		case 'seen':
			return seenOn(child, entry.day);
		default:
			return child;
	}
}

function seenOn(child: RosterChild, day: string): RosterChild {
	return { ...child, seen: later(child.seen, day), lastTold: day };
}

/**
 * If another tablet reports only now that a child was seen long ago, its clock may be behind. The child then counts
 * as seen on the day we heard of it, or every tablet would forget a child who still comes. Days before Yol do not
 * count.
 */
export function dayHere(lastTold: string, heardOn: string): string {
	const isLongAgo = lastTold >= FIRST_DAY && lastTold < dayBefore(heardOn, IDLE_DAYS);
	return isLongAgo ? heardOn : lastTold;
}

function valuesOf({ tile, band, language, group, sex, schooling, code }: Entry<'made'>) {
	return {
		tile,
		band,
		language,
		group,
		...(sex && { sex }),
		...(schooling && { schooling }),
		...(code && { code })
	};
}

function changed(child: RosterChild, entry: Entry<'changed'>): RosterChild {
	const next = { ...child };
	if (entry.tile) next.tile = entry.tile;
	if (entry.band) next.band = entry.band;
	if (entry.language) next.language = entry.language;
	if (entry.group) next.group = entry.group;
	for (const key of ['sex', 'schooling', 'code'] as const)
		if (entry[key] === null) delete next[key];
	if (entry.sex) next.sex = entry.sex;
	if (entry.schooling) next.schooling = entry.schooling;
	if (entry.code) next.code = entry.code;
	return next;
}

/**
 * Idle until somebody sees the child on a later day than the tablet that gave it up knew of, or says so without
 * having heard that it was given up: the clock of one of them may be wrong.
 */
function isIdle(own: readonly RosterEntry[]): boolean {
	const idle = own.filter((entry): entry is Entry<'idle'> => entry.kind === 'idle');
	const last = idle.map(({ lastSeen }) => lastSeen).reduce(later, '');
	const known = Math.max(...idle.map(({ turn }) => turn));
	const seen = own.filter(isSighting);
	return idle.length > 0 && seen.every(({ day, turn }) => day <= last && turn <= known);
}

/** Whether an entry says that somebody saw a child. */
export function isSighting(entry: RosterEntry): entry is Entry<'seen' | 'made'> {
	return entry.kind === 'seen' || entry.kind === 'made';
}

/** For each child that was merged, into whom. */
function rootsOf(byThing: ReadonlyMap<string, RosterEntry[]>, known: ReadonlySet<string>) {
	const roots = new Map<string, string>();
	for (const [about, own] of byThing) {
		const last = own.findLast(({ kind }) => kind === 'merged' || kind === 'unmerged');
		if (last?.kind === 'merged' && known.has(about) && known.has(last.into))
			roots.set(about, last.into);
	}
	return roots;
}

/** Who a child is now. Two tablets may have merged in both directions: then the smallest id of the ring. */
function rootOf(roots: ReadonlyMap<string, string>, id: string): string {
	const way = [id];
	for (let next = roots.get(id); next !== undefined; next = roots.get(next)) {
		const ring = way.indexOf(next);
		if (ring >= 0) return way.slice(ring).reduce((one, other) => (other < one ? other : one));
		way.push(next);
	}
	return way.at(-1) ?? id;
}

function joined(root: RosterChild, others: readonly RosterChild[]): RosterChild {
	return {
		...root,
		also: others.map(({ id }) => id),
		seen: others.map(({ seen }) => seen).reduce(later, root.seen),
		lastTold: others.map(({ lastTold }) => lastTold).reduce(later, root.lastTold)
	};
}

/** The later one of two days. */
export function later(one: string, other: string): string {
	return other > one ? other : one;
}
