import type { EventLog } from '../../src/lib/data/event-log.ts';
import type { Profiles } from '../../src/lib/data/profiles.ts';
import type { RosterLog } from '../../src/lib/data/club/roster-log.ts';
import type { SessionLog } from '../../src/lib/data/club/session-log.ts';
import type { WriteResult } from '../../src/lib/data/storage-failure.ts';
import type { Profile } from '../../src/lib/domain/profile/profile.ts';
import { ATTENDANCE } from '../../src/lib/domain/progress/session.ts';
import { makeChild } from '../fixtures/make-child.ts';
import { TODAY } from './plan.ts';
import type { Confirmed, Plan } from './plan.ts';

/** What a tablet is used with. */
export interface Parts {
	log: EventLog;
	profiles: Profiles;
	roster: RosterLog;
	sessions: SessionLog;
	/** Takes a bundle of another tablet, by its number. */
	take: (number: number) => Promise<boolean>;
}

interface Moment {
	parts: Parts;
	child: string;
	/** All children that are on the wall. */
	all: readonly Profile[];
	/** An item that no other moment has. */
	item: string;
}
type RandomAction = (moment: Moment) => Promise<Confirmed[]>;

export const pick = (count: number) => Math.floor(Math.random() * count);
const said = ({ ok }: WriteResult, ...what: Confirmed[]) => (ok ? what : []);

/** One thing that happens on a tablet, such as an hour in a club has many of; says what was confirmed. */
export async function randomAction(parts: Parts, plan: Plan, n: number): Promise<Confirmed[]> {
	const child = `child-${pick(plan.children)}`;
	const all = await parts.profiles.all();
	const moment = { parts, child, all, item: `q-${plan.life}-${n}` };
	const number = pick(plan.bundles);
	if (pick(5) === 0) return (await parts.take(number)) ? [{ what: 'took', number }] : [];
	if (all.some(({ id }) => id === child)) return USUAL[pick(USUAL.length)]?.(moment) ?? [];
	return all.some(({ also }) => also.includes(child)) ? part(moment) : make(moment);
}

const make: RandomAction = async ({ parts, child }) => {
	const about = { tile: 'blue-swan-dots', band: 'm', language: 'ug', group: 'apple' } as const;
	return said(await makeChild(parts.roster, child, about, TODAY), { what: 'made', child });
};

const answer: RandomAction = async ({ parts, child, item }) => {
	const draft = { lesson: 'moving-safely.m.1', kind: 'answered', item, correct: true } as const;
	const both = [draft, { ...draft, item: `${item}-too` }];
	const kept = await parts.log.append(both, { id: child, group: 'a' });
	return said(kept, { what: 'answered', child, item });
};

const count: RandomAction = async ({ parts, child }) => {
	const draft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true } as const;
	return said(await parts.log.append([draft], { id: child, group: 'apple' }), { what: 'counted' });
};

/** Attendance of all who are on the wall; now and then a correction of what was noted before. */
const note: RandomAction = async ({ parts, all }) => {
	const known = await parts.sessions.since(TODAY);
	const before = pick(2) > 0 ? known.at(-1) : undefined;
	const children = all.map(({ id }) => id);
	const marks = children.map((id) => [id, ATTENDANCE[pick(ATTENDANCE.length)] ?? 'late'] as const);
	const kept = await parts.sessions.write({
		kind: 'club',
		group: 'apple',
		day: TODAY,
		blocks: [],
		attendance: Object.fromEntries(marks),
		...(before && { replaces: before.replaces ?? before.id })
	});
	if (!kept.ok) return [];
	const ids = new Set(known.map(({ id }) => id));
	const written = (await parts.sessions.since(TODAY)).find(({ id }) => !ids.has(id));
	return [{ what: 'noted', session: written?.id ?? 'not there', children }];
};

const merge: RandomAction = async ({ parts, child, all }) => {
	const others = all.filter(({ id }) => id !== child);
	const into = others[pick(others.length)]?.id;
	if (into === undefined) return [];
	const kept = await parts.roster.write([{ kind: 'merged', about: child, into }]);
	return said(kept, { what: 'merged', child });
};

/** All tiles that live on in the one of this child, or this one itself, become children again. */
const part: RandomAction = async ({ parts, child, all }) => {
	const also = all.find(({ id }) => id === child)?.also ?? [child];
	if (also.length === 0) return [];
	const kept = await parts.roster.write(also.map((about) => ({ kind: 'unmerged', about })));
	return said(kept, ...also.map((one): Confirmed => ({ what: 'parted', child: one })));
};

const erase: RandomAction = async ({ parts, child, all }) => {
	if (pick(3) > 0) return [];
	const gone = [child, ...(all.find(({ id }) => id === child)?.also ?? [])];
	const kept = await parts.profiles.erase(child, TODAY);
	return said(kept, ...gone.map((one): Confirmed => ({ what: 'erased', child: one })));
};

const USUAL = [answer, answer, answer, answer, count, note, note, merge, part, erase];
