import type { ModuleId } from '../content/names.ts';
import type { Cell } from './cells.ts';
import type { Indicator } from './indicators.ts';
import type { ReachPart } from './reach-parts.ts';

/** What a row of a report is about. */
export type RowLabel =
	| { by: 'module'; module: ModuleId }
	| { by: 'week'; monday: number }
	| { by: 'lesson'; lesson: string }
	| { by: 'indicator'; code: Indicator['code'] }
	| ({ by: 'reach' } & Pick<ReachPart, 'thing' | 'noted'>);

/** A row and its numbers. */
export interface KeyedRow {
	label: RowLabel;
	cells: Cell[];
}

/** The name of a number by which two reports are compared. */
export function rowKey(table: string, label: RowLabel, column: number): string {
	return `${table} ${nameOf(label)} ${column}`;
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
		case 'reach':
			return `${label.thing}-${label.noted}`;
	}
}
