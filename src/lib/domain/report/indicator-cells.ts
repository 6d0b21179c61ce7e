import {
	counted,
	exact,
	keptBack,
	meanOf,
	none,
	partOf,
	share,
	type Audience,
	type Cell,
	type Showing
} from './cells.ts';
import { ESSENTIAL_MODULES } from '../content/names.ts';
import { SCORE, type ChangeRow } from './change-rows.ts';
import { tellsFew, toldIn, toldOfAllWeeks, toldOfModules, toldOfWeeks } from './differences.ts';
import type { Indicator } from './indicators.ts';
import type { KeyedRow } from './row-key.ts';
import { isSmall, ORDINARY, type Caution } from './suppression.ts';

/** What else the report shows, and what an indicator could be subtracted from. */
export interface Around {
	audience: Audience;
	changes: readonly ChangeRow[];
	/** Of numbers that are made of answers. */
	caution: Caution;
	/** The table of attendance, and whether it hides something that all days together would tell. */
	weeks: readonly KeyedRow[];
	weeksHide: boolean;
}

/** From nothing known to everything, and back. */
const GAIN = [-3, 3] as const;

/** The indicators as they may be shown: part, whole and share of each. */
export function indicatorCells(indicators: readonly Indicator[], around: Around): Cell[][] {
	const reached = indicators.find(({ code }) => code === 'R1')?.part ?? 0;
	const cells = (rounded: boolean) =>
		indicators.map((one) =>
			isKeptBack(one, reached, around)
				? [keptBack, keptBack, keptBack]
				: cellsOf(one, around, rounded || (one.code === 'S1' && leadsToUnmarked(one, around)))
		);
	const told = cells(false);
	return roundsReach(indicators, told, around) ? cells(true) : told;
}

/** Where another number that is shown lacks a few of these, or has a few more: they are had by subtracting. */
function isKeptBack(
	{ code, part, of = 0, few }: Indicator,
	reached: number,
	around: Around
): boolean {
	const { audience, changes, caution } = around;
	if (audience === 'club') return false;
	if (few) return true;
	// Most who were enrolled half a year ago came; the others are new, or never did.
	if (code === 'R3') return [of, part].some((n) => isSmall(Math.abs(reached - n)));
	if (of === 0) return false;
	// Who is asked weeks later has answered before.
	const answered = sumOf(changes.map(({ change }) => change.n));
	if (code === 'L3') return !hidesCount(around) && tellsFew(answered, { value: of, caution });
	const four = changes.filter(({ change }) => ESSENTIAL_MODULES.includes(change.module));
	return code === 'L4' && toldOfModules(four).some((module) => tellsFew(of, module));
}

/** Whether some other number that is shown differs by a few from all who came or were enrolled, who then are rounded. */
function roundsReach(
	indicators: readonly Indicator[],
	cells: readonly Cell[][],
	{ audience, changes, weeks, weeksHide, caution }: Around
): boolean {
	if (audience === 'club') return false;
	const days = indicators.find(({ code }) => code === 'S1');
	const there = days?.part ?? 0;
	const reached = indicators.find(({ code }) => code === 'R1')?.part ?? 0;
	const long = indicators.find(({ code }) => code === 'R3')?.of ?? 0;
	// Whoever was there was there once, or as many are enrolled: a few more or less would be rounded, so
	// an exact number beside the rounded sum of the weeks says that it is the same.
	if (weeksHide && [reached, long].includes(there)) return true;
	const wholes = indicators.flatMap(({ code }, n) => {
		const value = code.startsWith('L') ? toldIn(cells[n]?.[1]) : undefined;
		return value === undefined ? [] : [{ value, caution }];
	});
	const sums = [there, days?.of ?? 0].map((value) => ({ value, caution: ORDINARY }));
	const others = [...sums, ...toldOfModules(changes), ...toldOfWeeks(weeks), ...wholes];
	return [reached, long].some((all) => all > 0 && others.some((one) => tellsFew(all, one)));
}

/** Whether the weeks add up to nearly all days: the others lie further back, or children were not marked. */
function leadsToUnmarked({ part, of = 0 }: Indicator, { audience, weeks }: Around): boolean {
	const all = audience === 'office' ? toldOfAllWeeks(weeks) : undefined;
	return (
		all !== undefined && (isSmall(Math.abs(part - all.there)) || isSmall(Math.abs(of - all.noted)))
	);
}

function cellsOf(indicator: Indicator, around: Around, rounded: boolean): Cell[] {
	const { code, part, of, notAsked } = indicator;
	const { audience, weeksHide } = around;
	if (notAsked) return [{ kind: 'hidden', why: 'not-asked' }, none, none];
	const came = { audience, caution: ORDINARY, rounded: rounded || (code === 'S1' && weeksHide) };
	if (of === undefined) return [counted(part, came), none, none];
	if (of === 0 && code !== 'L1') return [exact(0), exact(0), none];
	switch (code) {
		case 'L1':
			return gainCells(part, of, around);
		case 'L2':
			return enoughCells(part, of, around);
		case 'L3':
		case 'L4':
			return partOf(part, of, around);
		default:
			return partOf(part, of, came);
	}
}

function gainCells(points: number, n: number, around: Around): Cell[] {
	const whole = wholeOf(n, around);
	if (n > 0 && hidesCount(around)) return [keptBack, whole, none];
	const rest = hiddenRows(around, 'gain').map(({ change }) => change);
	const left = sumOf(rest.map((one) => one.n));
	// Together with what is shown of the others, a gain leads to the score before or after.
	const safe = (['before', 'after'] as const).every((when) => {
		const sum = sumOf(rest.map((one) => one.n * one[when]));
		return (
			left === 0 ||
			(isBetween(sum / left, SCORE) && isShown(meanOf(sum / left, left, SCORE, around)))
		);
	});
	return [safe ? meanOf(n === 0 ? 0 : points / n, n, GAIN, around) : keptBack, whole, none];
}

function enoughCells(part: number, of: number, around: Around): Cell[] {
	const whole = wholeOf(of, around);
	if (hidesCount(around)) return [keptBack, whole, keptBack];
	const rest = hiddenRows(around, 'enough').map(({ change }) => change);
	const left = sumOf(rest.map(({ n }) => n));
	const enough = sumOf(rest.map(({ enoughAfter }) => enoughAfter));
	const safe =
		left === 0 || (isBetween(enough, [0, left]) && isExactShare(share(enough, left, around)));
	return safe ? partOf(part, of, around) : [keptBack, whole, keptBack];
}

/** The sum of the children of all modules. */
function wholeOf(n: number, around: Around): Cell {
	const showing: Showing = { ...around, rounded: hidesCount(around) };
	return counted(n, showing);
}

function hidesCount({ changes }: Around): boolean {
	return changes.some(({ cells: [count] }) => count?.kind === 'hidden');
}

/** Modules of which the change table does not show this exactly: what is left when all others are subtracted from the sum. */
function hiddenRows({ changes }: Around, what: 'gain' | 'enough'): ChangeRow[] {
	const at = what === 'gain' ? 3 : 5;
	return changes.filter(({ cells }) => {
		const cell = cells[at];
		return cell?.kind === 'hidden' || (cell?.kind === 'share' && cell.about !== undefined);
	});
}

/** A sum at the end of its scale says the same of each of its parts: all of them, or none. */
function isBetween(value: number, [least, most]: readonly [number, number]): boolean {
	return value > least && value < most;
}

function isShown({ kind }: Cell): boolean {
	return kind === 'mean';
}

function isExactShare(cell: Cell): boolean {
	return cell.kind === 'share' && cell.about === undefined;
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, one) => sum + one, 0);
}
