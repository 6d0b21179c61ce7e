import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Band, type Language, LANGUAGES } from '#lib/domain/content/language.ts';
import { SECONDS } from '#lib/domain/content/rules/length-translated.ts';
import { lettersOf, spokenSeconds } from '#lib/domain/speech/duration.ts';
import { clauses } from '#lib/domain/speech/spoken-text.ts';
import { segment } from '#lib/domain/speech/stretches.ts';
import { engineVoice } from '#lib/domain/speech/voices.ts';
import { words } from '#lib/domain/speech/words.ts';
import type { Corpus } from '../corpus.ts';
import { type Stopwatch, startStopwatch } from './engine.ts';
import { type SpokenStep, spokenSteps } from './steps.ts';

const ONE_IN = 16;
const CACHE = join('.cache', 'durations.json');

/** A step as it was rendered. */
interface Measured extends SpokenStep {
	seconds: number;
	estimate: number;
}

/**
 * Renders the narration of every sixteenth step (or `all`) with the voice of the tablet, says how far
 * the estimate of the check is off, and names the steps that last too long. What was measured once is kept by the hash of its words.
 */
export async function measure(corpus: Corpus, all: boolean): Promise<number> {
	const stopwatch = await startStopwatch(join('static', 'voice'));
	const kept = await readFile(CACHE, 'utf8').catch(() => '{}');
	const cache = new Map(Object.entries(JSON.parse(kept) as Record<string, number>));
	const sums = new Map<Language, { letters: number; sound: number }>();
	const chosen = spokenSteps(corpus).filter((_, index) => all || index % ONE_IN === 0);
	const measured = chosen.map((step) => measureStep(step, { stopwatch, cache, sums }));
	await mkdir('.cache', { recursive: true });
	await writeFile(CACHE, JSON.stringify(Object.fromEntries(cache)));
	for (const language of LANGUAGES) {
		const own = measured.filter((step) => step.language === language);
		for (const line of describe(language, own, sums.get(language))) console.log(line);
	}
	return 0;
}

interface Tools {
	stopwatch: Stopwatch;
	cache: Map<string, number>;
	sums: Map<Language, { letters: number; sound: number }>;
}

function measureStep(step: SpokenStep, { stopwatch, cache, sums }: Tools): Measured {
	const { language, band } = step;
	let seconds = 0;
	let estimate = 0;
	const sum = sums.get(language) ?? { letters: 0, sound: 0 };
	// Everybody speaks at the narrator’s speed, and changing the voice costs more than speaking.
	const voice = engineVoice({ who: 'narrator', band, language }, 1);
	for (const { t } of step.say) {
		estimate += spokenSeconds(t, language, band);
		for (const { text, pause } of clauses(t, language, words(t, language, segment))) {
			const key = hashOf(JSON.stringify([voice, text]));
			const sound = cache.get(key) ?? stopwatch(text, voice);
			cache.set(key, sound);
			seconds += sound + pause / 1000;
			sum.letters += lettersOf(text);
			sum.sound += (sound * voice.rate) / 150;
		}
	}
	sums.set(language, sum);
	return { ...step, seconds, estimate };
}

function describe(language: Language, steps: Measured[], sum = { letters: 1, sound: 0 }): string[] {
	const total = steps.reduce((all, { seconds }) => all + seconds, 0);
	const off = steps.map(({ seconds, estimate }) => Math.abs(estimate / Math.max(seconds, 1) - 1));
	const sorted = [...off].sort((a, b) => a - b);
	const at = (share: number) => Math.round(100 * (sorted[Math.floor(share * sorted.length)] ?? 0));
	const long = steps.filter(({ seconds, band }) => seconds > SECONDS[band]);
	const head = `${language}: ${Math.round(total / 60)} minutes; ${Math.round((1000 * sum.sound) / sum.letters)} ms a letter; the estimate is off by ${at(0.5)} % in half of the steps, ${at(0.95)} % in 95 of 100; ${long.length} of ${steps.length} steps are too long.`;
	return [head, ...long.map(({ place, seconds, band }) => tooLong(place, seconds, band))];
}

function tooLong(place: string, seconds: number, band: Band): string {
	return `  ${place} lasts ${Math.round(seconds)} seconds; ${SECONDS[band]} are the most.`;
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
