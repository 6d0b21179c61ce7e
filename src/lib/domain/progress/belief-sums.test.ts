import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	firstKeptMonth,
	joinedSums,
	restoreBeliefSums,
	withFirstAnswer,
	type BeliefSums
} from './belief-sums.ts';

const EMPTY: BeliefSums = {
	group: 'apple',
	month: '2026-11',
	lesson: 'clear-head.m.1',
	device: 'red',
	seq: 0,
	items: {}
};
const count = fc.nat({ max: 40 });
// Names that objects have of their own are names like any other.
const name = fc.constantFrom('q1', 'q2', 'pre-K', 'toString');
const sums = fc
	.record({
		seq: count,
		items: fc.dictionary(name, fc.record({ asked: count, beliefs: fc.dictionary(name, count) }))
	})
	.map((some) => ({ ...EMPTY, ...some, items: structuredClone(some.items) }));

describe('sums that are joined', () => {
	test('are the same in either order', () => {
		fc.assert(
			fc.property(sums, sums, (a, b) => {
				expect(joinedSums(a, b)).toEqual(joinedSums(b, a));
			})
		);
	});

	test('are the same however they are grouped', () => {
		fc.assert(
			fc.property(sums, sums, sums, (a, b, c) => {
				expect(joinedSums(joinedSums(a, b), c)).toEqual(joinedSums(a, joinedSums(b, c)));
			})
		);
	});

	test('do not grow when they are heard again', () => {
		fc.assert(
			fc.property(sums, sums, (a, b) => {
				const both = joinedSums(a, b);
				expect(joinedSums(both, a)).toEqual(both);
				expect(joinedSums(both, both)).toEqual(both);
			})
		);
	});

	test('of an earlier and a later moment of one tablet are those of the later one', () => {
		const answers = fc.array(fc.tuple(name, fc.option(name, { nil: undefined })));
		fc.assert(
			fc.property(answers, fc.nat(), (all, cut) => {
				const states = all.reduce<BeliefSums[]>(
					(before, [item, belief]) => [
						...before,
						withFirstAnswer(before.at(-1) ?? EMPTY, item, belief)
					],
					[EMPTY]
				);
				const [earlier, last] = [states[cut % states.length] ?? EMPTY, states.at(-1) ?? EMPTY];
				expect(joinedSums(earlier, last)).toEqual(last);
				const asked = Object.values(last.items).reduce((sum, one) => sum + one.asked, 0);
				expect(asked).toBe(all.length);
			})
		);
	});
});

test('what is read back is what was kept, and nothing else', () => {
	fc.assert(
		fc.property(sums, (some) => {
			expect(restoreBeliefSums(structuredClone(some))).toEqual(some);
		})
	);
	expect(restoreBeliefSums({ ...EMPTY, learner: 'one' })).toBeUndefined();
});

test('sums are kept for two years', () => {
	expect(firstKeptMonth('2026-11-24')).toBe('2024-11');
});
