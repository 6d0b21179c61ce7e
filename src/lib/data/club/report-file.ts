import type { Feature } from 'write-excel-file/universal';
import { toCsv } from '#lib/domain/report/csv.ts';
import type { Audience } from '#lib/domain/report/report-table.ts';
import { saveFile } from '../transfer/file.ts';
import type { FileSaved } from '../transfer/file.ts';

/** One sheet of a spreadsheet: its name and its rows of words and numbers. */
interface SheetOfWords {
	title: string;
	rows: readonly (readonly string[])[];
}

/** A table of a report, with what is said beneath it. */
interface TableOfWords extends SheetOfWords {
	notes: readonly string[];
}

/** What a report is kept as: its heading (which site, which day, for whom), and its tables. */
export interface ReportFile {
	heading: string;
	tables: readonly TableOfWords[];
	rightToLeft: boolean;
	/** What tells it from the reports of other sites, days and children; for whom it is comes before that. */
	name: string;
}

/** A file is sent on by its name alone: whom it is for stands there, too. */
const WHOM = { club: 'yol-club-only', office: 'yol-office' } as const;

/** Gives a report as a file that says the same as the screen; each of its sheets says what it is. */
export async function saveReport(
	kind: 'csv' | 'xlsx',
	audience: Audience,
	{ heading, tables, rightToLeft, name }: ReportFile
): Promise<FileSaved> {
	const file = `${WHOM[audience]}-${name}.${kind}`;
	if (kind === 'xlsx') {
		const sheets = tables.map((table) => ({
			title: table.title,
			rows: [[heading], ...linesOf(table)]
		}));
		return saveFile(await toXlsx(sheets, rightToLeft), file);
	}
	const text = toCsv([[heading], [], ...tables.flatMap((table) => [...linesOf(table), []])]);
	return saveFile(new TextEncoder().encode(text), file);
}

/** The name of a sheet is too short for most titles, so a title has a line of its own in either kind of file. */
function linesOf({ title, rows, notes }: TableOfWords): SheetOfWords['rows'] {
	return [[title], ...rows, ...notes.map((note) => [note])];
}

/** A number as the screen shows it, or a share of a hundred. */
const NUMBER = /^-?\d+(?:\.(\d+))?(\s?%)?$/;
/** What Excel allows in the name of a sheet. */
const SHEET_NAME = { longest: 31, forbidden: /[[\]:*?/\\]/g };

/** Widths of columns, in digits. */
const WIDTH = { least: 10, most: 40 };

/** A spreadsheet (XLSX) that holds the tables as the screen shows them. The writer comes only when it is asked for. */
export async function toXlsx(
	sheets: readonly SheetOfWords[],
	rightToLeft: boolean
): Promise<Uint8Array<ArrayBuffer>> {
	// As on the screen, numbers stand under the word of their column, and not at the other end of it.
	const at = { align: rightToLeft ? 'right' : 'left', alignVertical: 'top' } as const;
	const { default: write } = await import('write-excel-file/universal');
	const blob = await write(
		sheets.map(({ title, rows }) => ({
			sheet: title.replace(SHEET_NAME.forbidden, ' ').slice(0, SHEET_NAME.longest),
			data: rows.map((row) => row.map((text) => ({ ...cellOf(text), ...at }))),
			columns: widthsOf(rows),
			orientation: 'landscape' as const,
			rightToLeft
		})),
		{ features: [onePageWide, readFrom(rightToLeft ? 'right' : 'left')] }
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
	if (!number) return { value: text, type: String, wrap: true };
	const [, decimals = '', percent] = number;
	const value = Number.parseFloat(text);
	return {
		value: percent ? Number((value / 100).toFixed(decimals.length + 2)) : value,
		type: Number,
		...formatOf(decimals, percent)
	};
}

/** A mean of 1.0 stays 1.0, and a share has the sign that the screen gives it. */
function formatOf(decimals: string, percent: string | undefined): { format?: string } {
	if (!decimals && !percent) return {};
	const places = decimals ? `.${'0'.repeat(decimals.length)}` : '';
	return { format: `0${places}${percent ?? ''}` };
}

/** Printed on pages that lie, as many as it needs, but none of them beside another. */
const onePageWide: Feature<Blob> = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				// The first child of the root, and nothing else of the writer stands there.
				transform: (xml) =>
					xml.replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
				transformElementAttributes: (tag, attributes) =>
					tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes
			}
		}
	}
};

/**
 * From which side words are read. Without it the first letter decides, and “R2 …” in a Uyghur sheet
 * is laid out from the left. Only words wrap; numbers are read from the left everywhere, or −0.3
 * would have its sign behind it.
 */
function readFrom(side: 'right' | 'left'): Feature<Blob> {
	const words = side === 'right' ? 2 : 1;
	return {
		files: {
			transform: {
				'xl/styles.xml': {
					transform: (xml) =>
						xml.replaceAll(/<alignment ([^>]*)\/>/g, (_, about: string) => {
							const order = about.includes('wrapText') ? words : 1;
							return `<alignment ${about} readingOrder="${order}"/>`;
						})
				}
			}
		}
	};
}
