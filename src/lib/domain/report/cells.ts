import {
	isSmall,
	isSmallGroup,
	ORDINARY,
	roundedCount,
	suppress,
	suppressMean,
	suppressShare,
	type Caution,
	type ShownCount
} from './suppression.ts';

/** One number of a report. The screen, the print and every export show the same. */
export type Cell =
	| { kind: 'count'; value: number; about?: 'rounded' }
	| { kind: 'share'; value: number; about?: 'at-most' | 'at-least' }
	/** Mean of right answers, 0–3, or how much it changed. */
	| { kind: 'mean'; value: number }
	| { kind: 'hidden'; why: 'small' | 'kept-back' | 'too-few' | 'not-asked' | 'not-by-choice' }
	| { kind: 'none' };

/** Who may see a report: inside the club everything, outside nothing that could point at a child. */
export type Audience = 'club' | 'office';

/** How a number is shown: to whom, with which caution, and whether it is made of hidden ones. */
export interface Showing {
	audience: Audience;
	caution?: Caution;
	rounded?: boolean;
}

/** Where there is no number. */
export const none: Cell = { kind: 'none' };
/** A number that somebody could be found by, or subtracted with. */
export const keptBack: Cell = { kind: 'hidden', why: 'kept-back' };

/** A number that needs no protection. */
export function exact(value: number): Cell {
	return { kind: 'count', value };
}

/** Numbers that stand below each other: a small one takes another with it. */
export function column(
	values: readonly number[],
	audience: Audience,
	caution: Caution | readonly Caution[]
): Cell[] {
	if (audience === 'club') return values.map(exact);
	const rows = values.map(String);
	const { cells } = suppress(
		{ rows, columns: [''], cells: values.map((value) => [value]) },
		caution
	);
	return cells.map(([cell]) => (cell ? cellOf(cell) : none));
}

/** One number of children. */
export function counted(value: number, { audience, caution, rounded }: Showing): Cell {
	if (audience === 'office' && rounded) return cellOf(roundedCount(value, caution));
	return column([value], audience, caution ?? ORDINARY)[0] ?? none;
}

/** A part, its whole and the share: the few who are missing are as telling as the few who are there. */
export function partOf(part: number, of: number, showing: Showing): Cell[] {
	const whole = counted(of, showing);
	const own = share(part, of, showing);
	const shown = partCell(part, of, own, showing);
	// What is rounded may not come back exact by the share.
	if (shown.kind === 'count' && whole.kind === 'count' && own.kind === 'share')
		return [shown, whole, share(shown.value, whole.value, showing)];
	return [shown, whole, own];
}

/** The part by itself: where its whole is small, none looks as few do, and all as nearly all do. */
function partCell(part: number, of: number, own: Cell, showing: Showing): Cell {
	if (showing.audience === 'club') return exact(part);
	if (own.kind === 'share' && own.about) return keptBack;
	const left = of - part;
	if (isSmall(left, showing.caution) || (left === 0 && isSmallGroup(of))) return keptBack;
	if (part === 0 && isSmallGroup(of)) return { kind: 'hidden', why: 'small' };
	return counted(part, showing);
}

/** A share of children, 0–1. */
export function share(part: number, of: number, { audience, caution }: Showing): Cell {
	if (of === 0) return none;
	if (audience === 'club') return { kind: 'share', value: part / of };
	const shown = suppressShare(part, of, caution);
	if (!('value' in shown)) return { kind: 'hidden', why: shown.shown };
	const { value, shown: about } = shown;
	return about === 'exact' ? { kind: 'share', value } : { kind: 'share', value, about };
}

/** A mean of so many children on a scale with these ends. */
export function meanOf(
	value: number,
	of: number,
	ends: readonly [number, number],
	{ audience, caution }: Showing
): Cell {
	if (of === 0) return none;
	const shown = audience === 'club' ? 'exact' : suppressMean(value, of, ends, caution);
	return shown === 'exact' ? { kind: 'mean', value } : { kind: 'hidden', why: shown };
}

/** A number as it was suppressed. */
export function cellOf(count: ShownCount): Cell {
	switch (count.shown) {
		case 'exact':
			return exact(count.value);
		case 'rounded':
			return { kind: 'count', value: count.value, about: 'rounded' };
		default:
			return { kind: 'hidden', why: count.shown };
	}
}
