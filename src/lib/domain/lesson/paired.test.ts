import { describe, expect, test } from 'vitest';
import type { CompiledLesson, LessonSummary } from '../content/compiled.ts';
import type { TwinItem } from '../content/lesson-schema.ts';
import { emptyTally, pairedItem, type Tally } from '../progress/tally.ts';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { advance, begun } from './engine.ts';
import {
	formOf,
	isMoment,
	itemsToAsk,
	laterLesson,
	pairedKey,
	pairedLesson,
	type When
} from './paired.ts';

const items = (['K', 'R', 'A'] as const).flatMap((facet) =>
	([1, 2] as const).map((form) => item(facet, form))
);

function item(facet: TwinItem['facet'], form: TwinItem['form']): TwinItem {
	const options = ['a', 'b', 'c'].map((id) => ({ id, t: `${id}${form}`, correct: id === 'a' }));
	return { facet, form, type: 'single', ask: `${facet}${form}?`, options };
}

function holder(own: Partial<CompiledLesson> = {}): CompiledLesson {
	const lesson = lessonOf([stepLike('panel', 's1')]);
	return { ...lesson, band: 'm', prepost: items, language: 'en', ...own } as CompiledLesson;
}

function summary(id: string, sensitivity: LessonSummary['sensitivity']): LessonSummary {
	const [module, band] = id.split('.');
	return { id, module, band, sensitivity } as LessonSummary;
}

const open = lessonOf([]).sensitivity;
const one = summary('work-and-law.o.1', open);
const two = summary('work-and-law.o.2', open);
const quiet = summary('work-and-law.o.3', { ...open, quick_cover: true });
const younger = summary('work-and-law.m.1', open);
const all = [one, two, quiet, younger];

function tally({ id }: LessonSummary, own: Partial<Tally>): Tally {
	return { ...emptyTally('swan', id), ...own };
}
const begunOnce = (lesson: LessonSummary) => tally(lesson, { launched: 1 });
const done = (lesson: LessonSummary) => tally(lesson, { launched: 1, state: 'done' });

describe('the form of the paired items', () => {
	const ids = Array.from({ length: 1000 }, (_, n) => `0192f3c4-7${n.toString(16)}a-learner-${n}`);

	test('is the other one after the lesson than before it', () => {
		for (const id of ids) expect(formOf(id, 'pre') + formOf(id, 'post')).toBe(3);
	});

	test('begins with 1 for about half of the learners and never changes', () => {
		const first = ids.filter((id) => formOf(id, 'pre') === 1);
		expect(first.length).toBeGreaterThan(400);
		expect(first.length).toBeLessThan(600);
		expect(ids.filter((id) => formOf(id, 'pre') === 1)).toEqual(first);
	});
});

describe('the moment to ask', () => {
	test('is before the first lesson of a module and age, and before no other', () => {
		expect(isMoment('pre', one, all, [])).toBe(true);
		expect(isMoment('pre', two, all, [begunOnce(younger)])).toBe(true);
		expect(isMoment('pre', two, all, [begunOnce(one)])).toBe(false);
		expect(isMoment('pre', one, all, [begunOnce(one)])).toBe(false);
	});

	test('comes even if some of the items were answered before the lesson was ever begun', () => {
		expect(isMoment('pre', one, all, [tally(one, { launched: 0 })])).toBe(true);
	});

	test('is after the last lesson came to its first end', () => {
		expect(isMoment('post', one, all, [begunOnce(one)])).toBe(false);
		expect(isMoment('post', one, all, [begunOnce(one), done(two)])).toBe(true);
		expect(isMoment('post', one, all, [done(one), done(two)])).toBe(false);
	});

	test('never comes with a lesson that leaves no mark, nor is such a lesson waited for', () => {
		expect(isMoment('pre', quiet, all, [])).toBe(false);
		expect(isMoment('post', quiet, all, [done(one), done(two)])).toBe(false);
		expect(isMoment('post', two, [two, quiet], [begunOnce(two)])).toBe(true);
	});
});

