import { join } from 'node:path';
import { buildPacks } from './content/build-packs.ts';
import { readCorpus } from './content/corpus.ts';

const root = 'content';

/** Checks, compiles or updates content/: `tsx src/cli/content.ts [check|build|po|schemas]`. */
async function main(command: string): Promise<void> {
	const started = performance.now();
	const corpus = await readCorpus(root);
	for (const { source } of corpus.lessons)
		for (const f of source.findings) console.log(`${f.file}:${f.line ?? 1} ${f.message}`);
	if (command === 'build') {
		await buildPacks(corpus, join('static', 'packs'), new Date().toISOString().slice(0, 10));
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${corpus.lessons.length} lessons in ${seconds} s`);
}

await main(process.argv[2] ?? 'check');
