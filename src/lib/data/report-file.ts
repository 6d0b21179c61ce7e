/** One sheet of a spreadsheet: its name and its rows of words and numbers. */
export interface SheetOfWords {
	title: string;
	rows: readonly (readonly string[])[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What Excel allows in the name of a sheet. */
const SHEET_NAME = { longest: 31, forbidden: /[[\]:*?/\\]/g };

/** Widths of columns, in digits. */
const WIDTH = { least: 10, most: 40 };

/** A spreadsheet (XLSX) that holds the tables as the screen shows them. The writer comes only when it is asked for. */
export async function toXlsx(
	sheets: readonly SheetOfWords[],
	rightToLeft: boolean
): Promise<Uint8Array<ArrayBuffer>> {
	const { default: write } = await import('write-excel-file/universal');
	const blob = await write(
		sheets.map(({ title, rows }) => ({
			sheet: title.replace(SHEET_NAME.forbidden, ' ').slice(0, SHEET_NAME.longest),
			data: rows.map((row) => row.map(cellOf)),
			columns: widthsOf(rows),
			rightToLeft
		}))
	).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

/** As wide as the longest words of a column, within what still fits on a page; longer ones wrap. */
function widthsOf(rows: SheetOfWords['rows']): { width: number }[] {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	return Array.from({ length: columns }, (_, n) => {
		const longest = Math.max(...rows.map((row) => widthOf(row[n] ?? '')));
		return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2)) };
	});
}

/** In digits; a Chinese sign is as wide as two. */
function widthOf(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign >= '\u2E80' ? 2 : 1), 0);
}

function cellOf(text: string) {
	const number = NUMBER.exec(text);
	if (!number) return { value: text, type: String, wrap: true, alignVertical: 'top' as const };
	// A mean of 1.0 stays 1.0, as the screen says it.
	const decimals = number[1];
	const format = decimals ? { format: `0.${'0'.repeat(decimals.length - 1)}` } : {};
	return { value: Number(text), type: Number, alignVertical: 'top' as const, ...format };
}
