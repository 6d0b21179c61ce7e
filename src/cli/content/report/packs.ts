import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '#lib/domain/content/language.ts';

/** What the texts of a language may weigh on the line, compressed. */
export const MOST_KB = 700;

/** What a built pack weighs on the line in kilobytes; undefined: it is not built. */
export async function packKilobytes(pack: string): Promise<number | undefined> {
	const files = await readdir(pack).catch(() => []);
	if (files.length === 0) return undefined;
	const sizes = await Promise.all(
		files.map(async (file) => gzipSync(await readFile(join(pack, file))).length)
	);
	return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
}

/** What the texts of a language weigh on the line, from the packs that were built last. */
export async function packLines(folder: string): Promise<string[]> {
	return Promise.all(
		LANGUAGES.map(async (language) => {
			const pack = join(folder, language);
			const kb = await packKilobytes(pack);
			if (kb === undefined) return `Pack ${language}: not built; run \`npm run content build\`.`;
			const { mtime } = await stat(join(pack, 'index.json'));
			const { length } = await readdir(pack);
			const room = kb > MOST_KB ? `more than ${MOST_KB}` : `of ${MOST_KB}`;
			return `Pack ${language}: ${kb} kB gzip (${room}), ${length} files, built ${mtime.toISOString().slice(0, 16)}.`;
		})
	);
}
