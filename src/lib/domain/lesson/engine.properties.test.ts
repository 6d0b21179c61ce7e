import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInput, anyLesson } from '../../../../tests/fixtures/sample-lessons.ts';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import { PRIVATE_STEPS } from '../content/private-steps.ts';
import type { Step } from '../content/step.ts';
import type { EventDraft, ProgressEvent } from '../progress/event.ts';
import { tallyOf } from '../progress/tally.ts';
import { advance, begun, canSkip } from './engine.ts';
import { END, stepOf } from './path.ts';
import { isQuestion, rightAnswer } from './question.ts';
import { resume, toSave } from './resume.ts';
import type { LessonInput, LessonState, PlayableLesson } from './state.ts';
import { viewOf } from './view.ts';

const inputs = fc.array(anyInput, { maxLength: 60 });

/** Plays inputs and keeps every state on the way. */
function walk(lesson: PlayableLesson, steps: readonly LessonInput[]) {
	const states = [begun(lesson)];
	const events: EventDraft[] = [];
	for (const input of steps) {
		const result = advance(lesson, states.at(-1) as LessonState, input);
		states.push(result.state);
		events.push(...result.events);
	}
	return { states, events, last: states.at(-1) as LessonState };
}

/** Goes on to the end the way a child does who answers, is unsure or skips; the die decides. */
function toTheEnd(lesson: PlayableLesson, from: LessonState, die: () => number): LessonState {
	let state = from;
	for (let turn = 0; turn < 400 && state.at !== END; turn++) {
		state = advance(lesson, state, sensibleInput(lesson, state, die)).state;
	}
	return state;
}

function sensibleInput(lesson: PlayableLesson, state: LessonState, die: () => number): LessonInput {
	const step = stepOf(lesson, state.at);
	if (!step || viewOf(lesson, state).canNext) return { do: 'next' };
	if (canSkip(lesson, step) && die() < 0.1) return { do: 'skip' };
	if (step.type === 'choice') {
		const option = step.options[Math.floor(die() * step.options.length)];
		return option ? { do: 'choose', option: option.id } : { do: 'skip' };
	}
	if (step.type === 'hotspot' && state.work.kind === 'hotspot') {
		const { found } = state.work;
		return { do: 'find', spot: step.spots.find(({ id }) => !found.includes(id))?.id ?? '' };
	}
	if (isQuestion(step) && step.type !== 'order' && die() < 0.7) {
		return { do: 'answer', options: rightAnswer(step).slice(0, step.type === 'multi' ? 9 : 1) };
	}
	return { do: 'unsure' };
}

function isScored(step: Step | undefined): boolean {
	return step !== undefined && 'scored' in step && step.scored;
}

function logged(events: EventDraft[]): ProgressEvent[] {
	return events
		.filter(({ countOnly }) => !countOnly)
		.map((event, seq) => ({
			...event,
			id: `e${seq}`,
			learner: 'swan',
			at: seq,
			device: 'blue',
			seq
		}));
}

