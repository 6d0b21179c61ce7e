/** One promise about faults, and whether it held. */
export interface Result {
	what: string;
	holds: boolean;
	/** What was counted or measured. */
	note: string;
}

/** The table that `npm run faults` prints. */
export function table(rows: readonly Result[]): string {
	const width = Math.max(...rows.map(({ what }) => what.length));
	return rows
		.map(
			({ what, holds, note }) => `${holds ? 'held  ' : 'BROKEN'}  ${what.padEnd(width)}  ${note}`
		)
		.join('\n');
}
