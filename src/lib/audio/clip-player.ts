import { Howl } from 'howler';
import type { Clip } from '#lib/domain/speech/clip.ts';
import type { NarrationEnd, NarrationOptions, Speed } from '#lib/domain/speech/narration.ts';

interface PlayingClip {
	ended: Promise<NarrationEnd>;
	stop: () => void;
}

/** A child waits no longer than this for a file; then the voice on the device speaks. */
const STARTS_WITHIN_MS = 1500;
/** How much later than by its length a clip may end. One that a call has paused never says that it does. */
const ENDS_WITHIN_MS = 1500;

/** Plays a recorded clip and reports its words. `missing` if the file cannot be had or played. */
export function playClip(
	{ address, clip, speed }: { address: string; clip: Clip; speed: Speed },
	options: NarrationOptions
): PlayingClip {
	const howl = howlOf(address, clip, speed);
	const words = wordTeller(howl, clip, options);
	let end: (how: NarrationEnd) => void = () => {};
	const ended = new Promise<NarrationEnd>((resolve) => {
		end = (how) => {
			clearTimeout(waiting);
			if (how === 'finished') words.rest();
			words.stop();
			howl.unload();
			resolve(how);
		};
	});
	const finish = () => end('finished');
	let waiting = setTimeout(() => end('missing'), STARTS_WITHIN_MS);
	howl.once('play', () => {
		clearTimeout(waiting);
		waiting = setTimeout(finish, (howl.duration() * 1000) / speed + ENDS_WITHIN_MS);
		options.onstart?.();
		words.follow();
	});
	howl.once('end', finish);
	howl.once('loaderror', () => end('missing'));
	howl.once('playerror', () => end('blocked'));
	howl.play();
	return { ended, stop: () => end('stopped') };
}

function howlOf(address: string, { file }: Clip, speed: Speed): Howl {
	const format = file.slice(file.lastIndexOf('.') + 1);
	// An audio element keeps the pitch when the speed changes; a buffer would not.
	return new Howl({ src: [address], format: [format], html5: true, rate: speed });
}

/** Tells the words as they are heard, each once. */
function wordTeller(howl: Howl, { words }: Clip, { onword }: NarrationOptions) {
	let told = 0;
	let frame = 0;
	const tellUpTo = (now: number) => {
		for (; (words[told] ?? Infinity) <= now; told++) onword?.(told);
	};
	const follow = () => {
		tellUpTo(howl.seek() * 1000);
		frame = requestAnimationFrame(follow);
	};
	return {
		follow,
		/** A word in the last moment may not have seen a frame. */
		rest: () => tellUpTo(Number.MAX_VALUE),
		stop: () => cancelAnimationFrame(frame)
	};
}
