import { Howl } from 'howler';
import type { Clip } from '#lib/domain/speech/clip.ts';
import type { NarrationEnd, NarrationOptions, Speed } from '#lib/domain/speech/narration.ts';

interface PlayingClip {
	ended: Promise<NarrationEnd>;
	stop: () => void;
}

/** A child waits no longer than this for a file; then the voice on the device speaks. */
const STARTS_WITHIN_MS = 1500;

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
			words.stop();
			howl.unload();
			resolve(how);
		};
	});
	const waiting = setTimeout(() => end('missing'), STARTS_WITHIN_MS);
	howl.once('play', () => {
		clearTimeout(waiting);
		options.onstart?.();
		words.follow();
	});
	howl.once('end', () => {
		words.rest();
		end('finished');
	});
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
