import { beforeEach, describe, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { ofFormat, rewrapped } from '../../../../tests/fixtures/rewrapped.ts';
import {
	HANDOVERS,
	SAVED_CLUB,
	savedBundle,
	savedHandover
} from '../../../../tests/fixtures/saved-bundles.ts';
import { BUNDLE_FORMAT } from '#lib/domain/transfer/envelope.ts';
import { HANDOVER_FORMAT } from '#lib/domain/transfer/handover.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const FORMATS = Array.from({ length: BUNDLE_FORMAT }, (_, n) => n + 1);

beforeEach(emptyStorage);

const take = (tablet: ClubTablet, bytes: Bytes, code: string) =>
	tablet.exchange.take(bytes, { today: TODAY, code });

/** A tablet of the club that has read the bundle which the handover is around. */
async function withBundle(format: number): Promise<ClubTablet> {
	const tablet = await ClubTablet.inClub('reader', SAVED_CLUB);
	await tablet.exchange.take(savedBundle(format), { today: TODAY });
	return tablet;
}

test.each(FORMATS)(
	'a backup that a tablet with bundles of format %i has saved comes back whole',
	async (format) => {
		const { bytes, code } = savedHandover('backup', format);
		const fresh = await ClubTablet.withPin('fresh');
		expect(await take(fresh, bytes, code)).toMatchObject({ ok: true });
		expect(await fresh.keys.club()).toBe(SAVED_CLUB.club);
		expect(await fresh.copy()).toEqual(await (await withBundle(format)).copy());
	}
);

test.each(FORMATS)(
	'an invitation by a tablet with bundles of format %i brings club, site and tiles',
	async (format) => {
		const { bytes, code } = savedHandover('invitation', format);
		const fresh = await ClubTablet.withPin('fresh');
		expect(await take(fresh, bytes, code)).toMatchObject({ ok: true });
		expect(await fresh.keys.club()).toBe(SAVED_CLUB.club);
		const [here, there] = [await fresh.copy(), await (await withBundle(format)).copy()];
		expect(here).toMatchObject({ roster: there.roster, site: there.site, groups: there.groups });
		expect(here.children).toEqual(there.children);
		expect(here.events).toEqual([]);
	}
);

describe.each(HANDOVERS)('a tablet in no club refuses, with the right code, the %s', (what) => {
	const { bytes, code } = savedHandover(what, BUNDLE_FORMAT);

	async function refused(changed: Bytes) {
		const fresh = await ClubTablet.withPin('fresh');
		const before = await fresh.rows();
		const took = await take(fresh, changed, code);
		expect(await fresh.rows()).toEqual(before);
		return took;
	}

	test('of a newer format', async () => {
		expect(await refused(ofFormat(bytes, HANDOVER_FORMAT + 1))).toEqual({
			ok: false,
			reason: 'newer'
		});
	});

	test('around a bundle of a newer format', async () => {
		const newer = rewrapped(bytes, { bundle: (bundle) => ofFormat(bundle, BUNDLE_FORMAT + 1) });
		expect(await refused(newer)).toEqual({ ok: false, reason: 'newer' });
	});

	test('around a bundle of another club', async () => {
		const other = rewrapped(bytes, { club: crypto.randomUUID() });
		expect(await refused(other)).toEqual({ ok: false, reason: 'other-club' });
	});
});

test.each(HANDOVERS)('a tablet with children refuses the %s of another club', async (what) => {
	const { bytes, code } = savedHandover(what, BUNDLE_FORMAT);
	const tablet = await ClubTablet.inClub('tablet');
	await tablet.make('fox');
	const before = await tablet.rows();
	expect(await take(tablet, bytes, code)).toEqual({ ok: false, reason: 'has-children' });
	expect(await tablet.rows()).toEqual(before);
});
