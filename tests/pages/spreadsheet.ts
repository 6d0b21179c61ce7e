import { inflateRawSync } from 'node:zlib';

/** One cell as a spreadsheet program reads it. */
export interface ReadCell {
	/** What it shows. */
	text: string;
	/** What can be counted with; words are no number. */
	number?: number | undefined;
	/** From which side it is read, where the file says so. */
	reads?: 'ltr' | 'rtl' | undefined;
}

/** One sheet as a spreadsheet program reads it. */
export interface ReadSheet {
	title: string;
	rightToLeft: boolean;
	rows: ReadCell[][];
	/** Printed on pages that lie, none of them beside another. */
	onePageWide: boolean;
}

/** How cells of one style are shown. */
interface ReadStyle {
	show: (value: string) => string;
	reads?: 'ltr' | 'rtl' | undefined;
}

const CENTRAL = 0x02014b50;

/** The files inside a ZIP archive, by name. */
function unzipped(bytes: Buffer): Map<string, string> {
	const files = new Map<string, string>();
	for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
		if (bytes.readUInt32LE(at) !== CENTRAL) break;
		const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
		const isPacked = bytes.readUInt16LE(at + 10) === 8;
		const text = (isPacked ? inflateRawSync(packed) : packed).toString('utf8');
		files.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), text);
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}

/** Reads a spreadsheet (XLSX). */
export function readXlsx(bytes: Buffer): ReadSheet[] {
	const files = unzipped(bytes);
	const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
		([, inner = '']) => textOf(inner)
	);
	const styles = stylesIn(files.get('xl/styles.xml') ?? '');
	const titles = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return titles.map(([, title = ''], n) => {
		const xml = files.get(`xl/worksheets/sheet${n + 1}.xml`) ?? '';
		return {
			title: plain(title),
			rightToLeft: xml.includes('rightToLeft="1"'),
			rows: rowsIn(xml, shared, styles),
			onePageWide:
				/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/.test(xml) &&
				/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/.test(xml)
		};
	});
}

/** What each cell of a sheet shows. */
export function shownIn({ rows }: ReadSheet): string[][] {
	return rows.map((row) => row.map(({ text }) => text));
}

function rowsIn(xml: string, shared: readonly string[], styles: readonly ReadStyle[]) {
	return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
		const cells: ReadCell[] = [];
		for (const [, about = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
			const at = columnOf(/r="([A-Z]+)/.exec(about)?.[1] ?? 'A');
			while (cells.length < at) cells.push({ text: '' });
			const style = styles[Number(/s="(\d+)"/.exec(about)?.[1])];
			const value = textOf(inner);
			cells.push(
				about.includes('t="s"')
					? { text: shared[Number(value)] ?? '', reads: style?.reads }
					: { text: style?.show(value) ?? value, number: numberOf(value), reads: style?.reads }
			);
		}
		return cells;
	});
}

/** How wide the columns of the first sheet are, in digits. */
export function columnWidths(bytes: Buffer): number[] {
	const xml = unzipped(bytes).get('xl/worksheets/sheet1.xml') ?? '';
	return [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

function stylesIn(styles: string): ReadStyle[] {
	const codes = new Map(
		[...styles.matchAll(/<numFmt [^>]*?>/g)].map(([tag]) => [
			/numFmtId="(\d+)"/.exec(tag)?.[1],
			/formatCode="([^"]*)"/.exec(tag)?.[1]
		])
	);
	const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
	return [...list.matchAll(/<xf ([^>]*?)(?:\/>|>(.*?)<\/xf>)/g)].map(
		([, about = '', inner = '']) => {
			const order = /readingOrder="([12])"/.exec(inner)?.[1];
			return {
				show: showerOf(codes.get(/numFmtId="(\d+)"/.exec(about)?.[1])),
				reads: order ? (order === '2' ? 'rtl' : 'ltr') : undefined
			};
		}
	);
}

/** How a number is shown: `0.00` with so many decimals, `0 %` as a share of a hundred. */
function showerOf(code: string | undefined): ReadStyle['show'] {
	const [, decimals = '', percent] = /^0(?:\.(0+))?(\s?%)?$/.exec(code ?? '') ?? [];
	return (value) => {
		if (code === undefined || value === '') return value;
		return percent
			? `${(Number(value) * 100).toFixed(decimals.length)}${percent}`
			: Number(value).toFixed(decimals.length);
	};
}

function numberOf(value: string): number | undefined {
	return value === '' ? undefined : Number(value);
}

/** A, B … AA as 0, 1 … 26. */
function columnOf(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads a comma-separated file as RFC 4180 says, without the mark at its beginning. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
	let row: string[] = [];
	for (const [, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(field)) {
		row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

function textOf(xml: string): string {
	return plain(xml.replaceAll(/<[^>]*>/g, ''));
}

function plain(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
