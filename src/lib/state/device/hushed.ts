import type {
	Narration,
	NarrationOptions,
	Narrator,
	SpokenLine
} from '#lib/domain/speech/narration.ts';
import type { Language } from '#lib/domain/content/language.ts';

/**
 * A narrator that says nothing while the cover is up, whoever asks: a bell that goes by the clock, a
 * lesson that has just been fetched. What sounds when the cover comes is stopped by `App.silence`.
 */
export function hushed(narrator: Narrator, isCovered: () => boolean): Narrator {
	return {
		get speaking() {
			return narrator.speaking;
		},
		get speed() {
			return narrator.speed;
		},
		set speed(speed) {
			narrator.speed = speed;
		},
		say(line: SpokenLine, options?: NarrationOptions): Narration {
			if (isCovered()) return { ended: Promise.resolve('stopped') };
			return narrator.say(line, options);
		},
		stop: () => narrator.stop(),
		cut: () => narrator.cut(),
		preload: (languages: readonly Language[]) => narrator.preload(languages),
		prepare: (line: SpokenLine) => narrator.prepare(line),
		unlock: () => narrator.unlock()
	};
}
