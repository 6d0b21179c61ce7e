import type { ClassRoom } from '#lib/state/class/room.svelte.ts';
import type { App } from '#lib/state/app.svelte.ts';
import type { Shown } from '#lib/ui/class/slide/shown.ts';

/** What the class sees of its room; undefined before it has begun. */
export function shownBy(room: ClassRoom, { script }: Pick<App, 'script'>): Shown | undefined {
	const { course, state, lesson, voice } = room;
	if (!course || !state) return undefined;
	const { first, second, spoken } = lesson.languages;
	return {
		course,
		state,
		beneath: lesson.beneath,
		first,
		second,
		spoken,
		script,
		guides: lesson.guides.all,
		near: lesson.names.near,
		lines: lesson.names.lines(first, second),
		facts: lesson.names.facts,
		// A word that sounds lights up in the caption, and nothing else is worked out anew.
		get speaking() {
			return voice.speaking;
		},
		get litWord() {
			return voice.litWord;
		},
		get share() {
			return voice.share;
		}
	};
}
