import { advanceClass } from '#lib/domain/class/advance.ts';
import { stepOf } from '#lib/domain/lesson/path.ts';
import type { Shown } from './shown.ts';
import { slideOf } from './slides.ts';

/** What is shown, and what makes it one slide with what is shown before or after it. */
export interface KeyedSlide {
	key: string;
	shown: Shown;
}

/** What one key more will show; undefined where it only lights the screen again. */
export function shownNext(shown: Shown): Shown | undefined {
	if (shown.state.screen !== 'lit') return undefined;
	const state = advanceClass(shown.course, shown.state, { do: 'next' });
	const silent = { speaking: undefined, litWord: undefined, share: undefined };
	return { ...shown, ...silent, state };
}

/** The slide that is seen, and the one that waits, unless it is the same or nothing may lie beneath. */
export function slidesOf(shown: Shown, next: Shown | undefined): KeyedSlide[] {
	const here = { key: keyOf(shown), shown };
	if (!next || shown.state.screen === 'black') return [here];
	const there = { key: keyOf(next), shown: next };
	return there.key === here.key ? [here] : [here, there];
}

/** The pictures of a story follow each other on one slide; every other step and card has its own. */
function keyOf({ course, state }: Shown): string {
	const slide = slideOf(stepOf(course.lesson, state.play.at), state);
	return slide === 'story' ? slide : `${slide} ${state.card ?? state.play.at}`;
}
