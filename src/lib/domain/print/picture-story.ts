import type { Scene } from '../scene/scene.ts';
import type { Step } from '../content/step.ts';
import { END, stepOf, successor } from '../lesson/path.ts';
import { STORY_STEPS } from '../lesson/story-step.ts';
import type { PlayableLesson, StepId } from '../lesson/state.ts';

/** One picture of a story on paper, with what is said and where it goes on. */
export interface StoryPicture {
	/** As it is printed in the corner, from 1. */
	n: number;
	id: StepId;
	scene: Scene | undefined;
	lines: { who: string; t: string }[];
	ask: string | undefined;
	/** What the screen shows beside what is said: the fact, the steps in their order. */
	points: string[];
	/** Ways at a choice; `to` is the number of a picture, undefined where the story ends. */
	ways: { id: string; t: string; icon: string; to: number | undefined }[];
	/** Where the story goes on, if not at the next picture. */
	goesOn: number | undefined;
}

const TOLD: readonly Step['type'][] = [...STORY_STEPS, 'choice'];

/**
 * The story of a lesson for a day without power: its pictures in their order, ways by numbers, and
 * whatever no way through the lesson may leave out.
 */
export function storyPictures(lesson: PlayableLesson): StoryPicture[] {
	const told = lesson.steps.filter((step) => isTold(lesson, step));
	const numbers = new Map(told.map(({ id }, at) => [id, at + 1]));
	const numberFrom = (id: StepId) => numbers.get(nextTold(lesson, id) ?? '');
	return told.map((step, at) => {
		const next = successor(lesson, step);
		const ask = 'ask' in step ? step.ask : undefined;
		const lines = step.say.map(({ who, t }) => ({ who, t: untouched(step, t) }));
		// Much of what the screen shows is spoken as well; on paper once is enough.
		const isNew = (one: string) => !lines.some(({ t }) => t === one);
		const goesOn = step.type === 'choice' || next === END ? undefined : numberFrom(next);
		return {
			n: at + 1,
			id: step.id,
			scene: step.scene,
			lines,
			ask: ask !== undefined && !lines.some(({ t }) => t.endsWith(ask)) ? ask : undefined,
			points: pointsOf(step).filter(isNew),
			ways: waysOf(step, numberFrom),
			goesOn: goesOn === at + 2 ? undefined : goesOn
		};
	});
}

/** What is said at a choice ends with how the tablet is touched; on paper it ends with the question. */
function untouched(step: Step, said: string): string {
	if (step.type !== 'choice') return said;
	const asked = said.indexOf(step.ask);
	return asked < 0 ? said : said.slice(0, asked + step.ask.length);
}

function isTold({ must_see }: PlayableLesson, { id, type }: Step): boolean {
	return TOLD.includes(type) || must_see.includes(id);
}

function pointsOf(step: Step): string[] {
	if (step.type === 'fact') return [step.plain, step.what_to_do];
	if (step.type === 'say_it') return [step.model];
	if (step.type === 'order' || step.type === 'checklist') return step.items.map(({ t }) => t);
	if (step.type === 'hotspot') return step.spots.map(({ t }) => t);
	if (step.type === 'roleplay') return step.lines.map(({ t }) => t);
	if (step.type !== 'single' && step.type !== 'multi') return [];
	return step.options
		.flatMap(({ correct, t, fb }) => (correct ? [t, fb ?? ''] : []))
		.filter(Boolean);
}

function waysOf(step: Step, numberFrom: (id: StepId) => number | undefined) {
	if (step.type !== 'choice') return [];
	return step.options.map(({ id, t, icon, goto }) => ({ id, t, icon, to: numberFrom(goto) }));
}

/** The first step from here on that is printed; games and questions are left out on paper. */
function nextTold(lesson: PlayableLesson, from: StepId): StepId | undefined {
	let step = stepOf(lesson, from);
	for (let left = lesson.steps.length; step && left > 0; left--) {
		if (isTold(lesson, step)) return step.id;
		const next = successor(lesson, step);
		step = next === END ? undefined : stepOf(lesson, next);
	}
	return undefined;
}
