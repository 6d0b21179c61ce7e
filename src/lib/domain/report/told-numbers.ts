import { midnightOf } from '../day.ts';
import { cautionsIn } from './caution.ts';
import { changeByModule, changeFrom, type ModuleChange } from './change.ts';
import {
	quietCounts,
	stuckIn,
	stuckPlaces,
	type QuietCount,
	type StuckPlace
} from './completion.ts';
import { lastOf, toldOf, type Told } from './export-guard.ts';
import { indicatorsOf, reachByPart, type Indicator } from './indicators.ts';
import { THINGS, type ReachPart } from './reach-parts.ts';
import type { ReportData } from './report-data.ts';
import { rowKey, type RowLabel } from './row-key.ts';
import { isSmall, ORDINARY, type Caution } from './suppression.ts';

/** The numbers of a report before any of them is hidden, apart from those of weeks. */
export interface ReportNumbers {
	changes: readonly ModuleChange[];
	indicators: readonly Indicator[];
	stuck: readonly StuckPlace[];
	quiet: readonly QuietCount[];
	reach: readonly ReachPart[];
}

const WHEN = ['before', 'after'] as const;

type CautionOf = (row: string) => Caution;
/** A number with the name by which two reports are compared. */
type Named = readonly [row: string, value: number];

/** Numbers that are told anew together or not at all, or one could be had from the others. */
interface Together {
	/** Sums may be made of these, so every one counts that differs by a few. */
	wholes?: readonly Named[];
	/** What is shown only where it is not small. */
	parts?: readonly Named[];
}

/** The numbers as they are, for the club. */
function numbersIn(data: ReportData, today: string): ReportNumbers {
	return {
		changes: changeByModule(data),
		indicators: indicatorsOf(data, today),
		stuck: stuckPlaces(stuckIn(data, midnightOf(today))),
		quiet: quietCounts(data),
		reach: reachByPart(data)
	};
}

/**
 * The numbers as the office may know them after the reports before (curriculum §6.3-6): what differs by a
 * few children from anything that was told is told as it was last. So whatever is computed from two
 * reports, a number has not changed between them or has changed by many.
 */
export function heldNumbers(data: ReportData, today: string, told: readonly Told[]): ReportNumbers {
	const now = numbersIn(data, today);
	if (told.length === 0) return now;
	const cautionOf = cautionsIn(data);
	const changes = now.changes.flatMap((one) => heldChange(one, told, cautionOf) ?? []);
	const stuck = now.stuck
		.map((one) => ({ ...one, children: heldOne(stuckRow(one), one.children, told, cautionOf) }))
		.filter(({ children }) => children > 0)
		.sort((one, other) => other.children - one.children || one.lesson.localeCompare(other.lesson));
	const indicators = indicatorsOf(data, today, changes).map((one) =>
		heldIndicator(one, told, cautionOf)
	);
	return {
		changes,
		indicators,
		reach: heldReach(now.reach, told, isAsNow('R1', now.indicators, indicators)),
		stuck,
		quiet: now.quiet.map((one) => ({
			...one,
			done: heldOne(quietRow(one), one.done, told, cautionOf)
		}))
	};
}

/** Each number by its name, to be remembered once a report has left. */
export function namesOf({ changes, indicators, stuck, quiet, reach }: ReportNumbers): Named[] {
	return [
		...changes.flatMap(namesOfChange),
		...indicators.filter(({ few, notAsked }) => !few && !notAsked).flatMap(namesOfIndicator),
		...stuck.map((one): Named => [stuckRow(one), one.children]),
		...quiet.map((one): Named => [quietRow(one), one.done]),
		...reach.map((one): Named => [reachRow(one), one.children])
	];
}

function heldOne(row: string, value: number, told: readonly Told[], cautionOf: CautionOf): number {
	const tells = isTelling({ wholes: [[row, value]] }, told, cautionOf);
	return tells ? (lastOf(told, row) ?? 0) : value;
}

/**
 * A module is told in three parts, each anew or as it was: children with their means, enough before, and
 * enough after. A share that is older than the children beside it has been told before as it stands.
 */
function heldChange(
	now: ModuleChange,
	told: readonly Told[],
	cautionOf: CautionOf
): ModuleChange | undefined {
	const wholes = wholesOfChange(now);
	const isHeld = isTelling({ wholes }, told, cautionOf);
	const numbers = (named: readonly Named[], holds: boolean) =>
		named.map(([row, value]) => (holds ? lastOf(told, row) : value));
	const shares = WHEN.map((when) => {
		const parts = partsOfChange(now, when);
		return numbers(parts, isHeld || isTelling({ parts }, told, cautionOf));
	});
	const [n, before, after, enoughBefore, notBefore, enoughAfter, notAfter] = [
		...numbers(wholes, isHeld),
		...shares.flat()
	];
	// Not told before: the module is not in the report until enough have answered.
	if (!n || before === undefined || after === undefined) return undefined;
	if (enoughBefore === undefined || notBefore === undefined) return undefined;
	if (enoughAfter === undefined || notAfter === undefined) return undefined;
	const [ofBefore, ofAfter] = [enoughBefore + notBefore, enoughAfter + notAfter];
	const sums = { n, before, after, enoughBefore, enoughAfter, ofBefore, ofAfter };
	return changeFrom(now.module, sums);
}

