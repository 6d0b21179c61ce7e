/** A tablet on which everything has happened that a tablet can do, and what other tablets bring to it. */
import type { ClubSecret } from '../../src/lib/data/club/club-key.ts';
import { keepTold } from '../../src/lib/data/club/report-source.ts';
import { SiteLog } from '../../src/lib/data/club/site-log.ts';
import { Teachers } from '../../src/lib/data/club/teachers.ts';
import { hashSecret } from '../../src/lib/data/hash.ts';
import { keepPeer } from '../../src/lib/data/transfer/peers.ts';
import type { HashedSecret } from '../../src/lib/domain/profile/secret.ts';
import { secretText } from '../../src/lib/domain/profile/secret.ts';
import { newPeer } from '../../src/lib/domain/transfer/peer.ts';
import { clockAt, NOON } from '../fixtures/clock.ts';
import { ClubTablet, emptyStorage, newClub, TODAY } from '../fixtures/club-tablet.ts';
import { makeChild } from '../fixtures/make-child.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const PICTURES = ['sun', 'fish', 'kite'];
export const CHILD = { tile: 'blue-swan-dots', band: 'm', language: 'ug', group: 'apple' } as const;
export const MEETING = { kind: 'club' as const, group: 'apple', day: TODAY, blocks: [] };
export const OWL = { animal: 'owl', colour: 'blue', pattern: 'dots' } as const;
export const TOLD = {
	device: 'self',
	turn: 1,
	counts: { rows: ['change my-rights 0'], columns: ['count'], cells: [[40]] }
};
/** A day half a year and more before today, on which somebody was seen who has not come since. */
const LONG_AGO = '2026-01-05';
const ERRORS_KEPT = 200;

/** What comes from elsewhere; made once, since codes and secrets take their time on purpose. */
export interface Gifts {
	club: ClubSecret;
	bundle: Bytes;
	backup: { bytes: Bytes; code: string };
	invitation: { bytes: Bytes; code: string };
	secret: HashedSecret;
}

export async function preparedGifts(): Promise<Gifts> {
	emptyStorage();
	const club = newClub();
	const red = await ClubTablet.withPin('red');
	await red.keys.take(club);
	await live(red);
	await red.make('swan');
	await red.answer('swan', 'q1');
	await red.roster.write([
		{ kind: 'erased', about: 'fox', day: TODAY },
		{ kind: 'erased', about: 'twin', day: TODAY }
	]);
	await keepTold(red.database, [TOLD]);
	const code = 'ABCD2345';
	const [backup, invitation] = [await red.exchange.backup(), await red.exchange.invitation(code)];
	if (!backup.ok || !invitation.ok) throw new Error('nothing to hand over');
	return {
		club,
		bundle: await red.bundle(),
		backup: { bytes: backup.bytes, code: red.recoveryCode },
		invitation: { bytes: invitation.bytes, code },
		secret: await hashSecret(secretText(PICTURES))
	};
}

/** A meeting, an answer with a belief, one that is only counted, and what is known of the site. */
async function live(tablet: ClubTablet) {
	await tablet.make('hen');
	await tablet.answer('hen', 'q3', undefined, false);
	await count(tablet);
	await tablet.sessions.write({ ...MEETING, attendance: { fox: 'late', hen: 'present' } });
	await siteOf(tablet).write([{ kind: 'named', place: 'yili', setting: 'club', number: 3 }]);
}

export function count(tablet: ClubTablet) {
	const draft = { lesson: 'safe-body.o.1', kind: 'completed', countOnly: true } as const;
	return tablet.log.append([draft], { id: 'hen', group: 'apple' });
}

export const siteOf = ({ database }: ClubTablet) => new SiteLog(database, clockAt());
export const teachersOf = ({ database }: ClubTablet) => new Teachers(database, () => NOON);

/** The tablets on which something is done. */
export const TABLETS = {
	/** In a club, with children of whom one has two tiles and one was not seen for long. */
	used: async (tablet: ClubTablet, { club, secret }: Gifts) => {
		await tablet.join(club);
		await tablet.roster.write([{ kind: 'group-made', about: 'apple', sign: 'apple' }]);
		await tablet.make('fox');
		await tablet.roster.write([{ kind: 'secret', about: 'fox', secret }]);
		await tablet.make('twin');
		for (const child of ['fox', 'twin']) await tablet.answer(child, 'q2', undefined, false);
		await live(tablet);
		await tablet.roster.write([{ kind: 'merged', about: 'twin', into: 'hen' }]);
		tablet.now = Date.parse(`${LONG_AGO}T12:00:00`);
		await makeChild(tablet.roster, 'owl', CHILD, LONG_AGO);
		await tablet.answer('owl', 'q1');
		tablet.now = NOON;
		const errors = Array.from({ length: ERRORS_KEPT }, (_, n) => ({
			code: `code/${n}`,
			day: TODAY
		}));
		await tablet.database.errors.bulkPut(errors.map((error) => ({ ...error, count: 1 })));
	},
	/** The same, with tallies of which nothing is kept in short. */
	long: async (tablet: ClubTablet, gifts: Gifts) => {
		await TABLETS.used(tablet, gifts);
		await tablet.database.digests.clear();
	},
	/** The same, with a PIN and a printed code. */
	guarded: async (tablet: ClubTablet, gifts: Gifts) => {
		await tablet.setPin();
		await TABLETS.used(tablet, gifts);
	},
	/** In a club that it has begun and that has no children yet. */
	begun: async (tablet: ClubTablet) => {
		await tablet.join();
		await keepPeer(tablet.database, newPeer('of the club before'));
	},
	/** In no club. */
	alone: (tablet: ClubTablet) => tablet.adultComes(),
	/** As it comes out of the box. */
	fresh: async () => {},
	/** With the diary of a teacher. */
	teaching: async (tablet: ClubTablet) => {
		const added = await teachersOf(tablet).add(OWL, '246810');
		if (!added.ok) throw new Error(added.reason);
	}
};
