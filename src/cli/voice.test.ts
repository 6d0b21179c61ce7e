import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { voiceManifestSchema, type VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import { VARIANTS } from '#lib/domain/speech/voices.ts';
import { buildVoice } from './voice.ts';
import { excerpt, packedFiles, scriptFor } from './voice/engine-package.ts';

interface Espeak {
	set_voice(name: string): number;
	samplerate: number;
	synthesize(
		text: string,
		oncallback: (sound: Int16Array | null, events: Event[]) => boolean
	): void;
}
interface Event {
	type: string;
	text_position: number;
	word_length: number;
}
interface Module {
	eSpeakNGWorker: new () => Espeak;
	FS_createDataFile(...args: unknown[]): void;
}

let folder: string;
let manifest: VoiceManifest;
let espeak: Espeak;

const opened = async (name: string) => {
	const bytes = gunzipSync(await readFile(join(folder, name)));
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'voice-'));
	await buildVoice(folder, []);
	const json: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
	manifest = v.parse(voiceManifestSchema, json);
	const { default: factory } = (await import(
		/* @vite-ignore */ pathToFileURL(join(folder, manifest.engine)).href
	)) as { default: (options: object) => Promise<Module> };
	const data = await opened(manifest.data);
	const module = await factory({ getPreloadedPackage: () => data });
	espeak = new module.eSpeakNGWorker();
	const chinese = await opened(manifest.chinese.data);
	for (const { filename, start, end } of manifest.chinese.files) {
		const bytes = new Uint8Array(chinese.slice(start, end));
		module.FS_createDataFile(filename, null, bytes, true, true, true);
	}
});

afterAll(() => rm(folder, { recursive: true }));

function speak(name: string, text: string) {
	let samples = 0;
	let loudest = 0;
	const spoken: string[] = [];
	espeak.set_voice(name);
	espeak.synthesize(text, (sound, events) => {
		samples += sound?.length ?? 0;
		for (const sample of sound ?? []) loudest = Math.max(loudest, Math.abs(sample));
		for (const { type, text_position: at, word_length: length } of events) {
			if (type === 'word') spoken.push([...text].slice(at - 1, at - 1 + length).join(''));
		}
		return false;
	});
	return { seconds: samples / espeak.samplerate, loudest, spoken };
}

describe('the shortened engine speaks', () => {
	test.each([
		['ug', 'بۇ سېنىڭ خاتالىقىڭ ئەمەس', ['بۇ', 'سېنىڭ', 'خاتالىقىڭ', 'ئەمەس']],
		['kk', 'Бұл сенің кінәң емес', ['Бұл', 'сенің', 'кінәң', 'емес']],
		['en', 'Nobody may hurt you', ['Nobody', 'may', 'hurt', 'you']],
		['cmn', '你好吗', ['你', '吗']]
	])('%s, and tells where each word is', (name, text, spoken) => {
		const heard = speak(name, text);
		expect(heard.spoken).toEqual(expect.arrayContaining(spoken));
		expect(heard.loudest).toBeGreaterThan(3000);
		expect(heard.seconds).toBeGreaterThan(0.4);
		expect(heard.seconds).toBeLessThan(4);
	});

	test('Chinese with Chinese words, not with the names of its signs', () => {
		expect(speak('cmn', '这不是你的错').seconds).toBeLessThan(3);
	});

	test.each(VARIANTS)('with the voice %s', (variant) => {
		expect(speak(`kk+${variant}`, 'Сәлем').loudest).toBeGreaterThan(1000);
	});
});

describe('the voice data', () => {
	test('carries a hash of the content in every name but that of the list', async () => {
		const names = (await readdir(folder)).filter((name) => name !== 'manifest.json');
		expect(names.length).toBe(3);
		for (const name of names) expect(name).toMatch(/^[a-z]+\.[0-9a-f]{10}\.(js|bin)$/);
	});

	test('is small enough for a slow line', async () => {
		expect((await stat(join(folder, manifest.data))).size).toBeLessThan(480_000);
		expect((await stat(join(folder, manifest.chinese.data))).size).toBeLessThan(600_000);
	});

	test('is not written again when nothing has changed', async () => {
		const before = await stat(join(folder, manifest.engine));
		expect(await buildVoice(folder, [])).toBe('Voice data is up to date.');
		expect((await stat(join(folder, manifest.engine))).mtimeMs).toBe(before.mtimeMs);
	});

	test('is written again when its list was damaged, as by a power cut', async () => {
		await writeFile(join(folder, 'manifest.json'), '');
		expect(await buildVoice(folder, [])).toBe('Voice data written.');
	});

	test('is written again when a file of it is gone', async () => {
		await rm(join(folder, manifest.data));
		await buildVoice(folder, []);
		expect((await readdir(folder)).sort()).toContain(manifest.data);
	});
});

describe('a package that has changed', () => {
	test('is refused when a file is missing', () => {
		expect(() => excerpt(Buffer.alloc(9), [], ['ug_dict'])).toThrow('no file "ug_dict"');
	});

	test('is refused when its script lists the data in another way', () => {
		expect(packedFiles('loadAll()')).toEqual([]);
		expect(() => scriptFor('loadAll()', [], 0)).toThrow('lists its data in a new way');
	});
});
