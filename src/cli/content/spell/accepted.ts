import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'accepted-words.kk.txt';

/** Right words that the dictionary lacks, each looked at by somebody: one a line. */
export async function readAccepted(root: string): Promise<string[]> {
	const text = await readFile(join(root, FILE), 'utf8');
	return text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.filter(Boolean);
}

/** Adds words to the list and keeps its order, so that two people's additions merge. */
export async function accept(root: string, words: readonly string[]): Promise<void> {
	const all = [...(await readAccepted(root)), ...words];
	await writeFile(join(root, FILE), printAccepted(all));
}

/** The list as it stands in the file: each word once, in the order of the Kazakh alphabet. */
export function printAccepted(words: readonly string[]): string {
	const { compare } = new Intl.Collator('kk');
	const sorted = [...new Set(words)].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
	return sorted.map((word) => `${word}\n`).join('');
}
