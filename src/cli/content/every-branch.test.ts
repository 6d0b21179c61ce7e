import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileLesson, compileUnit } from '#lib/domain/content/compile-lesson.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { advance, begun } from '#lib/domain/lesson/engine.ts';
import { END, stepOf } from '#lib/domain/lesson/path.ts';
import type { LessonInput, LessonState } from '#lib/domain/lesson/state.ts';
import { viewOf } from '#lib/domain/lesson/view.ts';
import { loadPlace } from '#lib/scene/places/load.ts';
import { loadThings } from '#lib/scene/props/things.ts';
import { drawScene } from '#lib/scene/scene.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { scenesOf } from './sheet/scenes.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const BROKEN = /NaN|undefined|Infinity|\[object/;
const lessons: CompiledLesson[] = [];

beforeAll(async () => {
	const corpus = await readCorpus(content);
	const facts = new Map(corpus.facts.source.value?.facts.map((fact) => [fact.token, fact]));
	const { sessions, units } = corpus.adults;
	for (const { source, po } of [...corpus.lessons, ...sessions]) {
		if (source.value) lessons.push(compileLesson(source.value, 'ug', uyghur(po), facts).lesson);
	}
	for (const { source, po } of units) {
		if (source.value) lessons.push(compileUnit(source.value, 'ug', uyghur(po), facts).lesson);
	}
});

function uyghur(po: Corpus['lessons'][number]['po']) {
	return po.find(({ language }) => language === 'ug')?.catalog;
}

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

describe('every lesson, parents’ session and teachers’ unit in Uyghur', () => {
	it('comes to its end along every branch, past the steps that must be seen', () => {
		expect(lessons).toHaveLength(48 + 8 + 10);
		for (const lesson of lessons) {
			const ways = trails(lesson, begun(lesson));
			const seen = new Set(ways.flat());
			expect(seen, lesson.id).toEqual(new Set(lesson.steps.map(({ id }) => id)));
			for (const way of ways)
				expect(way, lesson.id).toEqual(expect.arrayContaining([...lesson.must_see]));
		}
	});

	it('has pictures that can all be drawn, with the people whom they name', async () => {
		for (const lesson of lessons) {
			for (const { label, scene } of scenesOf(lesson)) {
				const things = await loadThings(scene.props);
				const picture = drawScene(scene, await loadPlace(scene.place), { things });
				const where = `${lesson.id} ${label}`;
				expect(picture.set + picture.actors + picture.foreground, where).not.toMatch(BROKEN);
				expect(picture.heads.map(({ who }) => who).sort(), where).toEqual(
					scene.cast.map(({ who }) => who).sort()
				);
				expect(picture.alt, where).not.toBe('');
			}
		}
	}, 120_000);
});
