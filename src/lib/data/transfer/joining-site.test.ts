import { beforeEach, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { isReady } from '#lib/domain/club/site.ts';
import { READINESS } from '#lib/domain/club/site-entry.ts';
import type { Progress } from './watch.ts';

const CODE = 'ABCD2345';
const OURS = { kind: 'named', place: 'yili', setting: 'club', number: 3 } as const;
const THEIRS = { kind: 'named', place: 'urumqi', setting: 'club' } as const;

beforeEach(emptyStorage);

async function invitationOf({ exchange }: ClubTablet) {
	const given = await exchange.invitation(CODE);
	if (!given.ok) throw new Error(given.reason);
	return given.bytes;
}

async function comesInto(by: ClubTablet, guest: ClubTablet) {
	return guest.exchange.take(await invitationOf(by), { today: TODAY, code: CODE });
}

const nameOf = async ({ site }: ClubTablet) => (await site.read()).name;

test('a tablet that comes into a club takes the name of its site, whatever was typed there before', async () => {
	const [red, guest] = [await ClubTablet.inClub('red'), await ClubTablet.withPin('guest')];
	await red.site.write([OURS]);
	for (const number of [2, 1]) await guest.site.write([{ ...THEIRS, number }]);
	await comesInto(red, guest);
	await guest.giveTo(red);
	for (const tablet of [red, guest]) expect(await nameOf(tablet)).toMatchObject(OURS);
});

test('a tablet that comes into a club opens no lessons there by ticks, numbers and sets that were typed before', async () => {
	const [red, guest] = [await ClubTablet.inClub('red'), await ClubTablet.withPin('guest')];
	const checked = { day: TODAY, by: 'facilitator' } as const;
	const ticks = (done: boolean) =>
		READINESS.map((item) => ({ kind: 'ticked' as const, item, done, ...checked }));
	const clinic = { kind: 'slot', slot: 'clinic', ...checked } as const;
	const basics = { kind: 'set', set: 'contraception-basics', ...checked } as const;
	await red.site.write([
		{ ...clinic, number: '0999-111' },
		{ ...basics, on: false },
		...ticks(false)
	]);
	const before = await red.site.read();
	await guest.site.write([
		...ticks(false),
		...ticks(true),
		{ ...clinic, number: '0991-123' },
		{ ...basics, on: true }
	]);
	expect(isReady(await guest.site.read(), TODAY)).toBe(true);
	await comesInto(red, guest);
	await guest.giveTo(red);
	for (const tablet of [red, guest]) expect(await tablet.site.read()).toEqual(before);
});

test('a tablet takes the site of the club also where it comes in only at a second try', async () => {
	const [red, guest] = [await ClubTablet.inClub('red'), await ClubTablet.withPin('guest')];
	await red.site.write([OURS]);
	for (let n = 0; n < 250; n++) await red.make(`swan-${n}`);
	for (const number of [2, 1]) await guest.site.write([{ ...THEIRS, number }]);
	const invitation = await invitationOf(red);
	const stop = new AbortController();
	const onprogress = ({ phase, done }: Progress) => phase === 'saving' && done > 0 && stop.abort();
	const watch = { today: TODAY, code: CODE };
	const stopped = await guest.exchange.take(invitation, {
		...watch,
		signal: stop.signal,
		onprogress
	});
	expect(stopped).toMatchObject({ ok: false, reason: 'stopped' });
	expect(await guest.exchange.take(invitation, watch)).toMatchObject({ ok: true });
	await guest.giveTo(red);
	for (const tablet of [red, guest]) expect(await nameOf(tablet)).toMatchObject(OURS);
});

test('a tablet brings nothing of the site of the club that it leaves, whichever tablet noted it', async () => {
	const [red, guest] = [await ClubTablet.inClub('red'), await ClubTablet.inClub('guest')];
	const other = await ClubTablet.inClub('other', await guest.keys.secret());
	for (const number of [2, 1]) await other.site.write([{ ...THEIRS, number }]);
	expect(await other.giveTo(guest)).toMatchObject({ outcome: { came: { site: 2 } } });
	await red.site.write([OURS]);
	expect(await comesInto(red, guest)).toMatchObject({ ok: true });
	await guest.giveTo(red);
	for (const tablet of [red, guest]) expect(await nameOf(tablet)).toMatchObject(OURS);
});
