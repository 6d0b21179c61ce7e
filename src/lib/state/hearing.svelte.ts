import { get } from 'svelte/store';
import type { Band, Language } from '#lib/domain/content/language.ts';
import type { NarrationEnd, Narrator, Speaker } from '#lib/domain/speech/narration.ts';
import { language as shownLanguage, spokenForm } from '#lib/i18n/i18n.ts';

/** Why nothing can be heard, for the picture that says so. */
export type Silence = 'blocked' | 'missing' | undefined;

export interface HearOptions {
	key?: string;
	who?: Speaker;
	language?: Language;
	onword?: (index: number) => void;
}

/** Says what is on the screen: words of the interface, names of tiles, answers. One voice at a time. */
export class Hearing {
	/** Key of what is being said. */
	speaking = $state<string>();
	silence = $state<Silence>();
	band = $state<Band>('l');
	#narrator: Narrator;
	#turn = 0;

	constructor(narrator: Narrator) {
		this.#narrator = narrator;
	}

	/** Speaks a text that is on the screen; resolves when it has ended. */
	async hear(shown: string, options: HearOptions = {}): Promise<NarrationEnd> {
		const turn = ++this.#turn;
		const key = options.key ?? `interface#${shown}`;
		this.speaking = key;
		const { ended } = this.#narrator.say(
			{
				key,
				text: spokenForm(shown),
				language: options.language ?? get(shownLanguage),
				who: options.who ?? 'narrator',
				band: this.band
			},
			{ onword: options.onword }
		);
		const end = await ended;
		if (end === 'blocked' || end === 'missing') this.silence = end;
		if (end === 'finished') this.silence = undefined;
		if (turn === this.#turn) this.speaking = undefined;
		return end;
	}

	/** Speaks several texts one after the other, until something else is said. */
	async hearAll(texts: readonly string[]): Promise<void> {
		for (const shown of texts) {
			if ((await this.hear(shown)) !== 'finished') return;
		}
	}

	stop(): void {
		this.#turn++;
		this.speaking = undefined;
		this.#narrator.stop();
	}
}
