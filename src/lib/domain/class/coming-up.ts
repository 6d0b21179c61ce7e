import type { Step } from '../content/step.ts';
import { END, stepOf, wayAhead } from '../lesson/path.ts';
import type { StepId } from '../lesson/state.ts';
import type { ClassState } from './class-state.ts';
import { cardsBefore, type Card, type Course } from './course.ts';

/** What a class comes to: a card of the session, or a step of its lesson. */
export type Coming = { card: Card } | { step: Step };

/** What lies before a class, cards between the steps, in the order in which one key brings it. */
export function comingUp(course: Course, { play, card }: ClassState): Coming[] {
	const { lesson } = course;
	const turned = card ? stepAfterCards(course, play.at, card) : [];
	const way = stepOf(lesson, play.at) ? [...wayAhead(lesson, play.at), END] : [];
	return [...turned, ...way.flatMap((id) => withCards(course, id, cardsBefore(course, id)))];
}

function stepAfterCards(course: Course, at: StepId, card: Card): Coming[] {
	const cards = cardsBefore(course, at);
	return withCards(course, at, cards.slice(cards.indexOf(card) + 1));
}

function withCards({ lesson }: Course, id: StepId, cards: readonly Card[]): Coming[] {
	const step = stepOf(lesson, id);
	return [...cards.map((card) => ({ card })), ...(step ? [{ step }] : [])];
}
