import { get } from 'svelte/store';
import type { Band, Language } from '#lib/domain/content/language.ts';
import {
	silenceAfter,
	type NarrationEnd,
	type Narrator,
	type Silence,
	type Speaker,
	type Speed,
	type SpokenLine
} from '#lib/domain/speech/narration.ts';
import { language as shownLanguage, spokenForm } from '#lib/i18n/i18n.ts';
import { mark } from './device/mark.ts';

/** How long a new screen stands before it speaks. */
const ARRIVAL_MS = 450;

export interface SpeakOptions {
	key?: string;
	who?: Speaker;
	language?: Language;
	onword?: (index: number) => void;
}

/** For whom the voice speaks now, and how fast. */
interface Listener {
	band: Band;
	speed: Speed;
}

/** Speaks what is on the screen: words of the interface, names of tiles, answers. One voice at a time. */
export class ScreenVoice {
	/** Key of what is being said. */
	speaking = $state<string>();
	/** Why nothing can be heard, for the picture that says so. */
	silence = $state<Silence>();
	/** Who listens where it is not a child: an adult, on pages for adults. */
	band = $state<Band>();
	#narrator: Narrator;
	#listener: () => Listener;
	#generation = 0;

	constructor(narrator: Narrator, listener: () => Listener) {
		this.#narrator = narrator;
		this.#listener = listener;
	}

	/** Speaks a text that is on the screen; resolves when it has ended. */
	async speak(shown: string, options: SpeakOptions = {}): Promise<NarrationEnd> {
		const generation = ++this.#generation;
		const line = this.#line(shown, options);
		this.speaking = line.key;
		const onstart = () => mark('sound');
		this.#narrator.speed = this.#listener().speed;
		const end = await this.#narrator.say(line, { onstart, onword: options.onword }).ended;
		this.silence = silenceAfter(end, this.silence);
		if (generation === this.#generation) this.speaking = undefined;
		return end;
	}

	/** Speaks several texts one after the other, until something else is said. */
	async speakAll(texts: readonly string[]): Promise<void> {
		for (const [n, shown] of texts.entries()) {
			const ended = this.speak(shown);
			const next = texts[n + 1];
			if (next !== undefined) this.#narrator.prepare(this.#line(next));
			if ((await ended) !== 'finished') return;
		}
	}

	/**
	 * Speaks a screen that has just come, unless something else is said first; before the first touch a
	 * browser lets nothing sound. Returns how to call that off.
	 */
	speakAfterArrival(texts: () => readonly string[]): () => void {
		const generation = this.#generation;
		const timer = setTimeout(() => {
			if (generation === this.#generation && navigator.userActivation?.hasBeenActive)
				void this.speakAll(texts());
		}, ARRIVAL_MS);
		return () => clearTimeout(timer);
	}

	stop(): void {
		this.#generation++;
		this.speaking = undefined;
		this.#narrator.stop();
	}

	#line(shown: string, { key, who, ...options }: SpeakOptions = {}): SpokenLine {
		const language = options.language ?? get(shownLanguage);
		return {
			key: key ?? `interface#${shown}`,
			text: spokenForm(shown, language),
			language,
			who: who ?? 'narrator',
			band: this.band ?? this.#listener().band
		};
	}
}
