import type { Howl } from 'howler';
import { NOTES, type Effect } from './effect-notes.ts';
import { samplesOf, waveAddress } from './wave.ts';

/** Short sounds besides the voice. */
export interface Effects {
	/** The one switch for all of them. */
	isOn: boolean;
	/** Sounds at once if it has been prepared, else as soon as it has been made. */
	play(effect: Effect): void;
	/** Makes effects ahead; fetches the player with the first. */
	prepare(effects: readonly Effect[]): Promise<void>;
	/** Ends all of them, as when the screen is hidden. */
	stop(): void;
}

/** Makes each effect on the tablet with its first use; nothing is fetched but the player's code. */
export function createEffects({ isOn = true }: { isOn?: boolean } = {}): Effects {
	const made = new Map<Effect, Promise<Howl>>();
	let turn = 0;

	const howlOf = (effect: Effect): Promise<Howl> => {
		const howl = made.get(effect) ?? makeHowl(effect);
		made.set(effect, howl);
		return howl;
	};

	return {
		isOn,
		play(effect) {
			const asked = turn;
			if (this.isOn) void howlOf(effect).then((howl) => asked === turn && howl.play());
		},
		async prepare(effects) {
			await Promise.all(effects.map(howlOf));
		},
		stop() {
			turn += 1;
			for (const howl of made.values()) void howl.then((one) => one.stop());
		}
	};
}

async function makeHowl(effect: Effect): Promise<Howl> {
	const { Howl } = await import('howler');
	const howl = new Howl({ src: [waveAddress(samplesOf(NOTES[effect]))], format: ['wav'] });
	await new Promise((resolve) => {
		if (howl.state() === 'loaded') resolve(undefined);
		// An effect that cannot be played is only silent; a lesson goes on without it.
		howl.once('load', resolve).once('loaderror', resolve);
	});
	return howl;
}
