import { ATTENDANCE } from '../progress/session.ts';
import type { Cell } from './cells.ts';
import type { ChangeRow } from './change-rows.ts';
import type { KeyedRow } from './row-key.ts';
import { isSmall, ORDINARY, type Caution } from './suppression.ts';

/** A number of children that a report tells as it is, and how careful one must be with it. */
export interface ToldNumber {
	value: number;
	caution: Caution;
}

/** A number that is shown as it is; undefined where it is hidden or rounded. */
export function toldIn(cell: Cell | undefined): number | undefined {
	return cell?.kind === 'count' && !cell.about ? cell.value : undefined;
}

/** Whether a number and another one that counts some of the same children lead to a few of them. */
export function tellsFew(all: number, { value, caution }: ToldNumber): boolean {
	return isSmall(Math.abs(all - value), caution);
}

/** Numbers of modules: the children who answered before and after. */
export function toldOfModules(changes: readonly ChangeRow[]): ToldNumber[] {
	return changes.flatMap(({ cells: [n], caution }) => {
		const value = toldIn(n);
		return value === undefined ? [] : [{ value, caution }];
	});
}

/** Numbers of weeks: each by itself, those who were there, and those of whom something was noted. */
export function toldOfWeeks(rows: readonly KeyedRow[]): ToldNumber[] {
	const values = rows.flatMap(({ cells }) => {
		const own = ATTENDANCE.map((_, n) => toldIn(cells[n]));
		const upTo = (end: number) => {
			const some = own.slice(0, end);
			return some.includes(undefined)
				? undefined
				: some.reduce<number>((sum, one) => sum + (one ?? 0), 0);
		};
		return [...own, upTo(2), upTo(ATTENDANCE.length)].filter((one) => one !== undefined);
	});
	return values.map((value) => ({ value, caution: ORDINARY }));
}

/** Numbers of all weeks together: those who were there, and those of whom something was noted; none where one is hidden. */
export function toldOfAllWeeks(
	rows: readonly KeyedRow[]
): { there: number; noted: number } | undefined {
	const cells = rows.map((row) => ATTENDANCE.map((_, n) => toldIn(row.cells[n])));
	if (cells.some((row) => row.includes(undefined))) return undefined;
	const sum = (end: number) =>
		cells.flatMap((row) => row.slice(0, end)).reduce<number>((all, one) => all + (one ?? 0), 0);
	return { there: sum(2), noted: sum(ATTENDANCE.length) };
}
