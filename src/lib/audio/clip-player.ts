import { Howl } from 'howler';
import type { Clip } from '#lib/domain/speech/clip.ts';
import type { NarrationEnd, NarrationOptions, Speed } from '#lib/domain/speech/narration.ts';

interface PlayingClip {
	ended: Promise<NarrationEnd>;
	stop: () => void;
}

/** Plays a recorded clip and reports its words. `missing` if the file cannot be had or played. */
export function playClip(
	{ address, clip, speed }: { address: string; clip: Clip; speed: Speed },
	options: NarrationOptions
): PlayingClip {
	// An audio element keeps the pitch when the speed changes; a buffer would not.
	const howl = new Howl({ src: [address], html5: true, rate: speed });
	let frame = 0;
	let end: (how: NarrationEnd) => void = () => {};
	const ended = new Promise<NarrationEnd>((resolve) => {
		end = (how) => {
			cancelAnimationFrame(frame);
			howl.unload();
			resolve(how);
		};
	});
	let told = 0;
	const tellWords = () => {
		const now = howl.seek() * 1000;
		while ((clip.words[told] ?? Infinity) <= now) options.onword?.(told++);
		frame = requestAnimationFrame(tellWords);
	};
	howl.once('play', () => {
		options.onstart?.();
		tellWords();
	});
	howl.once('end', () => end('finished'));
	howl.once('loaderror', () => end('missing'));
	howl.once('playerror', () => end('blocked'));
	howl.play();
	return { ended, stop: () => end('stopped') };
}
