/** All that can be done on a tablet and writes, and what writes only as a part of it. */
import { cardsOf, keepCards } from '../../src/lib/data/cards.ts';
import { keepClassPlace, keepWishes } from '../../src/lib/data/class-store.ts';
import { keepTold, readReport } from '../../src/lib/data/club/report-source.ts';
import { noteError } from '../../src/lib/data/errors.ts';
import { forgetOldAnswers } from '../../src/lib/data/old-answers.ts';
import { dropOldSums } from '../../src/lib/data/old-sums.ts';
import { keepPlace } from '../../src/lib/data/resume.ts';
import { saveSettings } from '../../src/lib/data/settings.ts';
import { keepColour } from '../../src/lib/data/transfer/peers.ts';
import type { SiteDraft } from '../../src/lib/domain/club/site-entry.ts';
import { DEFAULT_COMFORT } from '../../src/lib/domain/profile/comfort.ts';
import type { RosterDraft } from '../../src/lib/domain/profile/roster-entry.ts';
import type { ClubTablet } from '../fixtures/club-tablet.ts';
import { PIN, TODAY } from '../fixtures/club-tablet.ts';
import * as used from './used-tablet.ts';

const { CHILD, MEETING, OWL, PICTURES, TOLD } = used;
const NEXT_YEAR = '2027-11-24';
const OTHER_PIN = '135792';

export interface World {
	tablet: ClubTablet;
	gifts: used.Gifts;
}
type Answer = { ok: boolean; reason?: string };

export interface WriteOperation {
	/** What it is, with the file below src/lib/data that does it before the colon. */
	name: string;
	/** On which tablet; missing: on one that is in use. */
	on?: keyof typeof used.TABLETS;
	do: (world: World) => Promise<Answer>;
	/** Why a full disk may leave it done, or done in part. */
	despite?: string;
}

type ByKind<T extends { kind: string }> = { [Kind in T['kind']]: Extract<T, { kind: Kind }> };

/** Each kind, so that a new one is tried as well. */
const ENTRIES = ({ secret }: used.Gifts): ByKind<RosterDraft> => ({
	'group-made': { kind: 'group-made', about: 'plum', sign: 'plum' },
	'group-closed': { kind: 'group-closed', about: 'apple' },
	made: { kind: 'made', about: 'goose', ...CHILD, day: TODAY },
	changed: { kind: 'changed', about: 'fox', band: 'l', sex: 'girl', code: null },
	moved: { kind: 'moved', about: 'fox', group: 'plum', day: TODAY },
	secret: { kind: 'secret', about: 'fox', secret },
	seen: { kind: 'seen', about: 'owl', day: TODAY },
	idle: { kind: 'idle', about: 'owl', lastSeen: '2026-01-05' },
	stepped: { kind: 'stepped', about: 'fox', step: 'visit', day: TODAY },
	unstepped: { kind: 'unstepped', about: 'fox', entry: 'a-step' },
	warned: { kind: 'warned', about: 'fox', sign: 'talks-of-leaving', holds: true, day: TODAY },
	expected: { kind: 'expected', about: 'fox', back: '2026-12-24', day: TODAY },
	erased: { kind: 'erased', about: 'fox', day: TODAY },
	merged: { kind: 'merged', about: 'fox', into: 'hen' },
	unmerged: { kind: 'unmerged', about: 'twin' }
});

const CHECKED = { day: TODAY, by: 'deputy' } as const;
const SITE: ByKind<SiteDraft> = {
	named: { kind: 'named', place: 'hotan', setting: 'school', number: 1 },
	ticked: { kind: 'ticked', item: 'referral', done: true, ...CHECKED },
	slot: { kind: 'slot', slot: 'clinic', number: '0998-123456', ...CHECKED },
	set: { kind: 'set', set: 'contraception-basics', on: true, ...CHECKED }
};

const ROSTER_KINDS = Object.keys(ENTRIES({} as used.Gifts)) as RosterDraft['kind'][];
const PLACE = { lesson: 'moving-safely.m.1', version: 1, at: 'a', line: 0, minutes: 3, done: [] };
const firstDiary = async (tablet: ClubTablet) =>
	(await used.teachersOf(tablet).all())[0]?.id ?? 'nobody';

