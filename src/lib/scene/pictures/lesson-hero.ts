import { getContext, setContext } from 'svelte';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';

const KEY = Symbol('the child whom the lesson is about');

type Hero = () => CastName | undefined;

/** Tells every picture word below whom the lesson is about, so that answers show the same child. */
export function setLessonHero(hero: Hero): void {
	setContext(KEY, hero);
}

/** The child whom the lesson is about, where a lesson is open. */
export function lessonHero(): Hero {
	return getContext<Hero | undefined>(KEY) ?? (() => undefined);
}
