import type { Step } from '../content/step.ts';
import { stepOf } from '../lesson/path.ts';
import { advanceClass, isOver } from './advance.ts';
import type { ClassState } from './class-state.ts';
import type { Card, Course } from './course.ts';

/** What a class comes to: a card of the session, or a step of its lesson. */
export type Coming = { card: Card } | { step: Step };

/** The next places, at most so many, to which one key leads a class as it stands: its votes and open branches, too. */
export function comingUp(course: Course, state: ClassState, most: number): Coming[] {
	const coming: Coming[] = [];
	for (let now = state; coming.length < most;) {
		const next = advanceClass(course, now, { do: 'next' });
		if (next === now || isOver(next)) break;
		if (next.card !== now.card || next.play.at !== now.play.at)
			coming.push(...placeOf(course, next));
		now = next;
	}
	return coming;
}

function placeOf({ lesson }: Course, { card, play }: ClassState): Coming[] {
	if (card) return [{ card }];
	const step = stepOf(lesson, play.at);
	return step ? [{ step }] : [];
}
