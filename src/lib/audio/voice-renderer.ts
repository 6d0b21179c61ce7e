import { AppError } from '#lib/domain/app-error.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { SpokenLine, Speed } from '#lib/domain/speech/narration.ts';
import { clauses } from '#lib/domain/speech/spoken-text.ts';
import { segment } from '#lib/domain/speech/stretches.ts';
import { parseVoiceManifest, type VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import { engineVoice } from '#lib/domain/speech/voices.ts';
import { words } from '#lib/domain/speech/words.ts';
import type { SpeechPart } from './speech-engine.ts';
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
	#loads: { what: 'engine' | 'chinese'; resolve: () => void }[] = [];
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

	/** Loads the engine, and Chinese if it is among the languages. */
	async load(languages: readonly Language[]): Promise<void> {
		const worker = await this.#started();
		if (!worker) return;
		const what = languages.includes('zh') ? 'chinese' : 'engine';
		const loaded = new Promise<void>((resolve) => this.#loads.push({ what, resolve }));
		const manifest = await this.manifest();
		this.#ask(what === 'chinese' ? { ask: what } : { ask: 'start', base: this.#base, manifest });
		await loaded;
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
		this.#worker = new Worker(new URL('./voice-worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<VoiceAnswer>) => this.#receive(data);
		this.#worker.onerror = () => this.#fail();
		this.#ask({ ask: 'start', base: this.#base, manifest });
		return this.#worker;
	}

	#ask(request: VoiceRequest): void {
		this.#worker?.postMessage(request);
	}

	#receive(answer: VoiceAnswer): void {
		if (answer.tell === 'loaded') {
			this.#settleLoads((what) => what === answer.what);
			return;
		}
		const rendering = [...this.#renderings.values()].find(({ id }) => id === answer.id);
		if (!rendering) return;
		if (answer.tell === 'part') rendering.parts.push(answer.part);
		this.#change(rendering, answer.tell === 'part' ? 'making' : answer.tell);
	}

	/** A worker that cannot run leaves its lines without a voice; the next line starts a new one. */
	#fail(): void {
		this.close();
		this.#settleLoads(() => true);
		for (const rendering of this.#renderings.values()) {
			if (rendering.state === 'making') this.#change(rendering, 'missing');
		}
	}

	#settleLoads(isSettled: (what: 'engine' | 'chinese') => boolean): void {
		for (const { resolve } of this.#loads.filter(({ what }) => isSettled(what))) resolve();
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
	const response = await fetch(`${base}manifest.json`);
	if (!response.ok) throw new AppError('voice/no-manifest', { status: response.status });
	return parseVoiceManifest(await response.json());
}
