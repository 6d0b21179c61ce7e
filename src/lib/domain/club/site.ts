import { dayBefore } from '../day.ts';
import { OPTIONAL_SETS, type OptionalSet } from '../content/optional-sets.ts';
import { byLamportOrder, type Drafted } from '../progress/record.ts';
import { READINESS, SLOTS } from './site-entry.ts';
import type { ReadinessItem, SiteEntry, Slot } from './site-entry.ts';

type Entry<K extends SiteEntry['kind']> = Extract<SiteEntry, { kind: K }>;
type Bare<K extends SiteEntry['kind']> = Omit<Drafted<Entry<K>>, 'kind'>;

/** What is known about a site. */
export interface Site {
	name: Bare<'named'> | undefined;
	ticks: Partial<Record<ReadinessItem, Bare<'ticked'>>>;
	/** Local numbers by helper; helpers without a number are not there. */
	slots: Partial<Record<Slot, Bare<'slot'> & { number: string }>>;
	/** What was said last about each optional set; one of which nothing was said is off. */
	sets: Partial<Record<OptionalSet, Bare<'set'>>>;
}

/** The referral map has to be phoned again after half a year (curriculum §5.3). */
const REFERRAL_DAYS = 183;

/** The site that a set of entries means, in whatever order and however often they are heard. */
export function siteOf(entries: Iterable<SiteEntry>): Site {
	const site: Site = { name: undefined, ticks: {}, slots: {}, sets: {} };
	for (const entry of [...entries].sort(byLamportOrder)) {
		if (entry.kind === 'named') site.name = entry;
		else if (entry.kind === 'ticked') site.ticks[entry.item] = entry;
		else if (entry.kind === 'set') site.sets[entry.set] = entry;
		else if (entry.number === null) delete site.slots[entry.slot];
		else site.slots[entry.slot] = { ...entry, number: entry.number };
	}
	return site;
}

/** Whether an item of the gate holds on this day. */
export function isTicked({ ticks }: Site, item: ReadinessItem, today: string): boolean {
	const tick = ticks[item];
	if (!tick?.done) return false;
	// A day to come was noted by a clock that ran ahead: it would hold for years, and nobody knows since when.
	const isOfLate = tick.day >= dayBefore(today, REFERRAL_DAYS) && tick.day <= dayBefore(today, -1);
	return item !== 'referral' || isOfLate;
}

/** Whether S2 and S3 may be opened here: all items hold. */
export function isReady(site: Site, today: string): boolean {
	return READINESS.every((item) => isTicked(site, item, today));
}

/** A helper near the site, and the day on which somebody called the number. */
export interface NearHelper {
	slot: Slot;
	number: string;
	day: string;
}

/** Helpers near the site whose number somebody has called; the club’s own person comes first. */
export function nearOf({ slots }: Site): NearHelper[] {
	return SLOTS.flatMap((slot) => {
		const known = slots[slot];
		return known ? [{ slot, number: known.number, day: known.day }] : [];
	});
}

/** The optional sets that were switched on here, after it was agreed at the place. */
export function setsOn({ sets }: Site): OptionalSet[] {
	return OPTIONAL_SETS.filter((set) => sets[set]?.on === true);
}

/** The code of a site in reports: `YL-C03`. */
export function siteCode({ place, setting, number }: Bare<'named'>): string {
	const places = { urumqi: 'UR', hotan: 'HT', yili: 'YL' };
	return `${places[place]}-${setting === 'club' ? 'C' : 'S'}${String(number).padStart(2, '0')}`;
}
