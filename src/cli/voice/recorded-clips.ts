import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { clipListSchema, type ClipList } from '#lib/domain/speech/clip.ts';

/**
 * Copies the recorded clips of content/voices to static/voices under names with a content hash,
 * and says for which languages there are any. A damaged list or a missing clip throws.
 */
export async function compileClips(from: string, to: string): Promise<Language[]> {
	await rm(to, { recursive: true, force: true });
	const recorded: Language[] = [];
	for (const language of LANGUAGES) {
		const list = join(from, language, 'manifest.json');
		if (!existsSync(list)) continue;
		await compileLanguage(join(from, language), join(to, language), await readList(list));
		recorded.push(language);
	}
	return recorded;
}

async function readList(path: string): Promise<ClipList> {
	const result = v.safeParse(clipListSchema, JSON.parse(await readFile(path, 'utf8')));
	if (result.success) return result.output;
	const { message, path: place } = result.issues[0];
	const where = place?.map((step) => String(step.key)).join('.') ?? '';
	throw new Error(`${path}: ${where}: ${message}. See content/voices/README.md.`);
}

async function compileLanguage(from: string, to: string, list: ClipList): Promise<void> {
	await mkdir(to, { recursive: true });
	const clips: ClipList['clips'] = {};
	for (const [key, clip] of Object.entries(list.clips)) {
		const source = join(from, clip.file);
		const hash = createHash('sha256')
			.update(await readFile(source))
			.digest('hex')
			.slice(0, 12);
		const file = hash + extname(clip.file);
		await copyFile(source, join(to, file));
		clips[key] = { ...clip, file };
	}
	await writeFile(join(to, 'manifest.json'), JSON.stringify({ clips }));
}
