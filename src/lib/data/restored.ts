/** Rows as they were kept, in today’s shape; those that cannot be read are left out. */
export function restored<Row, T>(rows: readonly Row[], restore: (row: Row) => T | undefined): T[] {
	return rows.map(restore).filter((row) => row !== undefined);
}
