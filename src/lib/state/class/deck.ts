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
 * an update has taken away is `gone`; one that cannot be fetched now is `pack`. The language `beneath`
 * is left out where it cannot be fetched: without a network a class begins with what is on the device.
 */
export async function loadDeck(
	library: Pick<Library, 'lesson' | 'lessons'>,
	id: string,
	languages: readonly Language[],
	beneath?: Language
): Promise<DeckRead> {
	const also = beneath && !languages.includes(beneath) ? [beneath] : [];
	const [needed, wished] = await Promise.all(
		[languages, also].map((some) =>
			Promise.all(some.map((language) => library.lesson(id, language)))
		)
	);
	const reads = [...(needed ?? []), ...(wished ?? []).filter(({ ok }) => ok)];
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
