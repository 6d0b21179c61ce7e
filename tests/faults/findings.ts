import type { YolDatabase } from '../../src/lib/data/database.ts';
import { restoreProfile } from '../../src/lib/domain/profile/profile.ts';
import { rosterOf } from '../../src/lib/domain/profile/roster.ts';
import { talliesOf } from '../../src/lib/domain/progress/tally.ts';
import type { Tally } from '../../src/lib/domain/progress/tally.ts';
import type { Confirmed, Plan } from './plan.ts';

/** What is wrong with a tablet after it was killed: lost, by halves, or counted wrongly. Empty: nothing. */
export async function findings(
	database: YolDatabase,
	confirmed: readonly Confirmed[],
	plan: Plan
): Promise<string[]> {
	const events = await database.events.toArray();
	const entries = await database.roster.toArray();
	const roster = rosterOf(entries);
	const ids = new Set([...events, ...entries].map(({ id }) => id));
	const counted = (await database.monthly.toArray()).reduce((sum, { count }) => sum + count, 0);
	const about = { events, roster, ids, counted, plan };
	return [
		...lost(confirmed, about),
		...(await halves(database, about)),
		...tallyTrouble(await database.tallies.toArray(), talliesOf(events))
	];
}

interface About {
	events: { learner: string; item?: string | undefined }[];
	roster: ReturnType<typeof rosterOf>;
	ids: ReadonlySet<string>;
	counted: number;
	plan: Plan;
}

function lost(confirmed: readonly Confirmed[], about: About): string[] {
	const { events, roster, ids, counted, plan } = about;
	const items = new Set(events.map(({ learner, item }) => `${learner} ${item}`));
	const here = new Set(roster.children.map(({ id }) => id));
	const isLost = (one: Confirmed): boolean => {
		if (one.what === 'counted') return false;
		if (one.what === 'erased') return !roster.erased.has(one.child);
		if (one.what === 'took')
			return (plan.brings[one.number] ?? []).some(
				({ id, child }) => !ids.has(id) && !roster.erased.has(child)
			);
		if (roster.erased.has(one.child)) return false;
		if (one.what === 'answered') return !items.has(`${one.child} ${one.item}`);
		return !here.has(one.child);
	};
	const counts = confirmed.filter(({ what }) => what === 'counted').length;
	return [
		...confirmed.filter(isLost).map((one) => `lost: ${JSON.stringify(one)}`),
		...(counted < counts ? [`lost: ${counts - counted} counts`] : [])
	];
}

async function halves(database: YolDatabase, { events, roster }: About): Promise<string[]> {
	const rows = (await database.profiles.toArray()).map((row) => restoreProfile(row)?.id);
	const wanted = new Set(roster.children.map(({ id }) => id));
	const isSame = rows.length === wanted.size && rows.every((id) => id && wanted.has(id));
	const answers = events.map(({ learner, item }) => `${learner} ${item}`);
	// Each confirmed answer of the page is written together with another one.
	const alone = answers.filter((one) => / q-\d+-\d+$/.test(one) && !answers.includes(`${one}-too`));
	return [
		...(isSame ? [] : ['half: tiles are not what the roster says']),
		...alone.map((one) => `half: ${one}`),
		...events
			.filter(({ learner }) => roster.erased.has(learner))
			.map(({ learner }) => `half: ${learner} is erased and has events`)
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
