import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PackIndex } from '#lib/domain/content/compiled.ts';

/** Where a tablet finds a file, how long it is, and what it hashes to. */
export type WrittenFile = PackIndex['words'];

/** Writes a value as JSON under a name that carries its hash. The same value gives the same file. */
export async function writeHashed(
	folder: string,
	name: string,
	value: unknown
): Promise<WrittenFile> {
	const text = JSON.stringify(value);
	const hash = sha256(text);
	const file = `${name}.${hash.slice(0, 8)}.json`;
	await writeFile(join(folder, file), text);
	const url = `/${relative('static', join(folder, file)).split(sep).join('/')}`;
	return { url, bytes: Buffer.byteLength(text), sha256: hash };
}

/** A name for all files together, which changes with each of them. */
export function versionOf(files: readonly WrittenFile[]): string {
	return sha256(files.map((file) => file.sha256).join()).slice(0, 16);
}

/** Old files go only when the new ones are there, so that a running server always has a whole pack. */
export async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
	const old = (await readdir(folder)).filter((name) => !kept.includes(name));
	await Promise.all(old.map((name) => rm(join(folder, name))));
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
