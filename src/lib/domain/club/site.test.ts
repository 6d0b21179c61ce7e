import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReady, isTicked, nearOf, setsOn, siteCode, siteOf } from './site.ts';
import {
	READINESS,
	restoreSiteEntry,
	SLOTS,
	type SiteDraft,
	type SiteEntry
} from './site-entry.ts';

const DAY = '2026-11-24';
const checked = { day: DAY, by: 'facilitator' } as const;

function written(...drafts: SiteDraft[]): SiteEntry[] {
	return drafts.map((draft, n) => ({
		...draft,
		id: `id-${n}`,
		device: 'blue',
		seq: n,
		turn: n + 1
	}));
}
const allTicked = READINESS.map((item): SiteDraft => ({
	kind: 'ticked',
	item,
	done: true,
	...checked
}));

const anyEntry: fc.Arbitrary<SiteEntry> = fc
	.tuple(
		fc.oneof(
			fc.record({
				kind: fc.constant('ticked' as const),
				item: fc.constantFrom(...READINESS.slice(0, 2)),
				done: fc.boolean()
			}),
			fc.record({
				kind: fc.constant('slot' as const),
				slot: fc.constantFrom(...SLOTS.slice(0, 2)),
				number: fc.constantFrom('0991-123456', '110', null)
			}),
			fc.record({
				kind: fc.constant('set' as const),
				set: fc.constant('contraception-basics' as const),
				on: fc.boolean()
			})
		),
		fc.uuid(),
		fc.integer({ min: 1, max: 4 })
	)
	.map(([draft, id, turn]) => ({ ...draft, ...checked, id, turn, device: 'blue', seq: 0 }));

test('a site is the same in whatever order and however often its entries are heard', () => {
	fc.assert(
		fc.property(
			fc
				.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 20 })
				.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
				),
			([all, mixed]) => {
				expect(siteOf([...mixed, ...all])).toEqual(siteOf(all));
			}
		)
	);
});

test('helpers that were called on a day to come, by a clock that ran ahead, have to be called again', () => {
	const ahead = (day: string) => allTicked.map((draft) => ({ ...draft, day }));
	expect(isReady(siteOf(written(...ahead('2030-01-01'))), DAY)).toBe(false);
	expect(isReady(siteOf(written(...ahead('2026-11-25'))), DAY)).toBe(true);
});

test('S2 and S3 stay shut until every item is ticked', () => {
	for (const left of READINESS) {
		const most = allTicked.filter((draft) => draft.kind !== 'ticked' || draft.item !== left);
		expect(isReady(siteOf(written(...most)), DAY)).toBe(false);
	}
	expect(isReady(siteOf(written(...allTicked)), DAY)).toBe(true);
});

test('a tick can be taken back, and the referral map has to be phoned again after half a year', () => {
	const site = siteOf(written(...allTicked));
	expect(isTicked(site, 'referral', '2027-05-26')).toBe(true);
	expect(isReady(site, '2027-05-27')).toBe(false);
	expect(isTicked(site, 'training', '2027-05-27')).toBe(true);
	const taken = siteOf(
		written(...allTicked, { kind: 'ticked', item: 'training', done: false, ...checked })
	);
	expect(isReady(taken, DAY)).toBe(false);
});

test('a slot that was emptied has no number', () => {
	const slot = { kind: 'slot', slot: 'clinic', ...checked } as const;
	const entries = written({ ...slot, number: '0991-123' }, { ...slot, number: null });
	expect(siteOf(entries.slice(0, 1)).slots.clinic?.number).toBe('0991-123');
	expect(siteOf(entries).slots.clinic).toBeUndefined();
});

test('numbers near here begin with the club’s own person', () => {
	const clinic = { kind: 'slot', slot: 'clinic', number: '0991-123', ...checked } as const;
	const own = { ...clinic, slot: 'focal-person', number: '0991-456' } as const;
	const near = nearOf(siteOf(written(clinic, own)));
	expect(near.map(({ number }) => number)).toEqual(['0991-456', '0991-123']);
});

test('an optional set is off until it is switched on, and can be switched off again', () => {
	const set = { kind: 'set', set: 'contraception-basics', ...checked } as const;
	const entries = written({ ...set, on: true }, { ...set, on: false });
	expect(setsOn(siteOf([]))).toEqual([]);
	expect(setsOn(siteOf(written(...allTicked)))).toEqual([]);
	expect(setsOn(siteOf(entries.slice(0, 1)))).toEqual(['contraception-basics']);
	expect(siteOf(entries.slice(0, 1)).sets['contraception-basics']?.day).toBe(DAY);
	expect(setsOn(siteOf(entries))).toEqual([]);
});

test('a site is named in reports by place, kind and number', () => {
	expect(siteCode({ place: 'yili', setting: 'club', number: 3 })).toBe('YL-C03');
});

test.each(['0.2', '0.3'])(
	'every kind of entry that was saved by version %s can be read',
	(version) => {
		const text = readFileSync(`tests/fixtures/saved/site-${version}.json`, 'utf8');
		const saved = JSON.parse(text) as unknown[];
		expect(saved.map(restoreSiteEntry)).toEqual(saved);
	}
);

test.each(['Dr Aygul', '', '0991 house 4', '12', 'a110'])('%j is no number to dial', (number) => {
	const [entry] = written({ kind: 'slot', slot: 'clinic', number: '110', ...checked });
	expect(restoreSiteEntry({ ...entry, number })).toBeUndefined();
});
