/** What is whole and rightly made, but of another club, by a newer Yol, or by an older one. */
import { isDeepStrictEqual } from 'node:util';
import { BUNDLE_FORMAT } from '../../src/lib/domain/transfer/envelope.ts';
import { HANDOVER_FORMAT } from '../../src/lib/domain/transfer/handover.ts';
import type { Giving } from '../../src/lib/data/transfer/exchange.ts';
import { ClubTablet, emptyStorage, TODAY } from '../fixtures/club-tablet.ts';
import { ofFormat, rewrapped } from '../fixtures/rewrapped.ts';
import { HANDOVERS, SAVED_CLUB, savedBundle, savedHandover } from '../fixtures/saved-bundles.ts';
import type { Result } from './result.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const OLDER = Array.from({ length: BUNDLE_FORMAT - 1 }, (_, n) => n + 1);
const INVITED = 'ABCD2345';

/** Something that a tablet is to refuse, with the right code for it, and how. */
interface Strange {
	what: string;
	by: ClubTablet;
	bytes: Bytes;
	reason: string;
	code?: string;
}

export async function foreignBundles(): Promise<Result[]> {
	emptyStorage();
	return [...(await ofAnotherClub()), ...(await newer()), await older()];
}

/** `tablet` has children; a guest without any may come into another club, but into no other than is said. */
async function ofAnotherClub(): Promise<Result[]> {
	const [tablet, guest] = [await ClubTablet.inClub('tablet'), await ClubTablet.withPin('guest')];
	await tablet.make('fox');
	await tablet.answer('fox', 'q1');
	const stranger = await ClubTablet.withPin('stranger');
	await stranger.keys.make();
	await stranger.answer('goose', 'q1');
	const bundle = await stranger.bundle();
	const invitation = bytesOf(await stranger.exchange.invitation(INVITED));
	const backup = bytesOf(await stranger.exchange.backup());
	const printed = { code: stranger.recoveryCode };
	const refusedBy = { by: tablet, reason: 'has-children' };
	const club = await tablet.keys.club();
	const other = rewrapped(backup, club === undefined ? {} : { club });
	return Promise.all(
		[
			{ what: 'a bundle of another club', by: tablet, bytes: bundle, reason: 'other-club' },
			{ what: 'an invitation of another club', ...refusedBy, bytes: invitation, code: INVITED },
			{ what: 'a backup of another club', ...refusedBy, bytes: backup, ...printed },
			{
				...{ what: 'a backup of this club around a bundle of another one', by: tablet },
				...{ bytes: other, reason: 'other-club', ...printed }
			},
			{
				...{ what: 'a backup around a bundle of a club that it does not name', by: guest },
				...{ bytes: other, reason: 'other-club', ...printed }
			}
		].map(refused)
	);
}

async function newer(): Promise<Result[]> {
	const tablet = await ClubTablet.inClub('newer', SAVED_CLUB);
	const guest = await ClubTablet.withPin('newer guest');
	const newerBundle = (bytes: Bytes) => ofFormat(bytes, BUNDLE_FORMAT + 1);
	const bundle = { by: tablet, bytes: newerBundle(savedBundle(BUNDLE_FORMAT)), reason: 'newer' };
	const handovers = HANDOVERS.flatMap((what): Strange[] => {
		const { bytes, code } = savedHandover(what, BUNDLE_FORMAT);
		const inside = rewrapped(bytes, { bundle: newerBundle });
		const about = { by: guest, reason: 'newer', code };
		return [
			{ what: `${what} of a newer format`, bytes: ofFormat(bytes, HANDOVER_FORMAT + 1), ...about },
			{ what: `${what} around a bundle of a newer format`, bytes: inside, ...about }
		];
	});
	return Promise.all(
		[{ what: 'a bundle of a newer format', ...bundle }, ...handovers].map(refused)
	);
}

async function refused({ what, by, bytes, reason, code }: Strange): Promise<Result> {
	const before = await by.rows();
	const took = await by.exchange.take(bytes, { today: TODAY, ...(code && { code }) });
	const said = took.ok ? 'TAKEN' : took.reason;
	return {
		what: `refused, and no change: ${what}`,
		holds: said === reason && isDeepStrictEqual(await by.rows(), before),
		note: said
	};
}

/** Files that were made by the code of their time. */
async function older(): Promise<Result> {
	const read: string[] = [];
	let holds = true;
	for (const format of OLDER) {
		const copies = await Promise.all([
			bundleOf(format),
			...HANDOVERS.map((what) => handoverOf(what, format))
		]);
		const [bundle, backup, invitation] = copies;
		holds &&= bundle !== undefined && bundle.events.length === (format === 1 ? 2 : 3);
		holds &&= isDeepStrictEqual(backup, bundle);
		holds &&= isDeepStrictEqual(invitation?.children, bundle?.children);
		read.push(`format ${format}: ${bundle?.events.length} events`);
	}
	const what = 'saved bundles, backups and invitations of all older formats are read';
	return { what, holds, note: read.join(', ') };
}

async function bundleOf(format: number) {
	const tablet = await ClubTablet.inClub(`bundle ${format}`, SAVED_CLUB);
	const took = await tablet.exchange.take(savedBundle(format), { today: TODAY });
	return took.ok ? tablet.copy() : undefined;
}

async function handoverOf(what: (typeof HANDOVERS)[number], format: number) {
	const tablet = await ClubTablet.withPin(`${what} ${format}`);
	const { bytes, code } = savedHandover(what, format);
	const took = await tablet.exchange.take(bytes, { today: TODAY, code });
	return took.ok ? tablet.copy() : undefined;
}

function bytesOf(given: Giving): Bytes {
	if (!given.ok) throw new Error(given.reason);
	return given.bytes;
}
