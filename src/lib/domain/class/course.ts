import type { LessonSummary } from '../content/compiled.ts';
import type { Step } from '../content/step.ts';
import { isSensitive } from '../lesson/access.ts';
import { onlyStep } from '../lesson/only-step.ts';
import { END, stepOf, successor } from '../lesson/path.ts';
import { isQuestion } from '../lesson/question.ts';
import { isSensitiveLevel, type LessonId } from '../content/names.ts';
import type { PlayableLesson, StepId } from '../lesson/state.ts';
import type { Block } from '../progress/session.ts';

/** Screens of a session around the steps of its lesson. */
export type Card = 'arrive' | 'move' | 'agree' | 'do' | 'talk' | 'calm' | 'home';

/** A lesson as a class goes through it: questions to remember in front, cards between the steps. */
export interface Course<L extends PlayableLesson = PlayableLesson> {
	lesson: L;
	/** The first step of the lesson itself, after what is remembered. */
	opening: StepId;
}

const REMEMBERED = 3;
const BLOCKS_OF_CARDS: Record<Card, Block> = {
	arrive: 'arrive',
	move: 'move',
	agree: 'agree',
	do: 'do',
	talk: 'talk',
	calm: 'calm',
	home: 'goodbye'
};

/** The lesson before this one that a class may be asked about: same age, nothing private. */
export function earlierLesson(
	lessons: readonly Pick<LessonSummary, 'id' | 'band' | 'sensitivity'>[],
	id: LessonId
): LessonId | undefined {
	const index = lessons.findIndex((lesson) => lesson.id === id);
	const band = lessons[index]?.band;
	const before = lessons.slice(0, Math.max(0, index)).filter((lesson) => lesson.band === band);
	return before.findLast(({ sensitivity }) => mayBeAsked(sensitivity))?.id;
}

function mayBeAsked({ level, quick_cover }: LessonSummary['sensitivity']): boolean {
	return !quick_cover && !isSensitiveLevel(level);
}

/** A session of a lesson; up to three questions of an earlier one come first. */
export function courseOf<L extends PlayableLesson>(lesson: L, earlier?: L): Course<L> {
	const asked = earlier ? remembered(earlier) : [];
	const steps = asked.map((step, n): Step => ({ ...step, next: asked[n + 1]?.id ?? lesson.start }));
	const start = steps[0]?.id ?? lesson.start;
	return {
		lesson: { ...lesson, start, steps: [...steps, ...lesson.steps] },
		opening: lesson.start
	};
}

function remembered(earlier: PlayableLesson): Step[] {
	const asked = earlier.steps.filter(
		(step) =>
			isQuestion(step) && step.type !== 'order' && step.scored && !isSensitive(earlier, step)
	);
	return asked.slice(-REMEMBERED).flatMap(({ id }) => {
		const step = onlyStep(earlier, id)?.steps[0];
		return step ? [{ ...step, id: `${earlier.id}#${id}` }] : [];
	});
}

/** The key of a text of a step, as recordings know it. */
export function keyIn(lesson: LessonId, at: StepId, path: string): string {
	const [origin, step] = at.includes('#') ? at.split('#') : [lesson, at];
	return `${origin}#steps.${step}.${path}`;
}

/** The cards that come before a step, or before the end; each card comes once in a session. */
export function cardsBefore(course: Course, at: StepId): Card[] {
	const { lesson, opening } = course;
	const cards: Card[] = [];
	if (at === lesson.start) cards.push('arrive', 'move');
	if (at === opening) cards.push('agree');
	if (at === closingOf(lesson)) cards.push('do', 'talk', 'calm');
	if (at === lastOf(lesson)) cards.push('home');
	return cards;
}

/** What I can do now: before it the class tries it out, talks, and breathes with the bell. */
function closingOf({ steps }: PlayableLesson): StepId {
	return steps.find(({ type }) => type === 'recap')?.id ?? END;
}

/** The help card that stays on the screen while children pack. */
function lastOf(lesson: PlayableLesson): StepId {
	const help = lesson.steps.findLast(
		(step) => step.type === 'help' && successor(lesson, step) === END
	);
	return help?.id ?? END;
}

/** The block of the plan that a place belongs to. */
export function blockOf(course: Course, at: StepId, card: Card | undefined): Block {
	if (card) return BLOCKS_OF_CARDS[card];
	const { lesson, opening } = course;
	const index = lesson.steps.findIndex(({ id }) => id === at);
	if (index < 0) return 'goodbye';
	if (index < lesson.steps.findIndex(({ id }) => id === opening)) return 'remember';
	if (stepOf(lesson, at)?.type === 'recap') return 'calm';
	return at === lastOf(lesson) ? 'goodbye' : 'story';
}
