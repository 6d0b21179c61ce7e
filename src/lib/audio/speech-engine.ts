import type { Clause } from '#lib/domain/speech/spoken-text.ts';
import type { EngineVoice } from '#lib/domain/speech/voices.ts';

/** What the engine tells about a word: position in code points from 1, time in milliseconds. */
interface EngineEvent {
	type: string;
	text_position: number;
	audio_position: number;
}

/** The part of eSpeak NG that we use. */
interface EspeakVoice {
	set_voice(name: string): number;
	rate: number;
	pitch: number;
	range: number;
	readonly samplerate: number;
	/** Calls back with every 93 ms of sound; the answer true ends it. */
	synthesize(
		text: string,
		oncallback: (sound: Int16Array | null, events: EngineEvent[]) => boolean
	): void;
}

interface EspeakModule {
	eSpeakNGWorker: new () => EspeakVoice;
	FS_createDataFile(
		path: string,
		name: null,
		bytes: Uint8Array,
		canRead: boolean,
		canWrite: boolean,
		canOwn: boolean
	): void;
}

/** Default export of the engine script. */
export type EspeakFactory = (options: {
	getPreloadedPackage: () => ArrayBuffer;
}) => Promise<EspeakModule>;

/** A piece of sound as it leaves the engine. */
export interface SpeechPart {
	/** Mono, `SAMPLE_RATE` a second. */
	sound: Int16Array<ArrayBuffer>;
	/** Words that begin in this part; `at` is a sample of it. */
	words: readonly PlacedWord[];
}

/** A displayed word by its index, and the sample at which it begins. */
interface PlacedWord {
	word: number;
	at: number;
}

export const SAMPLE_RATE = 22_050;

/** Samples in a part: the first is short, so that the sound begins at once. */
const FIRST_PART = 1024;
const LARGEST_PART = 8192;

/** eSpeak NG with the data that it has been given so far. */
export interface SpeechEngine {
	/** Adds files of a further language. */
	add(bytes: ArrayBuffer, files: readonly { filename: string; start: number; end: number }[]): void;
	/** Speaks one clause, part by part, and a silence after it. Returns when all is made. */
	speak(
		clause: Clause,
		voice: EngineVoice,
		pause: number,
		onpart: (part: SpeechPart) => void
	): void;
}

/** Starts the engine with its first data. Rejects if the script and the data do not fit. */
export async function startEngine(
	factory: EspeakFactory,
	data: ArrayBuffer
): Promise<SpeechEngine> {
	const module = await factory({ getPreloadedPackage: () => data });
	const espeak = new module.eSpeakNGWorker();
	let current = '';
	return {
		add(bytes, files) {
			const all = new Uint8Array(bytes);
			for (const { filename, start, end } of files) {
				module.FS_createDataFile(filename, null, all.slice(start, end), true, true, true);
			}
		},
		speak(clause, voice, pause, onpart) {
			// Setting a voice reads its dictionary again, so it is done only for another one.
			if (voice.name !== current) espeak.set_voice(voice.name);
			current = voice.name;
			Object.assign(espeak, { rate: voice.rate, pitch: voice.pitch, range: voice.range });
			speakClause(espeak, clause, pause, onpart);
		}
	};
}

function speakClause(
	espeak: EspeakVoice,
	clause: Clause,
	pause: number,
	onpart: (part: SpeechPart) => void
): void {
	const parts = partsFor(onpart);
	const wordsUpTo = wordFinder(clause);
	let made = 0;
	espeak.synthesize(clause.text, (sound, events) => {
		for (const event of events) {
			if (event.type !== 'word') continue;
			parts.words(wordsUpTo(event.text_position - 1, samplesIn(event.audio_position)));
		}
		if (sound) parts.sound(sound);
		made += sound?.length ?? 0;
		return false;
	});
	parts.words(wordsUpTo(Infinity, made));
	parts.sound(new Int16Array(samplesIn(pause)));
	parts.finish();
}

function samplesIn(milliseconds: number): number {
	return Math.round((milliseconds * SAMPLE_RATE) / 1000);
}

/**
 * Tells each displayed word once and none too few: the engine may speak several words for one, and
 * it may speak several as one ("of the", 不是), which then share the time between its two reports.
 */
function wordFinder({ starts }: Clause): (position: number, at: number) => PlacedWord[] {
	let told = 0;
	let lastAt = 0;
	return (position, at) => {
		const next = starts.findIndex((start) => start.at > position);
		const passed = starts.slice(told, next < 0 ? starts.length : next);
		// At the end of the clause the last word also needs some time.
		const shares = passed.length + (position === Infinity ? 1 : 0);
		const begin = lastAt;
		told += passed.length;
		lastAt = at;
		return passed.map(({ word }, i) => ({
			word,
			at: Math.round(begin + ((at - begin) * (i + 1)) / shares)
		}));
	};
}

/** Collects the engine's small pieces into parts that grow, with the words at their places. */
function partsFor(onpart: (part: SpeechPart) => void) {
	let pieces: Int16Array[] = [];
	let waiting: PlacedWord[] = [];
	let size = 0;
	let sent = 0;
	let enough = FIRST_PART;

	function send() {
		const words = waiting
			.filter(({ at }) => at < sent + size)
			.map(({ word, at }) => ({ word, at: Math.max(0, at - sent) }));
		waiting = waiting.filter(({ at }) => at >= sent + size);
		onpart({ sound: joined(pieces, size), words });
		sent += size;
		[pieces, size, enough] = [[], 0, Math.min(LARGEST_PART, enough * 2)];
	}

	return {
		words(words: readonly PlacedWord[]) {
			waiting.push(...words);
		},
		sound(piece: Int16Array) {
			pieces.push(piece);
			size += piece.length;
			if (size >= enough) send();
		},
		finish() {
			// A word may begin at the very end; it belongs to the last part.
			waiting = waiting.map(({ word, at }) => ({ word, at: Math.min(at, sent + size - 1) }));
			if (size > 0) send();
		}
	};
}

function joined(pieces: readonly Int16Array[], size: number): Int16Array<ArrayBuffer> {
	const all = new Int16Array(size);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
