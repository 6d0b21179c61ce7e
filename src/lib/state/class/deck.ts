import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { courseOf, earlierLesson, type Course } from '#lib/domain/class/course.ts';
import { forClass } from '#lib/domain/class/for-class.ts';
import type { Library } from '../library.svelte.ts';

/** A lesson as a class goes through it, in the languages that a screen needs. */
export type Deck = ReadonlyMap<Language, Course<CompiledLesson>>;
export type DeckRead = { ok: true; deck: Deck } | { ok: false; reason: 'gone' | 'pack' };

/**
 * Brings a lesson in several languages, with the questions of an earlier one in front. A lesson that
 * an update has taken away is `gone`; one that cannot be fetched now is `pack`.
 */
export async function loadDeck(
	library: Library,
	id: string,
	languages: readonly Language[]
): Promise<DeckRead> {
	const reads = await Promise.all(languages.map((language) => library.lesson(id, language)));
	const earlier = earlierLesson(library.lessons, id);
	const deck = new Map<Language, Course<CompiledLesson>>();
	for (const read of reads) {
		if (!read.ok) return { ok: false, reason: read.reason === 'unknown-lesson' ? 'gone' : 'pack' };
		const { language } = read.lesson;
		const asked = earlier ? await library.lesson(earlier, language) : undefined;
		const before = asked?.ok ? forClass(asked.lesson) : undefined;
		deck.set(language, courseOf(forClass(read.lesson), before));
	}
	return { ok: true, deck: aligned(deck) };
}

/** If the earlier lesson is missing in one language, no language asks about it: steps must agree. */
function aligned(deck: Deck): Deck {
	const lengths = [...deck.values()].map(({ lesson }) => lesson.steps.length);
	if (lengths.every((length) => length === lengths[0])) return deck;
	return new Map(
		[...deck].map(([language, { lesson, opening }]) => {
			const steps = lesson.steps.filter(({ id }) => !id.includes('#'));
			return [language, { lesson: { ...lesson, start: opening, steps }, opening }];
		})
	);
}
