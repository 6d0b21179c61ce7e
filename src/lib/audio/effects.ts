import type { Howl } from 'howler';
import type { Effect } from './effect-notes.ts';

/** Short sounds besides the voice. */
export interface Effects {
	/** Sounds at once if it has been prepared, else as soon as it has been made. */
	play(effect: Effect): void;
	/** Makes effects ahead, when nothing else is to be done; fetches the player with the first. */
	prepare(effects: readonly Effect[]): Promise<void>;
	/** Ends all of them, as when the screen is hidden. A press is over before it could be ended. */
	stop(): void;
}

/** A sound that would come this late no longer belongs to what the child did. */
const TOO_LATE_MS = 300;

/**
 * Makes each effect on the tablet with its first use; nothing is fetched but the player's code.
 * `isOn` is the one switch for all of them.
 */
export function createEffects({ isOn }: { isOn: () => boolean }): Effects {
	return new MadeEffects(isOn);
}

class MadeEffects implements Effects {
	#isOn: () => boolean;
	#made = new Map<Effect, Promise<Howl>>();
	#generation = 0;

	constructor(isOn: () => boolean) {
		this.#isOn = isOn;
	}

	play(effect: Effect): void {
		if (!this.#isOn() || document.visibilityState === 'hidden') return;
		const generation = this.#generation;
		const asked = performance.now();
		const sound = (howl: Howl) => {
			const isLate = performance.now() - asked > TOO_LATE_MS;
			if (generation === this.#generation && !isLate) howl.play();
		};
		this.#howlOf(effect).then(sound, () => {});
	}

	async prepare(effects: readonly Effect[]): Promise<void> {
		for (const effect of effects) {
			if (!this.#isOn() || this.#made.has(effect)) continue;
			await idle();
			await this.#howlOf(effect).catch(() => {});
		}
	}

	stop(): void {
		this.#generation += 1;
		for (const [effect, howl] of this.#made) {
			if (effect === 'press') continue;
			howl.then(
				(one) => one.stop(),
				() => {}
			);
		}
	}

	#howlOf(effect: Effect): Promise<Howl> {
		const howl =
			this.#made.get(effect) ?? import('./effect-howl.ts').then(({ makeHowl }) => makeHowl(effect));
		this.#made.set(effect, howl);
		// Without the player's code, as in a bad moment of the network, the next use tries again.
		howl.catch(() => this.#made.delete(effect));
		return howl;
	}
}

/** Two seconds of sound take some time to make; the child must not feel it. */
function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
		else setTimeout(resolve);
	});
}
