import type { Language } from '#lib/domain/content/language.ts';
import type { Clip } from '#lib/domain/speech/clip.ts';
import type {
	Narration,
	NarrationEnd,
	NarrationOptions,
	Narrator,
	SpokenLine,
	Speed
} from '#lib/domain/speech/narration.ts';
import { ClipShelf } from './clip-shelf.ts';
import { SAMPLE_RATE } from './speech-engine.ts';
import { StreamPlayer } from './stream-player.ts';
import { VoiceRenderer } from './voice-renderer.ts';

/** How long a browser may take to let sound out before we say that it blocks it. */
const BLOCKED_AFTER_MS = 400;

interface Running {
	key: string;
	end: (how: NarrationEnd) => void;
	/** Ends the sound; set when there is something to end. */
	cut: () => void;
}

/** A narrator that can be put away, which only tests need. */
export interface ClosableNarrator extends Narrator {
	close(): void;
}

/**
 * The voice of the app: a recorded clip where there is one, else the voice on the device. `base` is
 * the address of the app's folder, without a slash at the end.
 */
export function createNarrator({ base = '' }: { base?: string } = {}): ClosableNarrator {
	return new SpeakingNarrator(new URL(`${base}/`, location.href).href);
}

class SpeakingNarrator implements ClosableNarrator {
	speed: Speed = 1;
	#renderer: VoiceRenderer;
	#clips: ClipShelf;
	#context: AudioContext | undefined;
	#running: Running | undefined;
	/** Is silent already, and has not been told that it ended. */
	#cutOff: Running | undefined;
	#leave = new AbortController();

	constructor(root: string) {
		this.#renderer = new VoiceRenderer(`${root}voice/`);
		this.#clips = new ClipShelf(`${root}voices/`, () => this.#renderer.manifest());
		this.#stopWhenLeft();
	}

	get speaking(): string | undefined {
		return this.#running?.key;
	}

	say(line: SpokenLine, options: NarrationOptions = {}): Narration {
		this.stop();
		// What was on its way when the screen went dark must not speak to nobody, or to anybody.
		if (document.visibilityState === 'hidden') return { ended: Promise.resolve('stopped') };
		const ended = new Promise<NarrationEnd>((resolve) => {
			const running: Running = { key: line.key, cut: () => {}, end: resolve };
			running.end = (how) => {
				if (this.#running === running) this.#running = undefined;
				resolve(how);
			};
			this.#running = running;
			this.#begin(line, options, running);
		});
		return { ended };
	}

	stop(): void {
		this.cut();
		this.#cutOff?.end('stopped');
		this.#cutOff = undefined;
	}

	cut(): void {
		if (!this.#running) return;
		this.#running.cut();
		this.#cutOff = this.#running;
		this.#running = undefined;
	}

	async preload(languages: readonly Language[]): Promise<boolean> {
		const [isHere] = await Promise.all([
			this.#renderer.load(languages),
			this.#clips.load(languages)
		]);
		return isHere;
	}

	prepare(line: SpokenLine): void {
		if (!this.#clips.has(line)) this.#renderer.render(line, this.speed, { hurry: false });
	}

	unlock(): void {
		void this.#audio().resume();
	}

	close(): void {
		this.stop();
		this.#leave.abort();
		this.#renderer.close();
		void this.#context?.close();
	}

	#begin(line: SpokenLine, options: NarrationOptions, running: Running): void {
		const clip = this.#clips.find(line);
		if (clip) void this.#playClip(clip, line, options, running);
		else void this.#speak(line, options, running);
	}

	async #playClip(
		clip: Clip,
		line: SpokenLine,
		options: NarrationOptions,
		running: Running
	): Promise<void> {
		const wanted = { address: this.#clips.address(line.language, clip), clip, speed: this.speed };
		const playing = await import('./clip-player.ts')
			.then(({ playClip }) => this.#running === running && playClip(wanted, options))
			.catch(() => undefined);
		if (this.#running !== running) return;
		// Without a network the player may be missing; the voice on the device is there.
		if (!playing) return this.#speak(line, options, running);
		running.cut = playing.stop;
		const how = await playing.ended;
		if (this.#running !== running) return;
		if (how === 'missing') void this.#speak(line, options, running);
		else running.end(how);
	}

	async #speak(line: SpokenLine, options: NarrationOptions, running: Running): Promise<void> {
		const context = this.#audio();
		const rendering = this.#renderer.render(line, this.speed, { hurry: true });
		running.cut = () => this.#renderer.drop(rendering);
		// Without waiting where it can be: what is drawn after the touch must not delay the sound.
		if (context.state !== 'running' && !(await isRunning(context))) {
			running.cut();
			return running.end('blocked');
		}
		if (this.#running !== running) return;
		const player = new StreamPlayer(context, {
			onstart: () => options.onstart?.(),
			onword: (word) => options.onword?.(word),
			onend: () => running.end('finished')
		});
		running.cut = () => {
			rendering.onchange = undefined;
			player.stop();
			this.#renderer.drop(rendering);
		};
		let played = 0;
		rendering.onchange = () => {
			for (const part of rendering.parts.slice(played)) player.push(part);
			played = rendering.parts.length;
			if (rendering.state === 'done') player.finish();
			if (rendering.state !== 'missing') return;
			// What was made before it broke off would sound on, and nothing could stop it.
			running.cut();
			running.end('missing');
		};
		rendering.onchange();
	}

	#audio(): AudioContext {
		// The engine's own rate, so that its pieces join without a seam.
		this.#context ??= new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
		return this.#context;
	}

	/** A page that is left, a dark screen and a pulled headphone end all sound. */
	#stopWhenLeft(): void {
		const { signal } = this.#leave;
		const leave = () => {
			if (document.visibilityState === 'visible') return;
			this.stop();
			void this.#context?.suspend();
		};
		document.addEventListener('visibilitychange', leave, { signal });
		addEventListener('pagehide', () => this.stop(), { signal });
		navigator.mediaDevices?.addEventListener('devicechange', () => this.stop(), { signal });
	}
}

async function isRunning(context: AudioContext): Promise<boolean> {
	const waited = new Promise((resolve) => setTimeout(resolve, BLOCKED_AFTER_MS));
	await Promise.race([context.resume().catch(() => {}), waited]);
	return (context.state as AudioContextState) === 'running';
}
