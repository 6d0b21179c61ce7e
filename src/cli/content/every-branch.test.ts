import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLesson, compileUnit } from '#lib/domain/content/compile-lesson.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { advance, begun } from '#lib/domain/lesson/engine.ts';
import { withSets } from '#lib/domain/lesson/optional-steps.ts';
import { END, stepOf } from '#lib/domain/lesson/path.ts';
import {
	isMulti,
	isQuestion,
	isRight,
	optionIds,
	type QuestionStep,
	rightAnswer
} from '#lib/domain/lesson/question.ts';
import type { LessonInput, LessonState } from '#lib/domain/lesson/state.ts';
import { viewOf } from '#lib/domain/lesson/view.ts';
import { freshWork } from '#lib/domain/lesson/work.ts';
import { loadDrawings } from '#lib/scene/drawings.ts';
import { drawScene } from '#lib/scene/scene.ts';
import { readCorpus } from './corpus.ts';
import { factBookOf } from './fact-book.ts';
import { scenesOf } from './sheet/scenes.ts';
import { catalogOf } from './translated.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const BROKEN = /NaN|undefined|Infinity|\[object/;
const lessons: CompiledLesson[] = [];
let files = 0;

beforeAll(async () => {
	const corpus = await readCorpus(content);
	const facts = factBookOf(corpus);
	const { sessions, units } = corpus.adults;
	files = corpus.lessons.length + sessions.length + units.length;
	for (const file of [...corpus.lessons, ...sessions]) {
		const { value } = file.source;
		if (value) lessons.push(compileLesson(value, 'ug', catalogOf(file, 'ug'), facts).lesson);
	}
	for (const file of units) {
		const { value } = file.source;
		if (value) lessons.push(compileUnit(value, 'ug', catalogOf(file, 'ug'), facts).lesson);
	}
});

/** What a child does who never knows an answer; at a choice all options are tried. */
function inputsAt(lesson: CompiledLesson, state: LessonState): LessonInput[] {
	const step = stepOf(lesson, state.at);
	if (step?.type === 'choice' && !viewOf(lesson, state).canNext)
		return step.options.map(({ id }) => ({ do: 'choose', option: id }));
	if (!step || viewOf(lesson, state).canNext) return [{ do: 'next' }];
	if (step.type === 'hotspot' && state.work.kind === 'hotspot') {
		const { found } = state.work;
		const spot = step.spots.find(({ id }) => !found.includes(id));
		return spot ? [{ do: 'find', spot: spot.id }] : [{ do: 'skip' }];
	}
	return [{ do: 'unsure' }];
}

/** Plays on from a state along every branch; the trails that arrive at the end. */
function trails(lesson: CompiledLesson, from: LessonState, left = 400): string[][] {
	if (from.at === END) return [from.trail];
	if (left === 0) throw new Error(`${lesson.id} does not go on at ${from.at}`);
	return inputsAt(lesson, from).flatMap((input) => {
		return trails(lesson, advance(lesson, from, input).state, left - 1);
	});
}

/** An answer that holds, and one that does not. */
function answersTo(step: QuestionStep): LessonInput[] {
	const input = (options: string[]): LessonInput =>
		step.type === 'order' ? { do: 'arrange', items: options } : { do: 'answer', options };
	const right = rightAnswer(step);
	if (step.type === 'order') return [input(right), input(right.toReversed())];
	const alone = optionIds(step).map((option) => [option]);
	const wrong = alone.filter((answer) => !isRight(step, answer)).slice(0, 1);
	return [isMulti(step) ? right : right.slice(0, 1), ...wrong].map(input);
}

describe('every lesson, parents’ session and teachers’ unit in Uyghur', () => {
	it('comes to its end along every branch, past the steps that must be seen', () => {
		expect(lessons).toHaveLength(files);
		for (const lesson of lessons) {
			const ways = trails(lesson, begun(lesson));
			const seen = new Set(ways.flat());
			expect(seen, lesson.id).toEqual(new Set(lesson.steps.map(({ id }) => id)));
			for (const way of ways)
				expect(way, lesson.id).toEqual(expect.arrayContaining([...lesson.must_see]));
		}
	});

	it('comes to its end where no optional set is switched on, as at first everywhere', () => {
		const shortened = lessons.map((lesson) => [lesson, withSets(lesson, [])] as const);
		const changed = shortened.filter(([whole, told]) => told !== whole);
		expect(changed.length).toBeGreaterThan(0);
		for (const [whole, told] of changed) {
			const left = told.steps.map(({ id }) => id);
			const ways = trails(told, begun(told));
			expect(new Set(ways.flat()), whole.id).toEqual(new Set(left));
			const wanted = whole.must_see.filter((id) => left.includes(id));
			for (const way of ways) expect(way, whole.id).toEqual(expect.arrayContaining(wanted));
		}
	});

	it('takes each question’s right answer as right and a wrong one as not yet, and goes on after both', () => {
		let asked = 0;
		for (const lesson of lessons) {
			for (const step of lesson.steps.filter(isQuestion)) {
				asked++;
				const where = `${lesson.id} ${step.id}`;
				const [right, wrong] = answersTo(step);
				if (!right || !wrong) throw new Error(`${where} has no answer that is wrong`);
				const at = { ...begun(lesson), at: step.id, work: freshWork(step) };
				const held = advance(lesson, at, right).state;
				expect(held.work, where).toMatchObject({ verdict: 'right' });
				expect(viewOf(lesson, held).canNext, where).toBe(true);
				const missed = advance(lesson, at, wrong).state;
				expect(missed.work, where).toMatchObject({ verdict: 'not-yet' });
				const again = advance(lesson, missed, { do: 'retry' }).state;
				const shown = advance(lesson, again, wrong).state;
				expect(viewOf(lesson, shown).canNext, where).toBe(true);
				expect(advance(lesson, shown, { do: 'next' }).state.at, where).not.toBe(step.id);
			}
		}
		expect(asked).toBeGreaterThan(200);
	});

	it('has pictures that can all be drawn, with the people whom they name', async () => {
		for (const lesson of lessons) {
			for (const { label, scene } of scenesOf(lesson)) {
				const { place, ...drawings } = await loadDrawings(scene);
				const picture = drawScene(scene, place, drawings);
				const where = `${lesson.id} ${label}`;
				expect(picture.set + picture.actors + picture.foreground, where).not.toMatch(BROKEN);
				expect(picture.heads.map(({ who }) => who).sort(), where).toEqual(
					scene.cast.map(({ who }) => who).sort()
				);
				expect(picture.alt, where).not.toBe('');
			}
		}
	});
});
