import type { YolDatabase } from '../../src/lib/data/database.ts';
import { restoreProfile } from '../../src/lib/domain/profile/profile.ts';
import { rosterOf } from '../../src/lib/domain/profile/roster.ts';
import type { RosterEntry } from '../../src/lib/domain/profile/roster-entry.ts';
import type { ProgressEvent } from '../../src/lib/domain/progress/event.ts';
import type { ClubSession } from '../../src/lib/domain/progress/session.ts';
import { talliesOf } from '../../src/lib/domain/progress/tally.ts';
import type { Tally } from '../../src/lib/domain/progress/tally.ts';
import { areShort } from '../fixtures/digests.ts';
import type { Confirmed, Plan } from './plan.ts';

/** What is wrong with a tablet after it was killed: lost, by halves, or counted wrongly. Empty: nothing. */
export async function findings(
	database: YolDatabase,
	confirmed: readonly Confirmed[],
	plan: Plan
): Promise<string[]> {
	const about = await kept(database);
	return [...lost(confirmed, about, plan), ...(await disorder(database, about))];
}

/** What is there by halves or counted wrongly, whatever was confirmed. */
export async function disorder(database: YolDatabase, about?: About): Promise<string[]> {
	const all = about ?? (await kept(database));
	const owners = new Map(
		all.roster.children.flatMap(({ id, also }) => also.map((one) => [one, id] as const))
	);
	const owned = all.events.map((event) => ({
		...event,
		learner: owners.get(event.learner) ?? event.learner
	}));
	return [
		...(await halves(database, all)),
		...tallyTrouble(await database.tallies.toArray(), talliesOf(owned)),
		...(areShort(await database.digests.toArray(), talliesOf(owned))
			? []
			: ['tallies in short differ from the log'])
	];
}

interface About {
	events: ProgressEvent[];
	entries: RosterEntry[];
	roster: ReturnType<typeof rosterOf>;
	sessions: ClubSession[];
	ids: ReadonlySet<string>;
	counted: number;
}

async function kept(database: YolDatabase): Promise<About> {
	const events = await database.events.toArray();
	const entries = await database.roster.toArray();
	const sessions = (await database.sessions.toArray()).filter((one) => one.kind === 'club');
	const ids = new Set([...events, ...entries].map(({ id }) => id));
	const counted = (await database.monthly.toArray()).reduce((sum, { count }) => sum + count, 0);
	return { events, entries, roster: rosterOf(entries), sessions, ids, counted };
}

function lost(confirmed: readonly Confirmed[], about: About, plan: Plan): string[] {
	const { events, entries, roster, counted } = about;
	const items = new Set(events.map(({ learner, item }) => `${learner} ${item}`));
	const here = new Set(roster.children.flatMap(({ id, also }) => [id, ...also]));
	const isLost = (one: Confirmed): boolean => {
		if (one.what === 'erased') return !roster.erased.has(one.child);
		if (one.what === 'took') return !isHere(plan.brings[one.number] ?? [], about);
		if (one.what === 'noted') return !isNoted(one, about);
		if (!('child' in one) || roster.erased.has(one.child)) return false;
		if (one.what === 'answered') return !items.has(`${one.child} ${one.item}`);
		return one.what === 'made' && !here.has(one.child);
	};
	const counts = confirmed.filter(({ what }) => what === 'counted').length;
	return [
		...confirmed.filter(isLost).map((one) => `lost: ${JSON.stringify(one)}`),
		...(counted < counts ? [`lost: ${counts - counted} counts`] : []),
		...lostMerges(confirmed, entries, roster.erased)
	];
}

function isHere(brought: Plan['brings'][number], { ids, roster }: About): boolean {
	return brought.every(({ id, child }) => ids.has(id) || roster.erased.has(child));
}

function isNoted(
	{ session, children }: Extract<Confirmed, { what: 'noted' }>,
	{ sessions, roster }: About
): boolean {
	const marks = sessions.find(({ id }) => id === session)?.attendance;
	const there = children.filter((child) => !roster.erased.has(child));
	return marks !== undefined && there.every((child) => child in marks);
}

/** Of tiles that were joined and parted again and again, each time is a line of the roster. */
function lostMerges(
	confirmed: readonly Confirmed[],
	entries: readonly RosterEntry[],
	erased: ReadonlySet<string>
): string[] {
	return (['merged', 'parted'] as const).flatMap((what) => {
		const kind = what === 'merged' ? 'merged' : 'unmerged';
		const told = confirmed.flatMap((one) => (one.what === what ? [one.child] : []));
		return [...new Set(told)]
			.filter((child) => !erased.has(child))
			.filter((child) => {
				const lines = entries.filter((one) => one.kind === kind && one.about === child);
				return lines.length < told.filter((one) => one === child).length;
			})
			.map((child) => `lost: ${child} was ${what}`);
	});
}

async function halves(
	database: YolDatabase,
	{ events, roster, sessions }: About
): Promise<string[]> {
	const rows = (await database.profiles.toArray()).map(restoreProfile);
	const nameOf = (child?: { id: string; also: string[] }) =>
		`${child?.id}+${child?.also.join('+')}`;
	const isSame = String(rows.map(nameOf).sort()) === String(roster.children.map(nameOf).sort());
	const answers = new Set(events.map(({ learner, item }) => `${learner} ${item}`));
	// Each confirmed answer of the page is written together with another one.
	const alone = [...answers].filter((one) => / q-\d+-\d+$/.test(one) && !answers.has(`${one}-too`));
	const noted = sessions.flatMap(({ attendance }) => Object.keys(attendance));
	return [
		...(isSame ? [] : ['half: tiles are not what the roster says']),
		...alone.map((one) => `half: ${one}`),
		...[...events.map(({ learner }) => learner), ...noted]
			.filter((child) => roster.erased.has(child))
			.map((child) => `half: ${child} is erased and something of it is here`)
	];
}

function tallyTrouble(stored: readonly Tally[], counted: readonly Tally[]): string[] {
	const text = (tallies: readonly Tally[]) =>
		tallies
			.map(({ answers, ...tally }) => JSON.stringify([tally, Object.entries(answers).sort()]))
			.sort()
			.join('\n');
	return text(stored) === text(counted) ? [] : ['tallies differ from the log'];
}
