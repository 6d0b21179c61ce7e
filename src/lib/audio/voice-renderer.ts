import type { Language } from '#lib/domain/content/language.ts';
import type { SpokenLine, Speed } from '#lib/domain/speech/narration.ts';
import { clauses } from '#lib/domain/speech/spoken-text.ts';
import { segment } from '#lib/domain/speech/stretches.ts';
import { parseVoiceManifest, type VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import { engineVoice } from '#lib/domain/speech/voices.ts';
import { words } from '#lib/domain/speech/words.ts';
import { StallTimeout } from '#lib/network/stall-timeout.ts';
import type { SpeechPart } from './speech-engine.ts';
import { fetched } from './voice-data.ts';
import type { VoiceAnswer, VoiceRequest } from './voice-messages.ts';

export type RenderState = 'making' | 'done' | 'missing';

/** The sound of one line, as far as it has been made. */
export interface Rendering {
	readonly id: number;
	readonly parts: SpeechPart[];
	state: RenderState;
	/** Called after each change; one listener, the one who plays it. */
	onchange: (() => void) | undefined;
}

/** Lines kept ready: the next ones, and those that are likely to be heard again. */
const KEPT = 24;

/** Makes speech in a worker that is started with the first line, and keeps the latest lines. */
export class VoiceRenderer {
	#base: string;
	#worker: Worker | undefined;
	#manifest: Promise<VoiceManifest> | undefined;
	#renderings = new Map<string, Rendering>();
	#loads: { what: 'engine' | 'chinese'; resolve: (ok: boolean) => void }[] = [];
	/** The code of the worker has come. */
	#here: () => void = () => undefined;
	#ids = 0;

	/** `base` is the folder of the voice data, as an absolute address ending in a slash. */
	constructor(base: string) {
		this.#base = base;
	}

	/** Rejects if the list cannot be had; the next call tries again. */
	manifest(): Promise<VoiceManifest> {
		this.#manifest ??= readManifest(this.#base).catch((problem: unknown) => {
			this.#manifest = undefined;
			throw problem;
		});
		return this.#manifest;
	}

	/** Loads the engine, and Chinese if it is among the languages; tells whether they came. */
	async load(languages: readonly Language[]): Promise<boolean> {
		const worker = await this.#started();
		if (!worker) return false;
		const what = languages.includes('zh') ? 'chinese' : 'engine';
		const loaded = new Promise<boolean>((resolve) => this.#loads.push({ what, resolve }));
		const manifest = await this.manifest();
		this.#ask(what === 'chinese' ? { ask: what } : { ask: 'start', base: this.#base, manifest });
		return loaded;
	}

	/** The line at this speed, from what is kept or made anew. `hurry` puts it first. */
	render(line: SpokenLine, speed: Speed, { hurry }: { hurry: boolean }): Rendering {
		const key = JSON.stringify([line.language, line.who, line.band, speed, line.text]);
		const kept = this.#renderings.get(key);
		if (kept && kept.state !== 'missing') {
			this.#keep(key, kept);
			if (hurry && kept.state === 'making') this.#ask({ ask: 'hurry', id: kept.id });
			return kept;
		}
		const made: Rendering = { id: ++this.#ids, parts: [], state: 'making', onchange: undefined };
		this.#keep(key, made);
		void this.#request(made, line, speed, hurry);
		return made;
	}

	/** Ends an unfinished rendering that nobody waits for any more. */
	drop(rendering: Rendering): void {
		if (rendering.state !== 'making') return;
		this.#ask({ ask: 'drop', id: rendering.id });
		for (const [key, kept] of this.#renderings) {
			if (kept === rendering) this.#renderings.delete(key);
		}
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	async #request(made: Rendering, line: SpokenLine, speed: Speed, hurry: boolean): Promise<void> {
		if (!(await this.#started())) return this.#change(made, 'missing');
		// The captions are cut by the same segmenter, so that a word has the same index for both.
		const shown = words(line.text, line.language, segment);
		this.#ask({
			ask: 'render',
			id: made.id,
			clauses: clauses(line.text, line.language, shown),
			voice: engineVoice(line, speed),
			pauseFactor: 1 / speed,
			isChinese: line.language === 'zh'
		});
		if (hurry) this.#ask({ ask: 'hurry', id: made.id });
	}

	async #started(): Promise<Worker | undefined> {
		if (this.#worker) return this.#worker;
		const manifest = await this.manifest().catch(() => undefined);
		if (!manifest || this.#worker) return this.#worker;
		const worker = new Worker(new URL('./voice-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<VoiceAnswer>) => this.#receive(data);
		worker.onerror = () => this.#fail();
		const here = new Promise<void>((resolve) => (this.#here = resolve));
		new StallTimeout().with(here).catch(() => this.#worker === worker && this.#fail());
		this.#worker = worker;
		this.#ask({ ask: 'start', base: this.#base, manifest });
		return worker;
	}

	#ask(request: VoiceRequest): void {
		this.#worker?.postMessage(request);
	}

	#receive(answer: VoiceAnswer): void {
		this.#here();
		if (answer.tell === 'here') return;
		if (answer.tell === 'loaded') return this.#loaded(answer);
		const rendering = [...this.#renderings.values()].find(({ id }) => id === answer.id);
		if (!rendering) return;
		if (answer.tell === 'part') rendering.parts.push(answer.part);
		this.#change(rendering, answer.tell === 'part' ? 'making' : answer.tell);
	}

	/** A script that did not come is asked for again by a new worker only. */
	#loaded({ what, ok }: Extract<VoiceAnswer, { tell: 'loaded' }>): void {
		if (what === 'engine' && !ok) this.#fail();
		else this.#settleLoads((one) => one === what, ok);
	}

	/** A worker that cannot run leaves its lines without a voice; the next line starts a new one. */
	#fail(): void {
		this.close();
		this.#settleLoads(() => true, false);
		for (const rendering of this.#renderings.values()) {
			if (rendering.state === 'making') this.#change(rendering, 'missing');
		}
	}

	#settleLoads(isSettled: (what: 'engine' | 'chinese') => boolean, ok: boolean): void {
		for (const { resolve } of this.#loads.filter(({ what }) => isSettled(what))) resolve(ok);
		this.#loads = this.#loads.filter(({ what }) => !isSettled(what));
	}

	#change(rendering: Rendering, state: RenderState): void {
		rendering.state = state;
		rendering.onchange?.();
	}

	#keep(key: string, rendering: Rendering): void {
		this.#renderings.delete(key);
		this.#renderings.set(key, rendering);
		for (const [oldest, old] of this.#renderings) {
			if (this.#renderings.size <= KEPT) return;
			if (old.state !== 'making') this.#renderings.delete(oldest);
		}
	}
}

async function readManifest(base: string): Promise<VoiceManifest> {
	const response = await fetched(`${base}manifest.json`);
	return parseVoiceManifest(await response.json());
}
