import type { Transaction } from 'dexie';
import { dayText, startOfDay } from '#lib/domain/day.ts';
import { restoreCount } from '#lib/domain/progress/count.ts';
import { restoreCard } from '#lib/domain/review/card.ts';
import { restoreSession } from '#lib/domain/progress/session.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';
import type { Profile } from '#lib/domain/profile/profile.ts';
import { restoreEntry } from '#lib/domain/profile/roster-entry.ts';
import type { RosterDraft } from '#lib/domain/profile/roster-entry.ts';
import { deviceId, stamped } from './device.ts';
import type { Clock } from './clock.ts';
import { restored } from './restored.ts';

type Row = Record<string, unknown>;

/** What the roster would hold, had it been there when this profile was made. */
export function draftsOf(profile: Profile, today: string): RosterDraft[] {
	const { id, tile, band, language, group, sex, schooling, code, secret } = profile;
	const made: RosterDraft = {
		kind: 'made',
		about: id,
		...{ tile, band, language, group },
		...(sex && { sex }),
		...(schooling && { schooling }),
		...(code && { code }),
		day: profile.lastDay ?? today
	};
	return secret ? [made, { kind: 'secret', about: id, secret }] : [made];
}

/**
 * Version 1 knew only its own tablet. What it kept becomes records: children, secrets, tombstones and
 * club meetings get an id and a number of this device, counts get its name.
 */
export async function toRecords(transaction: Transaction, clock: Clock): Promise<void> {
	const rowsOf = (table: string): Promise<Row[]> => transaction.table(table).toArray();
	const settings = transaction.table('settings');
	const today = dayText(startOfDay(clock.now()));
	const drafts = rosterDrafts(await rowsOf('profiles'), await rowsOf('tombstones'), today);
	const turns = turnsOf(drafts);
	const given = await stamped(settings, clock, drafts);
	const entries = given.map(([draft, stamp], n) => ({ ...draft, ...stamp, turn: turns[n] }));
	await transaction.table('roster').bulkPut(restored(entries, restoreEntry));
	await keepGroups(transaction, drafts);
	await renewSessions(transaction, clock, await rowsOf('sessions'));
	const device = await deviceId(settings, clock);
	const counts = (await rowsOf('counts')).map((row) => ({ ...row, device }));
	await transaction.table('monthly').bulkPut(restored(counts, restoreCount));
}

function rosterDrafts(profiles: Row[], tombstones: Row[], today: string): RosterDraft[] {
	const children = restored(profiles, restoreProfile);
	const groups = [...new Set(children.map(({ group }) => group))];
	return [
		...groups.map((sign): RosterDraft => ({ kind: 'group-made', about: sign, sign })),
		...children.flatMap((child) => draftsOf(child, today)),
		...tombstones.map(({ learner, day }): RosterDraft => ({
			kind: 'erased',
			about: String(learner),
			day: typeof day === 'string' ? day : today
		}))
	];
}

function turnsOf(drafts: readonly RosterDraft[]): number[] {
	return drafts.map(
		({ about }, n) => drafts.slice(0, n + 1).filter((one) => one.about === about).length
	);
}

async function keepGroups(transaction: Transaction, drafts: readonly RosterDraft[]) {
	const made = drafts.flatMap((draft) => (draft.kind === 'group-made' ? [draft] : []));
	const groups = made.map(({ about, sign }) => ({ id: about, sign, closed: false }));
	await transaction.table('groups').bulkPut(groups);
}

async function renewSessions(transaction: Transaction, clock: Clock, rows: readonly Row[]) {
	const given = await stamped(transaction.table('settings'), clock, rows);
	const sessions = given.map(([{ id, attended, ...row }, stamp]) => {
		const children = Array.isArray(attended) ? attended.map(String) : [];
		const attendance = Object.fromEntries(children.map((child) => [child, 'present']));
		return { ...row, ...stamp, id, kind: 'club', turn: 1, blocks: [], attendance };
	});
	await transaction.table('sessions').bulkPut(
		restored(sessions, (session) => {
			// Version 1 may have kept a meeting before its lesson was chosen.
			return restoreSession(session) ?? restoreSession({ ...session, lesson: undefined });
		})
	);
}

/** Up to version 3 a review card held the moment of its answer; of that it keeps the day. */
export async function forgetHours(transaction: Transaction): Promise<void> {
	await transaction
		.table<Row>('cards')
		.toCollection()
		.modify((row) => {
			const card = restoreCard(row.card);
			if (card) row.card = { ...card, seen: startOfDay(card.seen), due: startOfDay(card.due) };
		});
}