const OF_THE_ROSTER: WriteOperation[] = [
	...ROSTER_KINDS.map((kind): WriteOperation => ({
		name: `club/roster-log: ${kind}`,
		do: ({ tablet, gifts }) => tablet.roster.write([ENTRIES(gifts)[kind]])
	})),
	{
		name: 'profiles: three in one go',
		do: ({ tablet }) =>
			tablet.profiles.createAll(
				['one', 'two', 'three'].map((id) => ({ id, made: CHILD, pictures: PICTURES })),
				TODAY
			)
	},
	{
		name: 'profiles: erase with both tiles',
		do: ({ tablet }) => tablet.profiles.erase('hen', TODAY)
	},
	{ name: 'profiles: forget idle', do: ({ tablet }) => tablet.profiles.eraseIdle(NEXT_YEAR) },
	{ name: 'profiles: in use', do: ({ tablet }) => tablet.profiles.used('fox', TODAY) },
	{ name: 'profiles: in use after long', do: ({ tablet }) => tablet.profiles.used('owl', TODAY) },
	{
		name: 'profiles: came',
		do: ({ tablet }) => tablet.profiles.cameOn(new Map([['owl', TODAY]]), TODAY)
	},
	{ name: 'profiles: new secret', do: ({ tablet }) => tablet.profiles.setSecret('fox', PICTURES) },
	{ name: 'profiles: language', do: ({ tablet }) => tablet.profiles.setLanguage('fox', 'zh') }
];

const OF_THIS_TABLET: WriteOperation[] = [
	{ name: 'profiles: pad opened again', do: ({ tablet }) => tablet.profiles.openAgain('fox') },
	{ name: 'profiles: stays', do: ({ tablet }) => tablet.profiles.stays('hen') },
	{
		name: 'profiles: comfort',
		do: ({ tablet }) => tablet.profiles.setComfort('fox', { ...DEFAULT_COMFORT, text: 2 })
	},
	{ name: 'profiles: hand', do: ({ tablet }) => tablet.profiles.setHand('fox', ['sun']) },
	{
		name: 'profiles: open a tile',
		do: ({ tablet }) => tablet.profiles.open('fox', PICTURES),
		despite: 'the pictures were right, and only that the try counts no more was not written'
	},
	{
		name: 'settings: language',
		do: ({ tablet }) => saveSettings(tablet.database, { language: 'zh' })
	},
	{
		name: 'class-store: wishes',
		do: ({ tablet }) => keepWishes(tablet.database, { notes: 'none', keys: true })
	},
	{ name: 'class-store: place', do: ({ tablet }) => keepClassPlace(tablet.database, PLACE) },
	{
		name: 'class-store: no place any more',
		do: ({ tablet }) => keepClassPlace(tablet.database, undefined)
	},
	{ name: 'resume: place', do: ({ tablet }) => keepPlace(tablet.database, 'fox', { at: 'a' }) },
	{ name: 'resume: no place', do: ({ tablet }) => keepPlace(tablet.database, 'fox', undefined) },
	{
		name: 'cards: reviewed',
		do: async ({ tablet: { database } }) => keepCards(database, await cardsOf(database, 'fox'))
	},
	{ name: 'errors: one too many', do: ({ tablet }) => noteError(tablet.database, 'a/new', TODAY) }
];

const OF_THE_LOG: WriteOperation[] = [
	{ name: 'event-log: answer', do: ({ tablet }) => tablet.answer('fox', 'q9') },
	{
		name: 'event-log: answer with a belief',
		do: ({ tablet }) => tablet.answer('fox', 'q9', undefined, false)
	},
	{ name: 'event-log: X lesson', do: ({ tablet }) => used.count(tablet) },
	{ name: 'old-sums: drop', do: ({ tablet }) => dropOldSums(tablet.database, '2029-01-01') },
	{
		name: 'old-answers: forget',
		do: ({ tablet }) => forgetOldAnswers(tablet.database, NEXT_YEAR),
		despite: 'goes in steps, each of them whole; the next start goes on'
	},
	{
		name: 'club/session-log: attendance',
		do: ({ tablet }) => tablet.sessions.write({ ...MEETING, attendance: { fox: 'late' } })
	},
	{
		name: 'club/session-log: taught, headcount, and a class',
		do: ({ tablet }) =>
			tablet.sessions.writeAll([
				{ ...MEETING, lesson: 'safe-body.m.1', blocks: ['story'], attendance: {}, headcount: 9 },
				{ kind: 'class', day: TODAY, lesson: 'safe-body.m.1', blocks: ['talk'], size: '20-29' }
			])
	},
	...Object.values(SITE).map((entry): WriteOperation => ({
		name: `club/site-log: ${entry.kind}`,
		do: ({ tablet }) => used.siteOf(tablet).write([entry])
	})),
	{ name: 'club/report-source: told', do: ({ tablet }) => keepTold(tablet.database, [TOLD]) },
	{
		name: 'club/digests: a report is read',
		on: 'long',
		do: async ({ tablet }) => ({ ok: (await readReport(tablet.database)).tallies.length === 3 }),
		despite: 'what is kept in short is only there to be faster'
	}
];

