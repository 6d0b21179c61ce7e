import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, digestWith, talliesIn } from './digest.ts';
import { hasEvents, isPairedItem, type Tally } from './tally.ts';

const item = fc.constantFrom('q1', 'pre-K', 'pre-R', 'pre-A', 'post-K', 'post-A', 'later-R');
const answer = fc.record({ correct: fc.boolean(), at: fc.nat(), id: fc.string({ minLength: 1 }) });
const tally = fc
	.record({
		lesson: fc.constantFrom('my-rights.m.1', 'clear-head.o.1', 'work-and-law.l.1'),
		isDone: fc.boolean(),
		lastAt: fc.nat(),
		counted: fc.constantFrom<string[]>(['e1'], ['e1'], []),
		answers: fc.dictionary(item, answer)
	})
	.map(({ isDone, ...rest }): Tally => ({
		...rest,
		learner: 'swan',
		state: isDone ? 'done' : 'begun',
		launched: 1,
		completed: isDone ? 1 : 0,
		firstAt: 0,
		doneAt: isDone ? rest.lastAt : Infinity
	}));

test('a digest says of tallies all that reports ask', () => {
	fc.assert(
		fc.property(fc.array(tally, { maxLength: 5 }), (tallies) => {
			const expected = tallies.map(({ learner, lesson, state, lastAt, doneAt, answers }) => ({
				...{ learner, lesson, state, lastAt, doneAt },
				answers: Object.fromEntries(
					Object.entries(answers)
						.filter(([name]) => isPairedItem(name))
						.map(([name, { correct }]) => [name, { correct }])
				)
			}));
			expect(talliesIn(digestOf('swan', tallies))).toEqual(expected);
		})
	);
});

const byLesson = fc.uniqueArray(tally, { selector: ({ lesson }) => lesson }).map(sorted);

function sorted(tallies: readonly Tally[]): Tally[] {
	return [...tallies].sort((one, other) => (one.lesson < other.lesson ? -1 : 1));
}

test('a digest with what has changed says the same as one that is made again', () => {
	fc.assert(
		fc.property(byLesson, byLesson, (before, changed) => {
			const here = before.filter(hasEvents);
			const now = new Map([...here, ...changed].map((one) => [one.lesson, one]));
			const anew = digestOf('swan', sorted([...now.values()].filter(hasEvents)));
			expect(digestWith(digestOf('swan', here), changed)).toEqual(anew);
		})
	);
});

test('a digest that cannot be read is made again', () => {
	expect(talliesIn({ learner: 'swan', text: '[["my-rights.m.1"]]' })).toBeUndefined();
	expect(talliesIn({ learner: 'swan', text: '{' })).toBeUndefined();
	expect(digestWith({ learner: 'swan', text: '{' }, [])).toBeUndefined();
});
