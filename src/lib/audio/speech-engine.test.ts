import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { unspeakable } from '#lib/domain/speech/speakable.ts';
import { clauses } from '#lib/domain/speech/spoken-text.ts';
import { engineVoice } from '#lib/domain/speech/voices.ts';
import { words } from '#lib/domain/speech/words.ts';
import { SENTENCES } from '../../../tests/fixtures/sample-sentences.ts';
import {
	SAMPLE_RATE,
	startEngine,
	type EspeakFactory,
	type SpeechEngine
} from './speech-engine.ts';

/** As a variable, because the package has no types. */
const ENGINE: string = '@echogarden/espeak-ng-emscripten';
const PACKAGE = 'node_modules/@echogarden/espeak-ng-emscripten';
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const cases = LANGUAGES.flatMap((language) =>
	SENTENCES[language].map((text) => [language, text] as const)
);

let engine: SpeechEngine;
beforeAll(async () => {
	const data = await readFile(`${PACKAGE}/espeak-ng.data`);
	const { default: factory } = (await import(ENGINE)) as {
		default: EspeakFactory;
	};
	engine = await startEngine(factory, new Uint8Array(data).buffer);
});

function speak(language: Language, text: string) {
	const shown = words(text, language, (part) => segmenter.segment(part));
	const voice = engineVoice({ who: 'narrator', band: 'm', language }, 1);
	const told: number[] = [];
	const times: number[] = [];
	let samples = 0;
	for (const clause of clauses(text, language, shown)) {
		engine.speak(clause, voice, clause.pause, ({ sound, words: begun }) => {
			told.push(...begun.map(({ word }) => word));
			times.push(...begun.map(({ at }) => samples + at));
			samples += sound.length;
		});
	}
	return { shown, told, times, seconds: samples / SAMPLE_RATE };
}

test.each(cases)(
	'%s: tells each word of "%s" once, in order, while it sounds',
	(language, text) => {
		const { shown, told, times, seconds } = speak(language, text);
		expect(unspeakable(text, language)).toEqual([]);
		expect(told).toEqual(shown.map((_, i) => i));
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect((times.at(-1) ?? 0) / SAMPLE_RATE).toBeLessThan(seconds);
		expect(seconds).toBeGreaterThan(text.length * (language === 'zh' ? 0.12 : 0.03));
		expect(seconds).toBeLessThan(text.length * (language === 'zh' ? 0.6 : 0.2) + 1);
	}
);
