import { stepOf } from '../lesson/path.ts';
import { phrases } from '../speech/phrases.ts';
import { isRead } from './advance.ts';
import type { ClassState } from './class-state.ts';
import type { Course } from './course.ts';

/** In how many pieces the line stands on the screen one after the other; one where no line is read there. */
export function piecesAt(
	{ lesson }: Course,
	{ card, over, screen, play, line }: ClassState
): number {
	const step = stepOf(lesson, play.at);
	if (card || over || screen !== 'lit' || !step || !isRead(step)) return 1;
	return phrases(step.say[line]?.t ?? '').length;
}
