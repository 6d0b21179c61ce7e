import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { Language } from '#lib/domain/content/language.ts';
import { voiceManifestSchema, type VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import { VARIANTS } from '#lib/domain/speech/voices.ts';
import { ENGINE, excerpt, packedFiles, scriptFor } from './voice/engine-package.ts';
import { compileClips } from './voice/recorded-clips.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(ROOT, 'node_modules', ENGINE);

/** The manifest as it lies on the disk; one that a power cut has damaged is none. */
const WRITTEN = v.pipe(v.string(), v.parseJson(), voiceManifestSchema);

/** What the engine needs of each language. */
const SPOKEN: Readonly<Record<Language, { dictionary: string; voice: string }>> = {
	ug: { dictionary: 'ug_dict', voice: 'lang/trk/ug' },
	kk: { dictionary: 'kk_dict', voice: 'lang/trk/kk' },
	en: { dictionary: 'en_dict', voice: 'lang/gmw/en' },
	zh: { dictionary: 'cmn_dict', voice: 'lang/sit/cmn' }
};
/** 1.5 MB, so nobody who does not hear Chinese has to load it. */
const SPOKEN_IN_CHINESE = [SPOKEN.zh.dictionary];
const SPOKEN_FIRST = [
	'phondata',
	'phonindex',
	'phontab',
	'intonations',
	...Object.values(SPOKEN)
		.map(({ dictionary }) => dictionary)
		.filter((dictionary) => !SPOKEN_IN_CHINESE.includes(dictionary)),
	// The engine looks for voices only when it starts, so even the Chinese one has to be there.
	...Object.values(SPOKEN).map(({ voice }) => voice),
	...VARIANTS.map((variant) => `voices/!v/${variant}`)
];

/**
 * Writes the engine and its shortened data to `out` with a manifest. Does nothing if the manifest
 * there was made from the same engine and the same choice of files.
 */
export async function buildVoice(
	out: string,
	recorded: VoiceManifest['recorded']
): Promise<string> {
	const [script, data] = await Promise.all([
		readFile(join(PACKAGE, 'espeak-ng.js'), 'utf8'),
		readFile(join(PACKAGE, 'espeak-ng.data'))
	]);
	const choice = JSON.stringify([SPOKEN_FIRST, SPOKEN_IN_CHINESE, recorded]);
	const inputs = hashOf(script, data, choice);
	if (await isUpToDate(out, inputs)) return 'Voice data is up to date.';
	await emptied(out);
	const all = packedFiles(script);
	const first = excerpt(data, all, SPOKEN_FIRST);
	const chinese = excerpt(data, all, SPOKEN_IN_CHINESE);
	const manifest: VoiceManifest = {
		inputs,
		engine: await write(out, 'engine', 'js', scriptFor(script, first.files, first.bytes.length)),
		data: await write(out, 'voice', 'bin', pressed(first.bytes)),
		chinese: {
			data: await write(out, 'chinese', 'bin', pressed(chinese.bytes)),
			files: chinese.files
		},
		recorded
	};
	await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest));
	return 'Voice data written.';
}

async function emptied(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
}

async function isUpToDate(out: string, inputs: string): Promise<boolean> {
	const path = join(out, 'manifest.json');
	if (!existsSync(path)) return false;
	const result = v.safeParse(WRITTEN, await readFile(path, 'utf8'));
	if (!result.success || result.output.inputs !== inputs) return false;
	const { engine, data, chinese } = result.output;
	return [engine, data, chinese.data].every((name) => existsSync(join(out, name)));
}

/** Pressed here because servers rarely press a .bin; the worker opens it. */
function pressed(bytes: Buffer): Buffer {
	return gzipSync(bytes, { level: 9 });
}

async function write(
	out: string,
	name: string,
	extension: string,
	content: string | Buffer
): Promise<string> {
	const file = `${name}.${hashOf(content).slice(0, 10)}.${extension}`;
	await writeFile(join(out, file), content);
	return file;
}

function hashOf(...contents: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content);
	return hash.digest('hex');
}

async function main(): Promise<void> {
	const recorded = await compileClips(join(ROOT, 'content/voices'), join(ROOT, 'static/voices'));
	console.log(await buildVoice(join(ROOT, 'static/voice'), recorded));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
