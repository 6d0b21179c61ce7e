import { stepOf } from '../lesson/path.ts';
import { isStory } from '../lesson/story-step.ts';
import { phrases } from '../speech/phrases.ts';
import type { ClassState } from './class-state.ts';
import type { Course } from './course.ts';

/** In how many pieces the line stands on the screen one after the other; beside other words it stands whole. */
export function piecesAt(
	{ lesson }: Course,
	{ card, over, screen, play, line }: ClassState
): number {
	const step = stepOf(lesson, play.at);
	if (card || over || screen !== 'lit' || !isStory(step)) return 1;
	return phrases(step?.say[line]?.t ?? '').length;
}
