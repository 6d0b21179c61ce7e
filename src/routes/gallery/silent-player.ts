import type { CompiledLesson, PackIndex } from '#lib/domain/content/compiled.ts';
import type { Band, Language } from '#lib/domain/content/language.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import type { Narrator } from '#lib/domain/speech/narration.ts';
import type { LessonParts } from '#lib/state/lesson/player.svelte.ts';

/** Says nothing at all, as a tablet whose sound is blocked. */
const silent: Narrator = {
	speaking: undefined,
	say: () => ({ ended: Promise.resolve('blocked') }),
	stop: () => undefined,
	cut: () => undefined,
	speed: 1,
	preload: () => Promise.resolve(true),
	prepare: () => undefined,
	unlock: () => undefined
};

/** What a lesson in the gallery has around it: no voice, and nothing that is kept. */
export function silentParts(band: Band): LessonParts {
	return {
		narrator: silent,
		log: { append: () => Promise.resolve({ ok: true }) },
		save: () => undefined,
		band,
		comfort: () => DEFAULT_COMFORT
	};
}

/** The index of a language and its lessons, all or only one. */
export async function lessonsOf(language: Language, wanted?: string | null) {
	const index: PackIndex = await (await fetch(`/packs/${language}/index.json`)).json();
	const files = index.files.filter(({ kind }) => kind === 'lesson');
	const some = wanted ? files.filter(({ lesson }) => lesson === wanted) : files;
	const lessons: CompiledLesson[] = await Promise.all(
		some.map(async ({ url }) => (await fetch(url)).json())
	);
	return { index, lessons };
}
