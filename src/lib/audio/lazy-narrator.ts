import type {
	Narration,
	NarrationEnd,
	NarrationOptions,
	Narrator,
	SpokenLine,
	Speed
} from '#lib/domain/speech/narration.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { StallTimeout } from '#lib/network/stall-timeout.ts';

/**
 * A narrator whose code comes when it is wanted for the first time, so that it never delays the first
 * picture. What is asked of it meanwhile is done when it is there; only the last line counts.
 */
export function createLazyNarrator(load: () => Promise<Narrator>): Narrator {
	return new LazyNarrator(load);
}

class LazyNarrator implements Narrator {
	#load: () => Promise<Narrator>;
	#narrator: Narrator | undefined;
	#loading: Promise<Narrator | undefined> | undefined;
	#speed: Speed = 1;
	/** Counts what was asked; a line that came later, or a stop, makes earlier ones void. */
	#generation = 0;

	constructor(load: () => Promise<Narrator>) {
		this.#load = load;
	}

	get speaking(): string | undefined {
		return this.#narrator?.speaking;
	}

	get speed(): Speed {
		return this.#speed;
	}

	set speed(speed: Speed) {
		this.#speed = speed;
		if (this.#narrator) this.#narrator.speed = speed;
	}

	say(line: SpokenLine, options?: NarrationOptions): Narration {
		const generation = ++this.#generation;
		if (this.#narrator) return this.#narrator.say(line, options);
		return { ended: this.#sayLater(generation, line, options) };
	}

	stop(): void {
		this.#generation++;
		this.#narrator?.stop();
	}

	cut(): void {
		this.#generation++;
		this.#narrator?.cut();
	}

	async preload(languages: readonly Language[]): Promise<boolean> {
		return (await (await this.#ready())?.preload(languages)) ?? false;
	}

	prepare(line: SpokenLine): void {
		void this.#ready().then((narrator) => narrator?.prepare(line));
	}

	unlock(): void {
		void this.#ready().then((narrator) => narrator?.unlock());
	}

	async #sayLater(
		generation: number,
		line: SpokenLine,
		options: NarrationOptions | undefined
	): Promise<NarrationEnd> {
		const narrator = await this.#ready();
		if (!narrator) return 'missing';
		return generation === this.#generation ? narrator.say(line, options).ended : 'stopped';
	}

	#ready(): Promise<Narrator | undefined> {
		this.#loading ??= new StallTimeout().with(this.#load()).then(
			(narrator) => {
				narrator.speed = this.#speed;
				this.#narrator = narrator;
				return narrator;
			},
			() => {
				// Without a network the code may be missing; the next line asks for it again.
				this.#loading = undefined;
				return undefined;
			}
		);
		return this.#loading;
	}
}
