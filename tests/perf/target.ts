/** One figure that we promise: what was measured against what is allowed. */
export interface Measured {
	name: string;
	/** As measured; `undefined` when the scenario could not be run. */
	value: number | undefined;
	target: number;
	unit: string;
	/** `at-most` unless said otherwise. */
	rule?: 'at-most' | 'at-least';
	note?: string;
}

export function median(values: readonly number[]): number {
	return percentile(values, 50);
}

/** Nearest-rank percentile. */
export function percentile(values: readonly number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
	return sorted[rank - 1] ?? Number.NaN;
}

export function holds({ value, target, rule = 'at-most' }: Measured): boolean {
	if (value === undefined || Number.isNaN(value)) return false;
	return rule === 'at-most' ? value <= target : value >= target;
}

/** The table that `npm run perf` prints. */
export function table(rows: readonly Measured[]): string {
	const cells = rows.map((row) => [
		holds(row) ? 'ok' : 'MISSED',
		row.name,
		row.value === undefined ? '–' : `${Math.round(row.value * 10) / 10} ${row.unit}`,
		`${row.rule === 'at-least' ? '≥' : '≤'} ${row.target} ${row.unit}`,
		row.note ?? ''
	]);
	const widths = [0, 1, 2, 3].map((n) => Math.max(...cells.map((row) => row[n]?.length ?? 0)));
	return cells
		.map((row) =>
			row
				.map((cell, n) => cell.padEnd(widths[n] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
