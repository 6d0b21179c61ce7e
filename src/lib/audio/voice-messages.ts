import type { VoiceManifest } from '#lib/domain/speech/voice-manifest.ts';
import type { Clause } from '#lib/domain/speech/spoken-text.ts';
import type { EngineVoice } from '#lib/domain/speech/voices.ts';
import type { SpeechPart } from './speech-engine.ts';

/** What the page asks of the voice worker. */
export type VoiceRequest =
	| { ask: 'start'; base: string; manifest: VoiceManifest }
	| { ask: 'chinese' }
	| {
			ask: 'render';
			id: number;
			clauses: readonly Clause[];
			voice: EngineVoice;
			/** Longer silences for the turtle, shorter ones for the hare. */
			pauseFactor: number;
			isChinese: boolean;
	  }
	/** This line first, it is being waited for. */
	| { ask: 'hurry'; id: number }
	| { ask: 'drop'; id: number };

/** What the voice worker answers. */
export type VoiceAnswer =
	/** Its code has come. */
	| { tell: 'here' }
	| { tell: 'part'; id: number; part: SpeechPart }
	| { tell: 'done'; id: number }
	| { tell: 'missing'; id: number }
	/** The engine, or Chinese on top of it, is there or cannot be had. */
	| { tell: 'loaded'; what: 'engine' | 'chinese'; ok: boolean };