/** Of the two that are sums of modules nothing is told where the sum would differ by a few. */
function heldIndicator(now: Indicator, told: readonly Told[], cautionOf: CautionOf): Indicator {
	const { code, notAsked } = now;
	if (notAsked || !isTelling(togetherOf(now), told, cautionOf)) return now;
	if (code === 'L1' || code === 'L2') return { ...now, few: true };
	const last = (column: number) => lastOf(told, indicatorRow(code, column)) ?? 0;
	return { ...now, part: last(0), of: now.of === undefined ? undefined : last(1) };
}

/**
 * All parts of a thing are told anew together, and only with all who came: what is told of different days
 * could be subtracted. `isNew`: all who came are told as they are now.
 */
function heldReach(now: readonly ReachPart[], told: readonly Told[], isNew: boolean): ReachPart[] {
	return THINGS.flatMap((thing) => {
		const own = now.filter((one) => one.thing === thing);
		const wholes = own.map((one): Named => [reachRow(one), one.children]);
		// A report without these parts said nothing of them, not even that there was nobody.
		const before = told.filter((one) => wholes.some(([row]) => lastOf([one], row) !== undefined));
		if (isNew && !isTelling({ wholes }, before, () => ORDINARY)) return own;
		return before.length === 0
			? []
			: own.map((one) => ({ ...one, children: lastOf(before, reachRow(one)) ?? 0 }));
	});
}

function isAsNow(
	code: Indicator['code'],
	now: readonly Indicator[],
	held: readonly Indicator[]
): boolean {
	const [one, other] = [now, held].map((all) => all.find((indicator) => indicator.code === code));
	return one?.part === other?.part;
}

function togetherOf(now: Indicator): Together {
	const [part, of, rest] = namesOfIndicator(now);
	if (!part || !of || !rest) return { wholes: part ? [part] : [] };
	switch (now.code) {
		case 'L1':
			return { wholes: [of] };
		case 'L2':
			return { wholes: [[indicatorRow('L1', 1), of[1]]], parts: [part, rest] };
		case 'R2':
			return { wholes: [[indicatorRow('R1', 0), of[1]]], parts: [part, rest] };
		default:
			return { wholes: [of], parts: [part, rest] };
	}
}

function isTelling(
	{ wholes = [], parts = [] }: Together,
	told: readonly Told[],
	cautionOf: CautionOf
): boolean {
	const isFew = ([row, value]: Named, then: number) =>
		isSmall(Math.abs(value - then), cautionOf(row));
	// Judged as ordinary numbers: a quiet lesson that makes all more careful may have come since, or go again.
	const isSeen = (value: number) => !isSmall(value);
	return (
		wholes.some((one) => toldOf(told, one[0]).some((then) => isFew(one, then))) ||
		parts.some((one) =>
			toldOf(told, one[0]).some((then) => isFew(one, then) && isSeen(one[1]) && isSeen(then))
		)
	);
}

function namesOfChange(change: ModuleChange): Named[] {
	return [...wholesOfChange(change), ...WHEN.flatMap((when) => partsOfChange(change, when))];
}

/** Children, and their points before and after. */
function wholesOfChange(change: ModuleChange): Named[] {
	const { n, before, after } = change;
	const values = [n, Math.round(before * n), Math.round(after * n)];
	return values.map((value, column) => [changeRow(change, column), value]);
}

/** Children who knew enough before or after, and those who did not. */
function partsOfChange(change: ModuleChange, when: (typeof WHEN)[number]): Named[] {
	const { n, enoughBefore, enoughAfter, ofBefore = n, ofAfter = n } = change;
	const [is, of] = when === 'before' ? [enoughBefore, ofBefore] : [enoughAfter, ofAfter];
	const at = WHEN.indexOf(when);
	return [
		[changeRow(change, 4 + at), is],
		[changeRow(change, 6 + at), of - is]
	];
}

/** Part, whole, and those of the whole who are missing in the part. */
function namesOfIndicator({ code, part, of }: Indicator): Named[] {
	if (of === undefined) return [[indicatorRow(code, 0), part]];
	const values = code === 'L1' ? [0, of, 0] : [part, of, of - part];
	return values.map((value, column): Named => [indicatorRow(code, column), value]);
}

function changeRow({ module }: Pick<ModuleChange, 'module'>, column: number): string {
	return rowKey('change', { by: 'module', module }, column);
}

function indicatorRow(code: Indicator['code'], column: number): string {
	return rowKey('indicators', { by: 'indicator', code }, column);
}

function stuckRow({ lesson }: StuckPlace): string {
	const label: RowLabel = { by: 'lesson', lesson };
	return rowKey('stuck', label, 0);
}

function reachRow({ thing, noted }: ReachPart): string {
	return rowKey('reach', { by: 'reach', thing, noted }, 0);
}

function quietRow({ module }: QuietCount): string {
	return rowKey('quiet', { by: 'module', module }, 0);
}
