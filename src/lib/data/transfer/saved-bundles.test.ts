import { beforeEach, expect, test } from 'vitest';
import { ClubTablet, emptyStorage, TODAY } from '../../../../tests/fixtures/club-tablet.ts';
import { SAVED_CLUB, savedBundle } from '../../../../tests/fixtures/saved-bundles.ts';
import { BUNDLE_FORMAT } from '#lib/domain/transfer/envelope.ts';
import { restoreProfile } from '#lib/domain/profile/profile.ts';

const FORMATS = Array.from({ length: BUNDLE_FORMAT }, (_, n) => n + 1);

beforeEach(emptyStorage);

async function taken(format: number) {
	const tablet = await ClubTablet.inClub('fresh', SAVED_CLUB);
	const bytes = savedBundle(format);
	expect(bytes[4]).toBe(format);
	const took = await tablet.exchange.take(bytes, { today: TODAY });
	expect(took).toMatchObject({ ok: true });
	const kinds = (await tablet.database.roster.toArray()).map(({ kind }) => kind);
	return { tablet, kinds, copy: await tablet.copy() };
}

test.each(FORMATS)(
	'a bundle that a tablet of format %i has saved is read whole',
	async (format) => {
		const { tablet, copy } = await taken(format);
		expect(copy.tallies).toEqual(await tablet.countedAnew());
		expect(copy.events).toHaveLength(format === 1 ? 2 : 3);
		expect(copy.children).toMatchObject([{ id: 'swan', also: format === 1 ? [] : ['twin'] }]);
	}
);

test.each(FORMATS.slice(1))(
	'of format %i come groups, site, meetings, counts and sums, and nothing of who was erased',
	async (format) => {
		const { tablet, copy } = await taken(format);
		expect(copy.groups).toEqual([{ id: 'apple', sign: 'apple', closed: false }]);
		expect(copy.site).toMatchObject([{ kind: 'named', place: 'yili', number: 3 }]);
		expect(copy.sessions).toMatchObject([{ attendance: { swan: 'late' } }]);
		expect(copy.sessions[0]).not.toHaveProperty('attendance.fox');
		expect(copy.monthly).toMatchObject([{ module: 'safe-body', count: 1 }]);
		expect(copy.beliefs).toMatchObject([{ items: { q2: { beliefs: { too_late: 1 } } } }]);
		const swan = restoreProfile(await tablet.database.profiles.get('swan'));
		expect(swan).toMatchObject({ sex: 'girl', schooling: 'out', code: 'A-01' });
	}
);

test('signs of leaving came with format 3, the day by which a child is to be back with 4, steps taken back with 5', async () => {
	expect((await taken(3)).kinds).toContain('warned');
	emptyStorage();
	expect((await taken(4)).kinds).toContain('expected');
	emptyStorage();
	const { copy, kinds } = await taken(5);
	expect(kinds).toContain('unstepped');
	expect(copy.roster).toContainEqual(expect.objectContaining({ kind: 'moved', day: TODAY }));
});
