import { expect, test } from 'vitest';
import { applyEvent, emptyTally, type Tally } from '../progress/tally.ts';
import { laterItems } from './later.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const LESSON = 'my-rights.m.1';

/** A child who answered these items, each so many days ago. */
function answered(learner: string, items: Record<string, number>, lesson = LESSON): Tally {
	return Object.entries(items).reduce(
		(tally, [item, daysAgo], n) =>
			applyEvent(tally, {
				id: `${learner}-${item}`,
				device: 'd1',
				seq: n + 1,
				learner,
				lesson,
				kind: 'answered',
				item,
				correct: true,
				at: NOW - daysAgo * DAY
			}),
		emptyTally(learner, lesson)
	);
}
const post = (daysAgo: number) => ({ 'post-K': daysAgo, 'post-R': daysAgo, 'post-A': daysAgo });

test('three weeks after the end of a module one of its items is asked again, and not before', () => {
	expect(laterItems([answered('swan', post(20))], NOW)).toEqual([]);
	const [item] = laterItems([answered('swan', post(21))], NOW);
	expect(item?.lesson).toBe(LESSON);
	expect(['K', 'R', 'A']).toContain(item?.facet);
});

test('it is asked once', () => {
	expect(laterItems([answered('swan', { ...post(90), 'later-R': 60 })], NOW)).toEqual([]);
});

test('a module whose questions were never answered is not asked about', () => {
	expect(laterItems([answered('swan', { 'pre-K': 40, q1: 40 })], NOW)).toEqual([]);
});

test('the module that ended first comes first', () => {
	const tallies = [
		answered('swan', post(30), 'my-strengths.m.1'),
		answered('swan', post(50), LESSON)
	];
	expect(laterItems(tallies, NOW).map(({ lesson }) => lesson)).toEqual([
		LESSON,
		'my-strengths.m.1'
	]);
});

test('over many children every one of the six items is asked', () => {
	const children = Array.from({ length: 300 }, (_, n) => `child-${n * 7919}`);
	const asked = children.flatMap((child) => laterItems([answered(child, post(30))], NOW));
	expect(new Set(asked.map(({ facet, form }) => `${facet}${form}`)).size).toBe(6);
});
