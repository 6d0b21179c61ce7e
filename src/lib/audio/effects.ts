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

/** What was asked for so long ago no longer belongs to what the child did. Milliseconds. */
const TOO_LATE = 300;

/**
 * Makes each effect on the tablet with its first use; nothing is fetched but the player's code.
 * `isOn` is the one switch for all of them.
 */
export function createEffects({ isOn }: { isOn: () => boolean }): Effects {
	const made = new Map<Effect, Promise<Howl>>();
	let turn = 0;

	const howlOf = (effect: Effect): Promise<Howl> => {
		const howl =
			made.get(effect) ?? import('./effect-howl.ts').then(({ makeHowl }) => makeHowl(effect));
		made.set(effect, howl);
		// Without the player's code, as in a bad moment of the network, the next use tries again.
		howl.catch(() => made.delete(effect));
		return howl;
	};

	return {
		play(effect) {
			if (!isOn() || document.visibilityState === 'hidden') return;
			const asked = { turn, at: performance.now() };
			const sound = (howl: Howl) => {
				const isLate = performance.now() - asked.at > TOO_LATE;
				if (asked.turn === turn && !isLate) howl.play();
			};
			howlOf(effect).then(sound, () => {});
		},
		async prepare(effects) {
			for (const effect of effects) {
				if (!isOn() || made.has(effect)) continue;
				await idle();
				await howlOf(effect).catch(() => {});
			}
		},
		stop() {
			turn += 1;
			for (const [effect, howl] of made) {
				if (effect !== 'press')
					howl.then(
						(one) => one.stop(),
						() => {}
					);
			}
		}
	};
}

/** Two seconds of sound take some time to make; the child must not feel it. */
function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
		else setTimeout(resolve);
	});
}