describe('whatever a child touches', () => {
	test('leads to a state that the screen can show, and never breaks', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				for (const state of walk(lesson, touched).states) {
					const { step, progress } = viewOf(lesson, state);
					expect(step === undefined).toBe(state.at === END);
					expect(progress.index).toBeLessThanOrEqual(progress.total);
					expect(JSON.parse(JSON.stringify(state))).toEqual(state);
				}
			})
		);
	});

	test('from every state there is a way to the end', () => {
		fc.assert(
			fc.property(
				anyLesson,
				inputs,
				fc.infiniteStream(fc.double({ min: 0, max: 0.99, noNaN: true })),
				(lesson, touched, dice) => {
					const die = () => dice.next().value as number;
					expect(toTheEnd(lesson, walk(lesson, touched).last, die).at).toBe(END);
				}
			)
		);
	});

	test('who reaches the end has passed every step that must be seen', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				const { last } = walk(lesson, touched);
				const end = toTheEnd(lesson, last, () => 0.05);
				expect(end.trail).toEqual(expect.arrayContaining([...lesson.must_see]));
			})
		);
	});

	test('no question is logged twice, and private steps never', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				const items = walk(lesson, touched).events.flatMap(({ item }) => item ?? []);
				expect(new Set(items).size).toBe(items.length);
				const types = items.map((item) => stepOf(lesson, item)?.type);
				expect(types.some((type) => type && PRIVATE_STEPS.includes(type))).toBe(false);
			})
		);
	});

	test('lessons with flag X log nothing but a count', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				fc.pre(lesson.sensitivity.quick_cover);
				expect(logged(walk(lesson, touched).events)).toEqual([]);
			})
		);
	});

	test('the log tells the same first tries as the state', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				fc.pre(!lesson.sensitivity.quick_cover);
				const { events, last } = walk(lesson, touched);
				const tally = tallyOf('swan', lesson.id, logged(events).reverse());
				const told = Object.entries(tally.answers).map(([item, { correct }]) => [item, correct]);
				const known = Object.entries(last.tries)
					.filter(([item]) => isScored(stepOf(lesson, item)))
					.map(([item, first]) => [item, first === 'right']);
				expect(told.sort()).toEqual(known.sort());
			})
		);
	});

	test('back returns to the step before, and next from there comes back', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				const { last } = walk(lesson, touched);
				fc.pre(last.at !== END && last.trail.length > 0);
				const before = advance(lesson, last, { do: 'back' }).state;
				expect(before.at).toBe(last.trail.at(-1));
				expect(before.trail).toEqual(last.trail.slice(0, -1));
				fc.pre(stepOf(lesson, before.at)?.type !== 'choice' && viewOf(lesson, before).canNext);
				expect(advance(lesson, before, { do: 'next' }).state.at).toBe(last.at);
			})
		);
	});

	test('a lesson that was closed opens at the last step that tells nothing, unless it must not', () => {
		fc.assert(
			fc.property(anyLesson, inputs, (lesson, touched) => {
				const { last } = walk(lesson, touched);
				const saved = toSave(lesson, last);
				const again = resume(lesson, JSON.parse(JSON.stringify(saved ?? null)));
				expect(again.at).toBe(saved?.at ?? begun(lesson).at);
				const way = [...last.trail, last.at];
				const since = saved ? way.slice(way.lastIndexOf(saved.at) + 1) : [];
				const isOfAll = (id: string) => /^p\d+m$/.test(id);
				const isPrivate = (id: string) =>
					PRIVATE_STEPS.includes(stepOf(lesson, id)?.type ?? 'help');
				expect(since.filter((id) => isOfAll(id) && !isPrivate(id))).toEqual([]);
			})
		);
	});

	test('what is kept of a place tells no branch and no private step', () => {
		fc.assert(
			fc.property(
				anyLesson,
				inputs,
				fc.infiniteStream(fc.double({ min: 0, max: 0.99, noNaN: true })),
				(lesson, touched, dice) => {
					const saved = toSave(lesson, walk(lesson, touched).last);
					fc.pre(saved !== undefined);
					const kept = [saved?.at ?? '', ...Object.keys(saved?.tries ?? {})];
					const another = toTheEnd(lesson, begun(lesson), () => dice.next().value as number);
					expect(another.trail).toEqual(expect.arrayContaining(kept));
					const types = kept.map((id) => stepOf(lesson, id)?.type);
					expect(types.filter((type) => !type || PRIVATE_STEPS.includes(type))).toEqual([]);
				}
			)
		);
	});
});

describe('every written lesson', () => {
	const lessons = writtenLessons();

	test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
		'%s ends on every way and shows what must be seen',
		(_, lesson) => {
			fc.assert(
				fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.99, noNaN: true })), (dice) => {
					const die = () => dice.next().value as number;
					const end = toTheEnd(lesson, begun(lesson), die);
					expect(end.at).toBe(END);
					expect(end.trail).toEqual(expect.arrayContaining([...lesson.must_see]));
				}),
				{ numRuns: 25 }
			);
		}
	);
});
