import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '#lib/domain/content/language.ts';

const MOST_KB = 700;

/** What the texts of a language weigh on the line, from the packs that were built last. */
export async function packLines(folder: string): Promise<string[]> {
	return Promise.all(
		LANGUAGES.map(async (language) => {
			const files = await readdir(join(folder, language)).catch(() => []);
			if (files.length === 0) return `Pack ${language}: not built; run \`npm run content build\`.`;
			const paths = files.map((file) => join(folder, language, file));
			const sizes = await Promise.all(
				paths.map(async (path) => gzipSync(await readFile(path)).length)
			);
			const kb = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
			const { mtime } = await stat(join(folder, language, 'index.json'));
			const room = kb > MOST_KB ? `more than ${MOST_KB}` : `of ${MOST_KB}`;
			return `Pack ${language}: ${kb} kB gzip (${room}), ${files.length} files, built ${mtime.toISOString().slice(0, 16)}.`;
		})
	);
}
