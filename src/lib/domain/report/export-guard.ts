import * as v from 'valibot';
import { toldIn } from './differences.ts';
import { rowKey, type KeyedRow } from './row-key.ts';
import { isSmall, type CountTable } from './suppression.ts';
import { word } from '../values.ts';

const countTableSchema = v.object({
	rows: v.pipe(v.array(v.string()), v.readonly()),
	columns: v.pipe(v.array(v.string()), v.readonly()),
	cells: v.pipe(
		v.array(v.pipe(v.array(v.pipe(v.number(), v.finite())), v.readonly())),
		v.readonly()
	)
});

/** All that the reports for the office told that left one tablet, by number; it travels, so that all guard alike. */
export const toldSchema = v.object({
	/** The tablet that it left; `self` is this one. */
	device: word,
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

/** Tables of the last weeks. */
const ROLLING = ['weeks', 'attendance'];

/** All that was told of a number. A report that did not name it said that there was nobody. */
export function toldOf(before: readonly Told[], row: string): number[] {
	return before.flatMap(({ counts }) => valuesOf(counts, row) ?? [0]);
}

/** What was told of a number last: here, or else by another tablet. */
export function lastOf(before: readonly Told[], row: string): number | undefined {
	const [own, others] = [before.filter(isOwn), before.filter((one) => !isOwn(one))];
	return [...own, ...others].map(({ counts }) => valuesOf(counts, row)?.[0]).find(isNumber);
}

/** Whether a number of a week differs by a few children from what was told of the same week before. */
export function tellsOfFew(before: readonly Told[], row: string, value: number): boolean {
	return before.some(({ counts }) =>
		(valuesOf(counts, row) ?? []).some((then) => isSmall(Math.abs(value - then)))
	);
}

/**
 * What is known outside once this report has left: its numbers, and of weeks what the office sees.
 * Everything that was told of a number stays known, the latest first.
 */
export function afterLeaving(
	before: readonly Told[],
	numbers: readonly (readonly [row: string, value: number])[],
	outside: readonly GuardedTable[]
): Told[] {
	const own = before.find(isOwn);
	const weeks = outside.filter(({ id }) => ROLLING.includes(id));
	const now = new Map([...numbers, ...toldRows(weeks)]);
	// Weeks that no table can show any more need no guard.
	const first = firstMonday(weeks);
	const past = (own?.counts.rows ?? []).filter((row) => !isRolling(row) || mondayIn(row) >= first);
	const rows = [...new Set([...now.keys(), ...past])];
	const cells = rows.map((row) => {
		const [value, then] = [now.get(row), own && valuesOf(own.counts, row)];
		return [...new Set([...(value === undefined ? [] : [value]), ...(then ?? [])])];
	});
	const counts = { rows, columns: ['count'], cells };
	return [
		...before.filter((one) => one !== own),
		{ device: OWN, turn: (own?.turn ?? 0) + 1, counts }
	];
}

/** The numbers that a report shows as they are. */
function toldRows(tables: readonly GuardedTable[]): [string, number][] {
	return tables.flatMap(({ id, rows }) =>
		rows.flatMap(({ label, cells }) =>
			cells.flatMap((cell, n): [string, number][] => {
				const value = toldIn(cell);
				return value === undefined ? [] : [[rowKey(id, label, n), value]];
			})
		)
	);
}

function firstMonday(tables: readonly GuardedTable[]): number {
	const labels = tables.flatMap(({ rows }) => rows.map(({ label }) => label));
	const mondays = labels.flatMap((label) => (label.by === 'week' ? [label.monday] : []));
	return mondays.length > 0 ? Math.min(...mondays) : -Infinity;
}

function mondayIn(row: string): number {
	return Number(row.split(' ')[1]);
}

function isRolling(row: string): boolean {
	return ROLLING.some((id) => row.startsWith(`${id} `));
}

function isOwn({ device }: Told): boolean {
	return device === OWN;
}

function isNumber(value: number | undefined): value is number {
	return value !== undefined;
}

function valuesOf({ rows, cells }: CountTable, row: string): readonly number[] | undefined {
	const at = rows.indexOf(row);
	return at < 0 ? undefined : cells[at];
}
