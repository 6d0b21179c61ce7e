import * as v from 'valibot';
import { OPTIONAL_SETS } from '../content/optional-sets.ts';
import { turnFields, type Drafted } from '../progress/record.ts';
import { day } from '../values.ts';

/** Where the programme works. */
export const PLACES = ['urumqi', 'hotan', 'yili'] as const;
export type Place = (typeof PLACES)[number];

/** What a site is. Its number tells it from the others of its place; it has no address here. */
export const SETTINGS = ['club', 'school'] as const;

/** What must hold before S2 and S3 are opened at a site (curriculum §5.3). */
export const READINESS = [
	'focal-person',
	'referral',
	'conduct',
	'training',
	'parents',
	'question-box',
	'facts',
	'tablets',
	'room'
] as const;
export type ReadinessItem = (typeof READINESS)[number];

/** Helpers near the site whom no national number reaches (curriculum §5.4-6). */
export const SLOTS = [
	'focal-person',
	'police-minors',
	'civil-affairs',
	'clinic',
	'women-federation',
	'procuratorate',
	'legal-aid',
	'committee',
	'school',
	'interpreter'
] as const;
export type Slot = (typeof SLOTS)[number];

/** Who checked something: a role, never a name. */
export const ROLES = ['facilitator', 'focal-person', 'deputy', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

/** A telephone number as it is dialled. No words: nothing can be said here about anybody. */
export const PHONE_NUMBER = /^\+?\d(?:\d|-){2,19}$/;

const checked = {
	day,
	by: v.picklist(ROLES)
};

/** One line of what is known about the site. It is never changed; the line with the highest turn holds. */
export const siteEntrySchema = v.variant('kind', [
	v.strictObject({
		...turnFields,
		kind: v.literal('named'),
		place: v.picklist(PLACES),
		setting: v.picklist(SETTINGS),
		number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))
	}),
	v.strictObject({
		...turnFields,
		kind: v.literal('ticked'),
		item: v.picklist(READINESS),
		done: v.boolean(),
		...checked
	}),
	v.strictObject({
		...turnFields,
		kind: v.literal('slot'),
		slot: v.picklist(SLOTS),
		/** `null` empties the slot. */
		number: v.nullable(v.pipe(v.string(), v.regex(PHONE_NUMBER))),
		...checked
	}),
	v.strictObject({
		...turnFields,
		/** An optional set of steps was switched on here after it was agreed at the place, or off again. */
		kind: v.literal('set'),
		set: v.picklist(OPTIONAL_SETS),
		on: v.boolean(),
		...checked
	})
]);
export type SiteEntry = v.InferOutput<typeof siteEntrySchema>;

/** What is to be noted. */
export type SiteDraft = Drafted<SiteEntry>;

/** A site entry from storage or from another tablet; undefined if it is none. */
export function restoreSiteEntry(saved: unknown): SiteEntry | undefined {
	const result = v.safeParse(siteEntrySchema, saved);
	return result.success ? result.output : undefined;
}
