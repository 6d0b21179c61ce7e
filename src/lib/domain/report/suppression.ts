/**
 * Hides small numbers in everything that leaves a club (curriculum §6.3): somebody who knows the village
 * must not be able to tell one child by a table, not even by subtracting.
 */

/** Counts of children by two things at the most, such as band × sex. Every row has one cell a column. */
export interface CountTable {
	rows: readonly string[];
	columns: readonly string[];
	cells: readonly (readonly number[])[];
}

/** A number as it may be seen: itself, “fewer than ten”, kept back so that nobody can subtract, or rounded to five. */
export type ShownCount =
	{ shown: 'exact' | 'rounded'; value: number } | { shown: 'small' | 'kept-back' };

export interface ShownTable {
	rows: readonly string[];
	columns: readonly string[];
	cells: ShownCount[][];
	rowTotals: ShownCount[];
	columnTotals: ShownCount[];
	total: ShownCount;
	/** The table must carry the line that small counts are hidden to protect children. */
	hides: boolean;
}

/** How careful a table has to be: S2 and S3 lessons and reports of harm need the second. */
export interface Caution {
	/** Counts from one up to below this are hidden. */
	smallest: number;
	/** Shares of fewer children than this are not shown. */
	smallestShare: number;
}
export const ORDINARY: Caution = { smallest: 10, smallestShare: 30 };
export const SENSITIVE: Caution = { smallest: 20, smallestShare: 50 };

const ROUND_TO = 5;
/** Under this size nobody may learn that all or none of a group did something. */
const EXTREMES_BELOW = 50;
const EXTREME = 0.05;

/** The table as it may leave the club; with one caution for all of it or one for each row. */
export function suppress(
	table: CountTable,
	caution: Caution | readonly Caution[] = ORDINARY
): ShownTable {
	const each = table.rows.map((_, r) =>
		'smallest' in caution ? caution : (caution[r] ?? SENSITIVE)
	);
	const small = table.cells.map((row, r) => row.map((value) => isSmall(value, each[r])));
	const hidden = hiddenCells(table, small);
	const hides = hidden.some((row) => row.includes(true));
	const cells = table.cells.map((row, r) =>
		row.map((value, c): ShownCount => {
			if (!hidden[r]?.[c]) return { shown: 'exact', value };
			return small[r]?.[c] ? { shown: 'small' } : { shown: 'kept-back' };
		})
	);
	const strictest = each.includes(SENSITIVE) ? SENSITIVE : each[0];
	const total = (values: readonly number[]): ShownCount => totalOf(values, hides, strictest);
	return {
		rows: table.rows,
		columns: table.columns,
		cells,
		rowTotals: table.cells.map(total),
		columnTotals: table.columns.map((_, c) => total(table.cells.map((row) => row[c] ?? 0))),
		total: total(table.cells.flat()),
		hides
	};
}

/** Whether so many children are too few to be told. */
export function isSmall(value: number, { smallest }: Caution = ORDINARY): boolean {
	return value > 0 && value < smallest;
}

/** Once one cell is hidden every total is rounded, or the hidden one could be had by subtracting. */
function totalOf(values: readonly number[], hides: boolean, caution?: Caution): ShownCount {
	const value = values.reduce((sum, one) => sum + one, 0);
	if (hides) return roundedCount(value, caution);
	return isSmall(value, caution) ? { shown: 'small' } : { shown: 'exact', value };
}

/** A sum as it may stand beside hidden numbers that it is made of. */
export function roundedCount(value: number, caution: Caution = ORDINARY): ShownCount {
	if (isSmall(value, caution)) return { shown: 'small' };
	return { shown: 'rounded', value: Math.round(value / ROUND_TO) * ROUND_TO };
}

/** Small cells, and with each that would stand alone in its row or column the next smallest. */
function hiddenCells({ cells }: CountTable, small: readonly boolean[][]): boolean[][] {
	const hidden = small.map((row) => [...row]);
	const width = cells[0]?.length ?? 0;
	const rows = cells.map((_, r) => Array.from({ length: width }, (__, c) => [r, c] as const));
	const columns = Array.from({ length: width }, (_, c) => cells.map((__, r) => [r, c] as const));
	let changed = true;
	while (changed) {
		changed = false;
		for (const line of [...rows, ...columns]) {
			if (line.length < 2) continue;
			const covered = line.filter(([r, c]) => hidden[r]?.[c]);
			if (covered.length !== 1) continue;
			const next = nextSmallest(line, cells, hidden);
			const row = next && hidden[next[0]];
			if (!next || !row) continue;
			row[next[1]] = true;
			changed = true;
		}
	}
	return hidden;
}

// A zero tells little, so it is covered only where nothing else is left.
function nextSmallest(
	line: readonly (readonly [number, number])[],
	cells: CountTable['cells'],
	hidden: readonly (readonly boolean[])[]
): readonly [number, number] | undefined {
	const value = ([r, c]: readonly [number, number]) => cells[r]?.[c] || Infinity;
	return line
		.filter(([r, c]) => !hidden[r]?.[c])
		.reduce<readonly [number, number] | undefined>(
			(best, cell) => (best && value(best) <= value(cell) ? best : cell),
			undefined
		);
}

/** A share as it may be seen. `value` is 0–1. */
export type ShownShare =
	{ shown: 'exact' | 'at-most' | 'at-least'; value: number } | { shown: 'too-few' | 'kept-back' };

/**
 * A share of children: not of few, and never all or none of a small group. Nor where a few are in it or
 * missing: the share of a known whole is a number of children. “5 % or less” of a small group is said of
 * none and of one or two in the same way, or it would say “none”.
 */
export function suppressShare(part: number, of: number, caution: Caution = ORDINARY): ShownShare {
	if (of < caution.smallestShare) return { shown: 'too-few' };
	if (isSmallGroup(of)) {
		if (part <= EXTREME * of) return { shown: 'at-most', value: EXTREME };
		if (of - part <= EXTREME * of) return { shown: 'at-least', value: 1 - EXTREME };
	}
	if (isSmall(part, caution) || isSmall(of - part, caution)) return { shown: 'kept-back' };
	return { shown: 'exact', value: part / of };
}

/** Whether nobody may learn that all or none of so many did something. */
export function isSmallGroup(of: number): boolean {
	return of < EXTREMES_BELOW;
}

/**
 * A mean on a scale: not of few, and not at the end of the scale for a small group, as it is shown with
 * one decimal: 3.0 of 3 says that every child knew everything.
 */
export function suppressMean(
	mean: number,
	of: number,
	ends: readonly [number, number],
	{ smallestShare }: Caution = ORDINARY
): 'exact' | 'too-few' | 'kept-back' {
	if (of < smallestShare) return 'too-few';
	const atEnd = ends.some((end) => Math.round(mean * 10) === end * 10);
	return atEnd && isSmallGroup(of) ? 'kept-back' : 'exact';
}