const OF_ADULTS: WriteOperation[] = [
	{ name: 'club/vault: first PIN', on: 'fresh', do: ({ tablet }) => tablet.vault.setPin(PIN) },
	{ name: 'club/vault: unlock', on: 'guarded', do: ({ tablet }) => tablet.vault.unlock(PIN) },
	{
		name: 'club/vault: new PIN by the printed code',
		on: 'guarded',
		do: ({ tablet }) => tablet.vault.recover(tablet.recoveryCode, OTHER_PIN)
	},
	{ name: 'club/vault: new code', on: 'guarded', do: ({ tablet }) => tablet.vault.renewCode(PIN) },
	{
		name: 'club/teachers: new diary',
		on: 'fresh',
		do: ({ tablet }) => used.teachersOf(tablet).add(OWL, PIN)
	},
	{
		name: 'club/teachers: open',
		on: 'teaching',
		do: async ({ tablet }) => used.teachersOf(tablet).open(await firstDiary(tablet), PIN),
		despite: 'the PIN was right, and only that the try counts no more was not written'
	},
	{
		name: 'club/teachers: heard',
		on: 'teaching',
		do: async ({ tablet }) =>
			used.teachersOf(tablet).change(await firstDiary(tablet), () => ({
				heard: ['welcoming-classroom.t.1']
			}))
	},
	{
		name: 'club/teachers: erase',
		on: 'teaching',
		do: async ({ tablet }) => used.teachersOf(tablet).erase(await firstDiary(tablet))
	}
];

const watch = { today: TODAY };
const OF_THE_CLUB: WriteOperation[] = [
	{ name: 'club/club-key: made', on: 'alone', do: ({ tablet }) => tablet.keys.make() },
	{
		name: 'club/club-key: received',
		on: 'alone',
		do: ({ tablet, gifts }) => tablet.keys.take(gifts.club)
	},
	{ name: 'transfer/peers: colour', do: ({ tablet }) => keepColour(tablet.database, 'green') },
	{ name: 'transfer/exchange: a bundle is given', do: ({ tablet }) => tablet.exchange.bundle() },
	{
		name: 'transfer/exchange: an answer',
		on: 'begun',
		do: ({ tablet }) => tablet.exchange.answer()
	},
	{
		name: 'transfer/exchange: a backup is given',
		on: 'guarded',
		do: ({ tablet }) => tablet.exchange.backup()
	},
	{
		name: 'transfer/exchange: an invitation is given',
		do: ({ tablet }) => tablet.exchange.invitation('EFGH2345')
	},
	{ name: 'transfer/exchange: filed', do: ({ tablet }) => tablet.exchange.filed({ holds: {} }) },
	{
		name: 'transfer/import-bundle: a bundle',
		do: ({ tablet, gifts }) => tablet.exchange.take(gifts.bundle, watch)
	},
	...(['backup', 'invitation'] as const).flatMap((what) =>
		(['alone', 'begun'] as const).map((on): WriteOperation => ({
			name: `transfer/import-bundle: ${what} on a tablet ${on === 'alone' ? 'in no club' : 'that leaves its club'}`,
			on,
			do: ({ tablet, gifts: { [what]: given } }) =>
				tablet.exchange.take(given.bytes, { ...watch, code: given.code })
		}))
	)
];

export const WRITE_OPERATIONS = [
	...OF_THE_ROSTER,
	...OF_THIS_TABLET,
	...OF_THE_LOG,
	...OF_ADULTS,
	...OF_THE_CLUB
];

/** Files of src/lib/data that write and are not named above, each with where its writes are tried instead. */
export const ELSEWHERE: Record<string, string> = {
	tidy: 'does settings, profiles, event-log and old-answers one after the other',
	device: 'numbers records inside the transaction that writes them',
	'transfer/merge': 'inside the transaction of transfer/import-bundle',
	'transfer/holdings': 'inside the transaction of transfer/import-bundle',
	'transfer/returned': 'inside the transactions of transfer/import-bundle and club/roster-log',
	'transfer/sightings':
		'inside the transactions of transfer/import-bundle and tidy; sightings.test.ts fills the tablet meanwhile',
	'transfer/joining': 'inside the transactions of transfer/import-bundle and of an invitation',
	'transfer/bundles-signature': 'with the first bundle or answer that transfer/exchange gives',
	upgrade: 'row of its own: version 1 brought up to date',
	trouble: 'turns trouble into a reason, and writes nothing',
	'packs/store':
		'lessons in Cache Storage, no records: packs.test.ts “a tablet that is full still plays the lesson”'
};
