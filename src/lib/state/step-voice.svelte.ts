import type { Band, Language } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import type { NarrationEnd, Narrator, Speaker, Speed } from '#lib/domain/speech/narration.ts';

const SLOW: Speed = 0.75;

interface Setting {
	language: () => Language;
	band: Band;
	/** The stable key of a text of the step. */
	keyOf: (path: string) => string;
	speed: () => Speed;
}

/** The voice inside a lesson: speaks lines in order and tells which word sounds. */
export class StepVoice {
	line = $state(0);
	litWord = $state<number>();
	speaking = $state<string>();
	touchable = $state(false);
	finished = $state(false);
	slow = $state(false);
	mute = $state(false);
	#narrator: Narrator;
	#setting: Setting;
	#turn = 0;

	constructor(narrator: Narrator, setting: Setting) {
		this.#narrator = narrator;
		this.#setting = setting;
	}

	/** Speaks these lines from one of them on, until something else is said. */
	async lines(lines: readonly Line[], from: number): Promise<void> {
		const turn = this.#begin();
		this.line = from;
		for (let n = from; n < lines.length; n++) {
			const line = lines[n];
			if (!line) return;
			this.line = n;
			this.#prepare(lines[n + 1], n + 1);
			const end = await this.#say(line.t, `say.${n + 1}.t`, line.who, turn);
			if (turn !== this.#turn || end !== 'finished') return;
		}
		this.finished = true;
	}

	/** Speaks one text. */
	async text(text: string, path: string, who: Line['who'] = 'narrator'): Promise<void> {
		const turn = this.#begin();
		const end = await this.#say(text, path, who, turn);
		if (turn === this.#turn && end === 'finished') this.finished = true;
	}

	/** Speaks one word while all words can be touched. */
	async word(word: string, index: number): Promise<void> {
		const turn = this.#begin();
		this.touchable = true;
		this.litWord = index;
		await this.#narrator.say(this.#spoken(word, 'word', 'narrator')).ended;
		if (turn === this.#turn) this.litWord = undefined;
	}

	/** The voice stops, and every word can be touched. */
	pause(): void {
		this.stop();
		this.touchable = true;
	}

	stop(): void {
		this.#begin();
		this.#narrator.stop();
	}

	toggleSlow(): void {
		this.slow = !this.slow;
	}

	#begin(): number {
		this.touchable = false;
		this.finished = false;
		this.speaking = undefined;
		this.litWord = undefined;
		this.#narrator.speed = this.slow ? SLOW : this.#setting.speed();
		return ++this.#turn;
	}

	async #say(text: string, path: string, who: Line['who'], turn: number): Promise<NarrationEnd> {
		this.speaking = path;
		this.litWord = -1;
		const onword = (index: number) => {
			if (turn === this.#turn) this.litWord = index;
		};
		const end = await this.#narrator.say(this.#spoken(text, path, who), { onword }).ended;
		if (turn !== this.#turn) return end;
		this.speaking = undefined;
		this.litWord = undefined;
		this.mute = end === 'blocked' || end === 'missing';
		return end;
	}

	#prepare(line: Line | undefined, n: number): void {
		if (line) this.#narrator.prepare(this.#spoken(line.t, `say.${n + 1}.t`, line.who));
	}

	#spoken(text: string, path: string, who: Line['who']) {
		const { language, band, keyOf } = this.#setting;
		return { key: keyOf(path), text, language: language(), who: who as Speaker, band };
	}
}
