import * as v from 'valibot';

const stringTable = v.record(v.string(), v.string());

/**
 * Reads what a back-translator or a comparer has written: JSON (`{"key": "words"}`) or one line for
 * each key with a tab after it. Empty lines and lines that begin with # say nothing.
 */
export function readTable(source: string): Map<string, string[]> {
	if (source.trimStart().startsWith('{')) {
		const given = v.parse(stringTable, JSON.parse(source));
		return new Map(Object.entries(given).map(([key, words]) => [key, [words]]));
	}
	const rows = source.split(/\r?\n/).filter((row) => row.trim() !== '' && !row.startsWith('#'));
	return new Map(
		rows.map((row) => {
			const [key = '', ...cells] = row.split('\t').map((cell) => cell.trim());
			return [key, cells];
		})
	);
}

/** One row; a line break inside a text would end it. */
export function row(...cells: string[]): string {
	return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}
