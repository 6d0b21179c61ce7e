import { inflateRawSync } from 'node:zlib';

/** One sheet as a spreadsheet program reads it. */
export interface ReadSheet {
	title: string;
	rightToLeft: boolean;
	rows: string[][];
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

/** Reads a spreadsheet (XLSX): what each cell shows, as text. */
export function readXlsx(bytes: Buffer): ReadSheet[] {
	const files = unzipped(bytes);
	const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
		([, inner = '']) => textOf(inner)
	);
	const formats = formatsIn(files.get('xl/styles.xml') ?? '');
	const titles = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return titles.map(([, title = ''], n) => {
		const xml = files.get(`xl/worksheets/sheet${n + 1}.xml`) ?? '';
		const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
			const cells: string[] = [];
			for (const [, about = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
				const at = columnOf(/r="([A-Z]+)/.exec(about)?.[1] ?? 'A');
				while (cells.length < at) cells.push('');
				const value = textOf(inner);
				const format = formats[Number(/s="(\d+)"/.exec(about)?.[1])];
				cells.push(about.includes('t="s"') ? (shared[Number(value)] ?? '') : shown(value, format));
			}
			return cells;
		});
		return { title: plain(title), rightToLeft: xml.includes('rightToLeft="1"'), rows };
	});
}

/** How wide the columns of the first sheet are, in digits. */
export function columnWidths(bytes: Buffer): number[] {
	const xml = unzipped(bytes).get('xl/worksheets/sheet1.xml') ?? '';
	return [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

/** How many decimals each style of a spreadsheet shows; undefined for as many as there are. */
function formatsIn(styles: string): (number | undefined)[] {
	const codes = new Map(
		[...styles.matchAll(/<numFmt [^>]*?>/g)].map(([tag]) => [
			/numFmtId="(\d+)"/.exec(tag)?.[1],
			/formatCode="([^"]*)"/.exec(tag)?.[1]
		])
	);
	const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
	return [...list.matchAll(/<xf [^>]*?>/g)].map(([tag]) => {
		const code = codes.get(/numFmtId="(\d+)"/.exec(tag)?.[1]);
		return code?.startsWith('0.') ? code.length - 2 : undefined;
	});
}

function shown(value: string, decimals: number | undefined): string {
	return decimals === undefined || value === '' ? value : Number(value).toFixed(decimals);
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