describe('the items', () => {
	test('are K, R and A of one form before and of the other form after', () => {
		const [before, after] = (['pre', 'post'] as const).map((when) =>
			itemsToAsk(holder(), when, 'swan', [])
		);
		const form = formOf('swan', 'pre');
		expect(before?.map((it) => [it.facet, it.form])).toEqual([
			['K', form],
			['R', form],
			['A', form]
		]);
		expect(after?.map((it) => it.form)).toEqual([3 - form, 3 - form, 3 - form]);
	});

	test('that were answered are not asked again', () => {
		const lesson = holder();
		const answered = {
			...emptyTally('swan', lesson.id),
			answers: { [pairedItem('pre', 'K')]: { correct: true, at: 0, id: '1' } }
		};
		const left = itemsToAsk(lesson, 'pre', 'swan', [answered]);
		expect(left.map(({ facet }) => facet)).toEqual(['R', 'A']);
	});

	test('are not there in a lesson that only names the one which holds them', () => {
		const borrowed = holder({ prepost: 'my-rights.m.1' as never });
		expect(itemsToAsk(borrowed, 'pre', 'swan', [])).toEqual([]);
	});
});

describe('the short lesson made of them', () => {
	const words = {
		before: [{ who: 'bekzat' as const, t: 'Questions.' }],
		thanks: [{ who: 'bekzat' as const, t: 'Thank you.' }],
		scene: { place: 'club-room' as const, cast: [], props: [], alt: 'A room.' }
	};

	test('tells of each answer by the name of its item, right only if the first one held', () => {
		const lesson = pairedLesson(holder(), 'pre', itemsToAsk(holder(), 'pre', 'swan', []), words);
		const { state } = advance(lesson, begun(lesson), { do: 'next' });
		const right = advance(lesson, state, { do: 'answer', options: ['a'] });
		const unsure = advance(lesson, state, { do: 'unsure' });
		const told = { lesson: lesson.id, kind: 'answered', item: 'pre-K' };
		expect(right.events).toEqual([{ ...told, correct: true }]);
		expect(unsure.events).toEqual([{ ...told, correct: false }]);
	});

	test('shows the child whom an item names', () => {
		const named = items.map((one) =>
			one.facet === 'K' ? { ...one, child: 'lele' as const } : one
		);
		const lesson = pairedLesson(holder(), 'pre', named.slice(0, 1), words);
		expect(lesson.steps.map(({ child }) => child)).toEqual([undefined, 'lele', undefined]);
	});

	test('can be left at every question', () => {
		const lesson = pairedLesson(holder(), 'post', items.slice(0, 1), words);
		const questions = lesson.steps.filter(({ type }) => type === 'single');
		expect(questions.map(({ id, skip }) => [id, skip])).toEqual([['post-K', true]]);
	});

	test('reads a question twice to the little ones, with the same answers', () => {
		const lesson = pairedLesson(holder({ band: 'l' }), 'pre', items.slice(0, 1), words);
		const [, question] = lesson.steps;
		expect(question?.say.map(({ t }) => t)).toEqual(['K1?', 'K1?']);
		const options = question?.type === 'single' ? question.options.map(({ id }) => id) : [];
		expect([...options].sort()).toEqual(['a', 'b', 'c']);
	});

	describe('has its answers', () => {
		const shown = ({ steps }: CompiledLesson) =>
			steps.flatMap((step) =>
				step.type === 'single' ? [step.options.map(({ id }) => id).join('')] : []
			);
		const asked = (id: string, when: When) =>
			shown(pairedLesson(holder({ id }), when, items, words));

		test('in the same places before, after and weeks later', () => {
			const later = items.map((one) => shown(laterLesson(holder({ id: 'm1' }), one, words.scene)));
			expect(asked('m1', 'post')).toEqual(asked('m1', 'pre'));
			expect(later.flat()).toEqual(asked('m1', 'pre'));
		});

		test('at three places of the three questions that are asked at one time', () => {
			for (const form of [1, 2] as const) {
				const own = items.filter((one) => one.form === form);
				for (let n = 0; n < 100; n++) {
					const lesson = pairedLesson(holder({ id: `module-${n}.m.1` }), 'pre', own, words);
					const places = shown(lesson).map((order) => order.indexOf('a'));
					expect([...places].sort()).toEqual([0, 1, 2]);
				}
			}
		});

		test('in places that differ from lesson to lesson, so that tapping one place earns no more', () => {
			const lessons = Array.from({ length: 100 }, (_, n) => asked(`module-${n}.m.1`, 'pre')).flat();
			const shares = [0, 1, 2].map(
				(place) => lessons.filter((order) => order[place] === 'a').length / lessons.length
			);
			for (const share of shares) expect(share).toBeCloseTo(1 / 3, 1);
		});
	});

	test('speaks with the recordings of the lesson that holds the items', () => {
		const [, second] = items;
		if (!second) throw new Error('there are six items');
		expect(pairedKey(holder(), second, 'say.2.t')).toBe('prepost.2.ask');
		expect(pairedKey(holder(), second, 'options.b.t')).toBe('prepost.2.options.b.t');
	});
});
