import { beforeEach, describe, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { TABLET_COLOURS } from '#lib/domain/transfer/bundle.ts';
import { NO_OUTCOME } from '#lib/domain/transfer/outcome.ts';
import { newPeer, SELF } from '#lib/domain/transfer/peer.ts';
import { keepPeer, peerOf, peersOf } from './peers.ts';
import { keepTold, lastTold } from '../club/report-source.ts';

const CODE = 'ABCD2345';
const counts = { rows: ['change my-rights 0'], columns: ['count'], cells: [[40]] };
const own = { device: 'self', turn: 1, counts };

beforeEach(emptyStorage);

async function host(): Promise<ClubTablet> {
	const tablet = await ClubTablet.inClub('host');
	await keepPeer(tablet.database, { ...(await peerOf(tablet.database, SELF)), colour: 'red' });
	return tablet;
}

async function invited(by: ClubTablet, guest: ClubTablet, code: string | undefined = CODE) {
	const given = await by.exchange.invitation(CODE);
	if (!given.ok) throw new Error(given.reason);
	return guest.exchange.take(given.bytes, { today: TODAY, ...(code && { code }) });
}

const colourOf = async ({ database }: ClubTablet) => (await peerOf(database, SELF)).colour;

describe('a tablet that comes into a club by invitation', () => {
	test('gets a colour that no other tablet has, and the next one another', async () => {
		const red = await host();
		const [one, two] = [await ClubTablet.withPin('one'), await ClubTablet.withPin('two')];
		expect(await invited(red, one)).toMatchObject({ ok: true, joinedAs: 'blue' });
		expect(await invited(red, two)).toMatchObject({ ok: true, joinedAs: 'orange' });
		expect([await colourOf(one), await colourOf(two)]).toEqual(['blue', 'orange']);
	});

	test('gets another colour also from a tablet that had none itself until then', async () => {
		const first = await ClubTablet.inClub('first');
		const guest = await ClubTablet.withPin('guest');
		await invited(first, guest);
		expect([await colourOf(first), await colourOf(guest)]).toEqual(['red', 'blue']);
	});

	test('gets another colour than the tablet whose backup it opens, or both would give the same tiles', async () => {
		const red = await ClubTablet.withPin('red');
		await red.keys.make();
		for (const colour of [undefined, 'red', 'blue'] as const) {
			await keepPeer(red.database, { ...(await peerOf(red.database, SELF)), colour });
			const backup = await red.exchange.backup();
			if (!backup.ok) throw new Error(backup.reason);
			const guest = await ClubTablet.withPin(`guest of ${colour}`);
			const watch = { today: TODAY, code: red.recoveryCode };
			const took = await guest.exchange.take(backup.bytes, watch);
			expect(took).toMatchObject({ ok: true, joinedAs: await colourOf(guest) });
			expect(await colourOf(guest)).toEqual(expect.any(String));
			expect(await colourOf(guest)).not.toBe(colour ?? 'red');
		}
	});

	test('keeps its own colour where that is free', async () => {
		const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
		await keepPeer(guest.database, { ...(await peerOf(guest.database, SELF)), colour: 'pink' });
		expect(await invited(red, guest)).toMatchObject({ joinedAs: 'pink' });
	});

	test('does not run out of colours by invitations that nobody took', async () => {
		const red = await host();
		for (let n = 0; n < 15; n++) await red.exchange.invitation(CODE);
		const guest = await ClubTablet.withPin('guest');
		const { joinedAs } = (await invited(red, guest)) as { joinedAs?: string };
		expect(joinedAs).toBeDefined();
		expect(joinedAs).not.toBe('red');
	});

	test('gets in a club of twelve the colour of the tablet that was heard of longest ago', async () => {
		const red = await host();
		for (const [n, colour] of TABLET_COLOURS.slice(1).entries()) {
			const heard = colour === 'lilac' ? '2026-10-01' : `2026-11-${String(n + 1).padStart(2, '0')}`;
			await keepPeer(red.database, { ...newPeer(colour), colour, heard });
		}
		const guest = await ClubTablet.withPin('guest');
		expect(await invited(red, guest)).toMatchObject({ joinedAs: 'lilac' });
	});

	test('gets no colour of a tablet that the one whose backup it opens knows of', async () => {
		const blue = await ClubTablet.withPin('blue');
		await blue.keys.make();
		await keepPeer(blue.database, { ...(await peerOf(blue.database, SELF)), colour: 'blue' });
		await keepPeer(blue.database, { ...newPeer('one'), colour: 'red' });
		const backup = await blue.exchange.backup();
		if (!backup.ok) throw new Error(backup.reason);
		const guest = await ClubTablet.withPin('guest');
		const watch = { today: TODAY, code: blue.recoveryCode };
		const took = await guest.exchange.take(backup.bytes, watch);
		expect(took).toMatchObject({ ok: true, joinedAs: await colourOf(guest) });
		expect(TABLET_COLOURS.slice(2)).toContain(await colourOf(guest));
	});

	test('leaves the club that it has begun, after it was told, as long as that has no children', async () => {
		const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
		await guest.keys.make();
		expect(await invited(red, guest, '')).toEqual({
			ok: false,
			reason: 'needs-code',
			leaves: true
		});
		expect(await guest.keys.club()).not.toBe(await red.keys.club());
		expect(await invited(red, guest)).toMatchObject({ ok: true });
		expect(await guest.keys.club()).toBe(await red.keys.club());
	});

	test('comes with its colour and without the tablets of before, or not at all', async () => {
		const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
		await guest.keys.make();
		await keepPeer(guest.database, newPeer('of the club before'));
		const club = await guest.keys.club();
		const put = guest.database.transfers.hook('creating');
		const full = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		put.subscribe(full);
		expect(await invited(red, guest)).toEqual({ ok: false, reason: 'no-space' });
		expect(await guest.keys.club()).toBe(club);
		put.unsubscribe(full);
		// Blue was promised with the first invitation.
		expect(await invited(red, guest)).toMatchObject({ ok: true, joinedAs: 'orange' });
		expect((await peersOf(guest.database)).map(({ id }) => id)).not.toContain('of the club before');
	});

	test('stays in its club as long as there is no room for the first of what comes', async () => {
		const red = await host();
		await red.make('swan');
		const guest = new ClubTablet('guest');
		const disk = new FailingDisk(guest.database);
		await guest.join();
		const before = await guest.rows();
		disk.fill('roster');
		expect(await invited(red, guest)).toEqual({ ok: false, reason: 'no-space' });
		expect(await guest.rows()).toEqual(before);
		disk.free();
		expect(await invited(red, guest)).toMatchObject({ ok: true });
		expect(await guest.keys.club()).toBe(await red.keys.club());
	});

	test('is refused with its children, and keeps them', async () => {
		const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
		await guest.keys.make();
		await guest.make('swan');
		const before = [await guest.copy(), await guest.keys.club()];
		expect(await invited(red, guest)).toEqual({ ok: false, reason: 'has-children' });
		expect([await guest.copy(), await guest.keys.club()]).toEqual(before);
	});

	test('gets the key of its own club again where that was damaged, and keeps children and colour', async () => {
		const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
		await invited(red, guest);
		await guest.make('swan');
		const key = { iv: '00'.repeat(12), bytes: '00'.repeat(48) };
		const value = { club: await guest.keys.club(), key };
		await guest.database.settings.put({ key: 'club-key', value });
		expect(await guest.exchange.bundle()).toEqual({ ok: false, reason: 'no-key' });
		expect(await invited(red, guest, '')).toEqual({
			ok: false,
			reason: 'needs-code',
			leaves: false
		});
		const taken = await invited(red, guest);
		expect(taken).toMatchObject({ ok: true });
		expect(taken).not.toHaveProperty('joinedAs');
		expect(await colourOf(guest)).toBe('blue');
		await guest.giveTo(red);
		expect((await red.copy()).children).toEqual([expect.objectContaining({ id: 'swan' })]);
	});
});

test('a tablet in no club says of some other file that it is one, and of a bundle that it has no key', async () => {
	const [red, guest] = [await host(), await ClubTablet.withPin('guest')];
	const other = new TextEncoder().encode('hello');
	expect(await guest.exchange.take(other, { today: TODAY })).toEqual({
		ok: false,
		reason: 'not-a-bundle'
	});
	expect(await red.giveTo(guest)).toEqual({ ok: false, reason: 'no-key' });
});

test('whoever gave a bundle reads in the answer what became of it there', async () => {
	const red = await host();
	const blue = await ClubTablet.inClub('blue', await red.keys.secret());
	await red.make('swan');
	await red.answer('swan', 'q1');
	const took = await red.giveTo(blue);
	if (!('outcome' in took)) throw new Error('not taken');
	const answer = await blue.exchange.answer(took.outcome);
	if (!answer.ok) throw new Error(answer.reason);
	expect(await red.exchange.take(answer.bytes, { today: TODAY })).toMatchObject({
		header: { receipt: { came: 3, already: 0, erased: 0 } },
		alsoThere: true
	});
});

test('a tablet that has no room to note which colour it promises invites nobody, and promises none', async () => {
	const red = new ClubTablet('red');
	const disk = new FailingDisk(red.database);
	await red.join();
	await red.exchange.bundle();
	const before = await red.rows();
	disk.fill('settings');
	expect(await red.exchange.invitation(CODE)).toEqual({ ok: false, reason: 'no-space' });
	expect(await red.rows()).toEqual(before);
});

test('a report that has no room to be noted as told says so', async () => {
	const red = new ClubTablet('red');
	const disk = new FailingDisk(red.database);
	await red.join();
	disk.fill();
	expect(await keepTold(red.database, [own])).toEqual({ ok: false, reason: 'no-space' });
	expect(await lastTold(red.database)).toEqual([]);
});

test.each(['newer', 'damaged', 'no-space'] as const)(
	'whoever gave a bundle that was refused reads in the answer why: %s',
	async (reason) => {
		const red = await host();
		const blue = await ClubTablet.inClub('blue', await red.keys.secret());
		await red.make('swan');
		const answer = await blue.exchange.answer(NO_OUTCOME, reason);
		if (!answer.ok) throw new Error(answer.reason);
		const read = await red.exchange.take(answer.bytes, { today: TODAY });
		expect(read).toMatchObject({
			ok: true,
			header: { receipt: { came: 0, already: 0, refused: reason } },
			alsoThere: false
		});
		// What was refused is still news, and goes along with the next bundle.
		expect(await red.giveTo(blue)).toMatchObject({ outcome: { came: { roster: 1 } } });
	}
);

test('a report that has left one tablet is known on the others, and of its own ones each knows best', async () => {
	const red = await host();
	const blue = await ClubTablet.inClub('blue', await red.keys.secret());
	await red.make('swan');
	await keepTold(red.database, [own]);
	await red.giveTo(blue);
	const heard = { device: await red.device(), turn: 1, counts };
	expect(await lastTold(blue.database)).toEqual([heard]);
	await keepTold(red.database, [{ ...own, turn: 2 }]);
	await blue.giveTo(red);
	expect(await lastTold(red.database)).toEqual([{ ...own, turn: 2 }]);
});
