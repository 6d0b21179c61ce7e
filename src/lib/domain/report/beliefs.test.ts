import { describe, expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import type { BeliefSums } from '../progress/belief-sums.ts';
import { commonBeliefs, wordsOfBelief } from './beliefs.ts';
import { filtered, type ReportData } from './report-data.ts';

function sums(more: Partial<BeliefSums>): BeliefSums {
	const of = { group: 'apple', month: '2026-11', lesson: 'clear-head.m.1' };
	return { ...of, device: 'red', seq: 1, items: {}, ...more };
}

function data(all: BeliefSums[]): ReportData {
	return {
		children: [],
		tallies: [],
		sessions: [],
		lessons: [reportLesson('clear-head.m.1'), reportLesson('safe-body.m.1', { quick_cover: true })],
		counts: [],
		sums: all,
		enrolments: new Map(),
		quiet: new Set()
	};
}

describe('common beliefs', () => {
	test('add up what tablets and months have counted', () => {
		const items = (asked: number, n: number) => ({ q1: { asked, beliefs: { everyone_does: n } } });
		const found = commonBeliefs(
			data([
				sums({ items: items(12, 5) }),
				sums({ device: 'blue', items: items(8, 3) }),
				sums({ month: '2026-10', items: items(4, 1) })
			])
		);
		expect(found).toEqual([
			{ lesson: 'clear-head.m.1', item: 'q1', belief: 'everyone_does', voiced: 9, asked: 24 }
		]);
	});

	test('are not told of fewer than twenty answers', () => {
		const one = (asked: number) =>
			commonBeliefs(data([sums({ items: { q1: { asked, beliefs: { all: asked } } } })]));
		expect(one(19)).toEqual([]);
		expect(one(20)).toHaveLength(1);
	});

	test('are never those of a lesson with flag X, even if another tablet sent such sums', () => {
		const items = { q1: { asked: 40, beliefs: { my_fault: 30 } } };
		expect(commonBeliefs(data([sums({ lesson: 'safe-body.m.1', items })]))).toEqual([]);
	});

	test('leave out what only a few said, and begin with what most said', () => {
		const items = { q1: { asked: 30, beliefs: { few: 2, many: 9, most: 15 } } };
		const found = commonBeliefs(data([sums({ items })]));
		expect(found.map(({ belief }) => belief)).toEqual(['most', 'many']);
	});

	test('of a group are those of its own answers', () => {
		const items = { q1: { asked: 20, beliefs: { all: 20 } } };
		const both = data([sums({ items }), sums({ group: 'pear', items })]);
		expect(commonBeliefs(filtered(both, { group: 'pear' }))).toMatchObject([{ asked: 20 }]);
		expect(commonBeliefs(both)).toMatchObject([{ asked: 40 }]);
	});
});

describe('the words of a belief', () => {
	const option = (id: string, correct: boolean, miscon?: string, fb?: string) => ({
		id,
		t: `says ${id}`,
		correct,
		...(miscon && { miscon }),
		...(fb && { fb })
	});
	const options = [option('a', true), option('b', false, 'everyone_does', 'Most say no.')];
	const step = { id: 'q1', type: 'single', say: [], ask: 'Who does?', scored: true, options };
	const twin = {
		facet: 'K',
		form: 1,
		type: 'single',
		ask: 'How many?',
		options: [option('c', true), option('d', false, 'everyone_does')]
	};
	const written = { steps: [step], prepost: [twin] } as unknown as Parameters<
		typeof wordsOfBelief
	>[0];

	test('are the question, the answer that voiced it and the reply of the lesson', () => {
		expect(wordsOfBelief(written, { item: 'q1', belief: 'everyone_does' })).toEqual({
			ask: 'Who does?',
			said: 'says b',
			reply: 'Most say no.'
		});
	});

	test('borrow the reply where the question itself gives none', () => {
		expect(wordsOfBelief(written, { item: 'pre-K', belief: 'everyone_does' })).toEqual({
			ask: 'How many?',
			said: 'says d',
			reply: 'Most say no.'
		});
	});

	test('are those of a card where a basket was asked for', () => {
		const card = { id: 'a', t: 'A gift', miscon: 'gift_means_agreed', fb: 'It buys nothing.' };
		const sort = { id: 's9', type: 'sort', say: [], ask: 'Which heap?', cards: [card] };
		const sorted = { steps: [sort], prepost: [] } as unknown as Parameters<typeof wordsOfBelief>[0];
		expect(wordsOfBelief(sorted, { item: 's9', belief: 'gift_means_agreed' })).toEqual({
			ask: 'Which heap?',
			said: 'A gift',
			reply: 'It buys nothing.'
		});
	});

	test('are none where the lesson no longer asks this', () => {
		expect(wordsOfBelief(written, { item: 'q9', belief: 'everyone_does' })).toBeUndefined();
	});
});
