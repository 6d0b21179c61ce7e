import type { Band, Language } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import {
	silenceAfter,
	type NarrationEnd,
	type Narrator,
	type Silence,
	type Speed,
	type SpokenLine
} from '#lib/domain/speech/narration.ts';
import { spokenForm } from '#lib/i18n/i18n.ts';
import { mark } from '../device/mark.ts';
import { afterPaint } from '../device/paint.ts';

const SLOW: Speed = 0.75;

interface Setting {
	language: () => Language;
	band: Band;
	/** The stable key of a text of the step. */
	keyOf: (path: string) => string;
	speed: () => Speed;
	/** Another line of the step begins by itself. */
	online?: (line: number) => void;
}

/** A text with its place in the step, and who says it if it is not the narrator. */
interface Said {
	text: string;
	path: string;
	who?: Line['who'] | undefined;
}

/** The voice inside a lesson: speaks lines in order and tells which word sounds. */
export class StepVoice {
	line = $state(0);
	litWord = $state<number>();
	speaking = $state<string>();
	touchable = $state(false);
	finished = $state(false);
	slow = $state(false);
	silence = $state<Silence>();
	/** Whether it was ever told to say anything. */
	hasSpoken = false;
	#narrator: Narrator;
	#setting: Setting;
	#generation = 0;

	constructor(narrator: Narrator, setting: Setting) {
		this.#narrator = narrator;
		this.#setting = setting;
	}

	/** Speaks these lines from one of them on, and what is read after them, until something else is said. */
	async lines(
		lines: readonly Line[],
		from: number,
		after: readonly { text: string; path: string }[] = []
	): Promise<void> {
		const generation = this.#begin();
		this.line = from;
		const said = lines.map(({ t: text, who }, n) => ({ text, who, path: `say.${n + 1}.t` }));
		const read = after.map((one) => ({ ...one, who: 'narrator' as const }));
		for (const [n, { text, path, who }] of [...said, ...read].entries()) {
			if (n < from) continue;
			if (n < lines.length) this.#turnTo(n);
			const end = await this.#say(text, path, who, generation);
			if (generation !== this.#generation || end !== 'finished') return;
		}
		this.finished = true;
	}

	/** Silence, before the first word of a line that comes next. */
	turnTo(line: number): void {
		this.stop();
		this.line = line;
	}

	/** Calls when the page is painted, unless the voice has been told something else by then, or to be silent. */
	whenPainted(speaks: () => void): void {
		const generation = this.#generation;
		afterPaint(() => generation === this.#generation && speaks());
	}

	/** Speaks one text. */
	text(text: string, path: string, who: Line['who'] = 'narrator'): Promise<void> {
		return this.texts([{ text, path, who }]);
	}

	/** Speaks several texts that are no lines of the step, one after the other. */
	async texts(texts: readonly Said[]): Promise<void> {
		const generation = this.#begin();
		for (const [n, { text, path, who = 'narrator' }] of texts.entries()) {
			const ended = this.#say(text, path, who, generation);
			const next = texts[n + 1];
			if (next) this.#narrator.prepare(this.#spoken(next.text, next.path, next.who ?? 'narrator'));
			if ((await ended) !== 'finished' || generation !== this.#generation) return;
		}
		this.finished = true;
	}

	/** Speaks one word while all words can be touched. */
	async word(word: string, index: number): Promise<void> {
		const generation = this.#begin();
		this.touchable = true;
		this.litWord = index;
		await this.#narrator.say(this.#spoken(word, 'word', 'narrator'), { onstart }).ended;
		if (generation === this.#generation) this.litWord = undefined;
	}

	/** Makes lines ready that will probably be heard next; the nearest first. */
	prepare(lines: readonly Pick<Line, 'who' | 't'>[]): void {
		for (const { t, who } of lines) this.#narrator.prepare(this.#spoken(t, 'ahead', who));
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

	#turnTo(line: number): void {
		if (line === this.line) return;
		this.line = line;
		this.#setting.online?.(line);
	}

	#begin(): number {
		this.touchable = false;
		this.finished = false;
		this.speaking = undefined;
		this.litWord = undefined;
		this.#narrator.speed = this.slow ? SLOW : this.#setting.speed();
		return ++this.#generation;
	}

	async #say(
		text: string,
		path: string,
		who: Line['who'],
		generation: number
	): Promise<NarrationEnd> {
		this.hasSpoken = true;
		this.speaking = path;
		this.litWord = -1;
		const onword = (index: number) => {
			if (generation === this.#generation) this.litWord = index;
		};
		const end = await this.#narrator.say(this.#spoken(text, path, who), { onstart, onword }).ended;
		if (generation !== this.#generation) return end;
		this.speaking = undefined;
		this.litWord = undefined;
		// Nobody here stopped it. Another voice is no pause: a key that has the focus says its name. A dark screen
		// and a pulled headphone are one.
		this.touchable = end === 'stopped' && this.#narrator.speaking === undefined;
		this.silence = silenceAfter(end, this.silence);
		return end;
	}

	#spoken(text: string, path: string, who: Line['who']): SpokenLine {
		const { band, keyOf } = this.#setting;
		const language = this.#setting.language();
		return { key: keyOf(path), text: spokenForm(text, language), language, who, band };
	}
}

function onstart(): void {
	mark('sound');
}
