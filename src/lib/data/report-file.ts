/** One sheet of a spreadsheet: its name and its rows of words and numbers. */
export interface SheetOfWords {
	title: string;
	rows: readonly (readonly string[])[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What Excel allows in the name of a sheet. */
const SHEET_NAME = { longest: 31, forbidden: /[[\]:*?/\\]/g };

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
			rightToLeft
		}))
	).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

function cellOf(text: string) {
	const number = NUMBER.exec(text);
	if (!number) return { value: text, type: String };
	// A mean of 1.0 stays 1.0, as the screen says it.
	const decimals = number[1];
	const format = decimals ? { format: `0.${'0'.repeat(decimals.length - 1)}` } : {};
	return { value: Number(text), type: Number, ...format };
}
