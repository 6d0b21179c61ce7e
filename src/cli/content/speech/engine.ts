import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { voiceManifestSchema } from '#lib/domain/speech/voice-manifest.ts';
import type { EngineVoice } from '#lib/domain/speech/voices.ts';

interface Espeak {
	set_voice(name: string): number;
	rate: number;
	pitch: number;
	range: number;
	readonly samplerate: number;
	synthesize(text: string, oncallback: (sound: Int16Array | null) => boolean): void;
}
interface EngineModule {
	eSpeakNGWorker: new () => Espeak;
	FS_createDataFile(path: string, name: null, bytes: Uint8Array, ...may: boolean[]): void;
}
type Factory = (options: { getPreloadedPackage: () => ArrayBuffer }) => Promise<EngineModule>;

/** Says how many seconds the voice of the tablet needs for a clause. */
export type Stopwatch = (text: string, voice: EngineVoice) => number;

/** Starts the voice of the tablet in Node, from the files that `tsx src/cli/voice.ts` has written. */
export async function startStopwatch(folder: string): Promise<Stopwatch> {
	const json: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
	const manifest = v.parse(voiceManifestSchema, json);
	const script = pathToFileURL(join(process.cwd(), folder, manifest.engine)).href;
	const { default: factory } = (await import(script)) as { default: Factory };
	const data = await unpacked(join(folder, manifest.data));
	const module = await factory({ getPreloadedPackage: () => data });
	const espeak = new module.eSpeakNGWorker();
	const chinese = await unpacked(join(folder, manifest.chinese.data));
	for (const { filename, start, end } of manifest.chinese.files) {
		const bytes = new Uint8Array(chinese.slice(start, end));
		module.FS_createDataFile(filename, null, bytes, true, true, true);
	}
	return (text, voice) => secondsOf(espeak, text, voice);
}

let current = '';

function secondsOf(
	espeak: Espeak,
	text: string,
	{ name, rate, pitch, range }: EngineVoice
): number {
	if (name !== current) espeak.set_voice(name);
	current = name;
	Object.assign(espeak, { rate, pitch, range });
	let samples = 0;
	espeak.synthesize(text, (sound) => {
		samples += sound?.length ?? 0;
		return false;
	});
	return samples / espeak.samplerate;
}

async function unpacked(path: string): Promise<ArrayBuffer> {
	const bytes = gunzipSync(await readFile(path));
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
