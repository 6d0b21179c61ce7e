import * as v from 'valibot';
import { toldIn } from './differences.ts';
import { rowKey, type KeyedRow } from './row-key.ts';
import {
	ORDINARY,
	SENSITIVE,
	tellingDifferences,
	type Caution,
	type CountTable
} from './suppression.ts';

const countTableSchema = v.object({
	rows: v.pipe(v.array(v.string()), v.readonly()),
	columns: v.pipe(v.array(v.string()), v.readonly()),
	cells: v.pipe(
		v.array(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.readonly())),
		v.readonly()
	)
});

/** The counts of the last report for the office that left one tablet; they travel, so that all guard alike. */
export const toldSchema = v.object({
	/** The tablet that it left; `self` is this one. */
	device: v.pipe(v.string(), v.nonEmpty()),
	/** How many have left it. */
	turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
	counts: countTableSchema
});
export type Told = v.InferOutput<typeof toldSchema>;

/** This tablet, in what it keeps itself. */
export const OWN = 'self';

/** What has left the club before, tablet by tablet; nothing if it cannot be read. */
export function restoreTold(saved: unknown): Told[] {
	const all = v.safeParse(v.array(toldSchema), saved);
	if (all.success) return all.output;
	// Before tablets told each other there was one table, of this tablet.
	const one = v.safeParse(countTableSchema, saved);
	return one.success ? [{ device: OWN, turn: 1, counts: one.output }] : [];
}

/** What two sides know together: of each tablet the last report. */
export function joinedTold(one: readonly Told[], other: readonly Told[]): Told[] {
	const last = new Map<string, Told>();
	for (const told of [...one, ...other]) {
		const known = last.get(told.device);
		if (!known || told.turn > known.turn) last.set(told.device, told);
	}
	return [...last.values()];
}

/** One table of a report, as far as its numbers are compared. */
export interface GuardedTable {
	id: string;
	rows: readonly KeyedRow[];
}

/** The counts of children behind a report, as the club sees them, in one table to compare. */
export function countsBehind(tables: readonly GuardedTable[]): CountTable {
	const entries = tables
		// Sessions are no children.
		.filter(({ id }) => id !== 'sessions')
		.flatMap(({ id, rows }) =>
			rows.flatMap(({ label, cells }) =>
				cells.flatMap((cell, n): [string, number][] =>
					cell.kind === 'count' ? [[rowKey(id, label, n), cell.value]] : []
				)
			)
		);
	return tableOf(entries);
}

/** Tables of the last weeks: what rolls out of them or in is no change of what was told before. */
const ROLLING = ['weeks', 'attendance'];

/**
 * Whether a report may leave the club after those before: somebody who has both could subtract them,
 * and a difference of a handful of children tells who joined. Weeks do not keep it: a number that
 * differs by a few from what was told is not in the report any more, see `tellsOfFew`. How many are a few
 * depends on the number, see `cautionsIn`.
 */
export function mayLeave(
	before: readonly Told[],
	now: CountTable,
	cautionOf: (row: string) => Caution = () => ORDINARY
): boolean {
	return [ORDINARY, SENSITIVE].every((caution) => {
		const compared = (table: CountTable) =>
			only(table, (row) => cautionOf(row) === caution && !isRolling(row) && !isOfDays(row));
		return before.every(
			({ counts }) => tellingDifferences(compared(counts), compared(now), caution).length === 0
		);
	});
}

/** Whether a number of a week differs by a few children from what was told of the same week before. */
export function tellsOfFew(before: readonly Told[], row: string, value: number): boolean {
	return before.some(({ counts }) => {
		const told = valueOf(counts, row);
		if (told === undefined) return false;
		return tellingDifferences(tableOf([[row, told]]), tableOf([[row, value]])).length > 0;
	});
}

/**
 * What is known outside once this report has left, `inside` as the club sees it and `outside` as the
 * office does: of a week that is kept back and of days that are rounded, what was told of them before.
 */
export function afterLeaving(
	before: readonly Told[],
	inside: readonly GuardedTable[],
	outside: readonly GuardedTable[]
): Told[] {
	const own = before.find(({ device }) => device === OWN);
	const shown = new Set(toldRows(outside));
	const entries = entriesOf(countsBehind(inside)).flatMap(([row, value]): [string, number][] => {
		if (!(isRolling(row) || isOfDays(row)) || shown.has(row)) return [[row, value]];
		const told = own && valueOf(own.counts, row);
		return told === undefined ? [] : [[row, told]];
	});
	const next = { device: OWN, turn: (own?.turn ?? 0) + 1, counts: tableOf(entries) };
	return [...before.filter((one) => one !== own), next];
}

/** The numbers that a report shows as they are. */
function toldRows(tables: readonly GuardedTable[]): string[] {
	return tables.flatMap(({ id, rows }) =>
		rows.flatMap(({ label, cells }) =>
			cells.flatMap((cell, n) => (toldIn(cell) === undefined ? [] : [rowKey(id, label, n)]))
		)
	);
}

// S1 counts days: a few more do not keep a report back, but they are rounded in it.
function isOfDays(row: string): boolean {
	return row.startsWith('indicators S1 ');
}

function isRolling(row: string): boolean {
	return ROLLING.some((id) => row.startsWith(`${id} `));
}

function only(table: CountTable, isMeant: (row: string) => boolean): CountTable {
	return tableOf(entriesOf(table).filter(([row]) => isMeant(row)));
}

function valueOf({ rows, cells }: CountTable, row: string): number | undefined {
	const at = rows.indexOf(row);
	return at < 0 ? undefined : cells[at]?.[0];
}

function entriesOf({ rows, cells }: CountTable): [string, number][] {
	return rows.map((row, n) => [row, cells[n]?.[0] ?? 0]);
}

function tableOf(entries: readonly (readonly [string, number])[]): CountTable {
	return {
		rows: entries.map(([name]) => name),
		columns: ['count'],
		cells: entries.map(([, value]) => [value])
	};
}
