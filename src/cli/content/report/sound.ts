import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, LANGUAGES } from '#lib/domain/content/language.ts';
import { unspeakable } from '#lib/domain/speech/speakable.ts';
import type { Corpus } from '../corpus.ts';
import { spokenSteps } from '../speech/steps.ts';

/** The gap report of Annex D 10: lines with a recorded clip, lines that the device speaks, silent lines. */
export async function soundLines(corpus: Corpus): Promise<string[]> {
	const steps = spokenSteps(corpus);
	return Promise.all(
		LANGUAGES.map(async (language) => {
			const said = steps.filter((step) => step.language === language).flatMap(({ say }) => say);
			const silent = said.filter(({ t }) => unspeakable(t, language).length > 0).length;
			const clips = await clipsOf(corpus.root, language);
			return `Sound ${language}: ${said.length} spoken lines; ${clips} recorded clips; the voice of the device speaks the others; silent ${silent}.`;
		})
	);
}

async function clipsOf(root: string, language: Language): Promise<number> {
	const names = await readdir(join(root, 'voices'), { recursive: true }).catch(() => []);
	const own = names.filter((name) => name.split(/[\\/]/).includes(language));
	return own.filter((name) => /\.(opus|ogg|mp3|m4a|wav)$/.test(name)).length;
}
