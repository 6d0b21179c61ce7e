import { Howl } from 'howler';
import { NOTES, type Effect } from './effect-notes.ts';
import { samplesOf, waveAddress } from './wave.ts';

/** Makes the sound of an effect. Kept apart so that its code is fetched with the first one. */
export async function makeHowl(effect: Effect): Promise<Howl> {
	const howl = new Howl({ src: [waveAddress(samplesOf(NOTES[effect]))], format: ['wav'] });
	await new Promise((resolve) => {
		if (howl.state() === 'loaded') resolve(undefined);
		// An effect that cannot be played is only silent; a lesson goes on without it.
		howl.once('load', resolve).once('loaderror', resolve);
	});
	return howl;
}
