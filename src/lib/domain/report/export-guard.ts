import * as v from 'valibot';
import type { ReportTable, RowLabel } from './report-table.ts';
import { tellingDifferences, type CountTable } from './suppression.ts';

const countTableSchema = v.object({
	rows: v.array(v.string()),
	columns: v.array(v.string()),
	cells: v.array(v.array(v.pipe(v.number(), v.finite())))
});

/** What was exported before; undefined if nothing was, or if it cannot be read. */
export function restoreExported(saved: unknown): CountTable | undefined {
	const result = v.safeParse(countTableSchema, saved);
	return result.success ? result.output : undefined;
}

/** The counts of children behind a report, as the club sees them, in one table to compare. */
export function countsBehind(tables: readonly ReportTable[]): CountTable {
	const entries = tables
		// Sessions are no children.
		.filter(({ id }) => id !== 'sessions')
		.flatMap(({ id, rows }) =>
			rows.flatMap(({ label, cells }) =>
				cells.flatMap((cell, n): [string, number][] =>
					cell.kind === 'count' ? [[`${id} ${nameOf(label)} ${n}`, cell.value]] : []
				)
			)
		);
	return {
		rows: entries.map(([name]) => name),
		columns: ['count'],
		cells: entries.map(([, value]) => [value])
	};
}

/** Tables of the last weeks: what rolls out of them or in is no change of what was told before. */
const ROLLING: readonly ReportTable['id'][] = ['weeks', 'attendance'];

/**
 * Whether a report may leave the club after the one before: somebody who has both could subtract them,
 * and a difference of a handful of children tells who joined.
 */
export function mayLeave(before: CountTable | undefined, now: CountTable): boolean {
	if (before === undefined) return true;
	return tellingDifferences(comparable(before, now), comparable(now, before)).length === 0;
}

/** The table without weeks that the other one does not have. */
function comparable(table: CountTable, other: CountTable): CountTable {
	const both = new Set(other.rows);
	const isKept = (row: string) => both.has(row) || !ROLLING.some((id) => row.startsWith(`${id} `));
	return {
		...table,
		rows: table.rows.filter(isKept),
		cells: table.cells.filter((_, n) => isKept(table.rows[n] ?? ''))
	};
}

function nameOf(label: RowLabel): string {
	switch (label.by) {
		case 'module':
			return label.module;
		case 'week':
			return String(label.monday);
		case 'lesson':
			return label.lesson;
		case 'indicator':
			return label.code;
	}
}
