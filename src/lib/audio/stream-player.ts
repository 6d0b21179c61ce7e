import { SAMPLE_RATE, type SpeechPart } from './speech-engine.ts';

/** Room for the first part to reach the loudspeaker without a crack, in seconds. */
const LEAD = 0.02;
/** Long enough not to click, short enough not to be heard, in seconds. */
const FADE = 0.01;
const FULL_SCALE = 32_768;

interface Timed {
	time: number;
	tell: () => void;
}

/** What a stream reports while it plays. */
export interface StreamListener {
	onstart: () => void;
	onword: (word: number) => void;
	/** All is played. Not called after `stop`. */
	onend: () => void;
}

/** Plays parts one after the other without a seam and reports words when they are heard. */
export class StreamPlayer {
	#context: AudioContext;
	#gain: GainNode;
	#listener: StreamListener;
	#timed: Timed[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#end = 0;

	constructor(context: AudioContext, listener: StreamListener) {
		this.#context = context;
		this.#listener = listener;
		this.#gain = context.createGain();
		this.#gain.connect(context.destination);
	}

	push({ sound, words }: SpeechPart): void {
		const isFirst = this.#end === 0;
		const start = Math.max(this.#end, this.#context.currentTime + LEAD);
		this.#play(sound, start);
		this.#end = start + sound.length / SAMPLE_RATE;
		if (isFirst) this.#at(start, this.#listener.onstart);
		for (const { word, at } of words) {
			this.#at(start + at / SAMPLE_RATE, () => this.#listener.onword(word));
		}
	}

	/** No part will follow. */
	finish(): void {
		this.#at(this.#end, () => this.#listener.onend());
	}

	/** Silence within 10 ms, and no further report. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timed = [];
		const now = this.#context.currentTime;
		this.#gain.gain.setValueAtTime(1, now);
		this.#gain.gain.linearRampToValueAtTime(0, now + FADE);
		setTimeout(() => this.#gain.disconnect(), FADE * 2000);
	}

	#play(sound: Int16Array, start: number): void {
		const buffer = this.#context.createBuffer(1, sound.length, SAMPLE_RATE);
		const channel = buffer.getChannelData(0);
		for (let i = 0; i < sound.length; i++) channel[i] = (sound[i] ?? 0) / FULL_SCALE;
		const source = this.#context.createBufferSource();
		source.buffer = buffer;
		source.connect(this.#gain);
		source.start(start);
	}

	#at(time: number, tell: () => void): void {
		// What is scheduled now is heard later by the latency of the loudspeaker.
		this.#timed.push({ time: time + (this.#context.outputLatency || 0), tell });
		if (this.#timer === undefined) this.#wait();
	}

	#wait(): void {
		const next = this.#timed[0];
		if (!next) return void (this.#timer = undefined);
		const delay = (next.time - this.#context.currentTime) * 1000;
		this.#timer = setTimeout(() => this.#tellDue(), Math.max(0, delay));
	}

	#tellDue(): void {
		const now = this.#context.currentTime + 0.002;
		while (this.#timed[0] && this.#timed[0].time <= now) this.#timed.shift()?.tell();
		this.#wait();
	}
}
