import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_KINDS, restoreEvent, type ProgressEvent } from './event.ts';
import { applyEvent, emptyTally, pairedItem, pairedScoreOf, talliesOf, tallyOf } from './tally.ts';

const anyEvent: fc.Arbitrary<ProgressEvent> = fc
	.record(
		{
			id: fc.uuid(),
			learner: fc.constantFrom('swan', 'camel'),
			lesson: fc.constantFrom('my-rights.l.1', 'safe-body.l.1'),
			kind: fc.constantFrom(...EVENT_KINDS),
			item: fc.constantFrom('q1', 'q2', 'pre-K', 'post-K'),
			correct: fc.boolean(),
			at: fc.integer({ min: 0, max: 20 }),
			device: fc.constantFrom('blue', 'red'),
			seq: fc.nat(50)
		},
		{ requiredKeys: ['id', 'learner', 'lesson', 'kind', 'at', 'device', 'seq'] }
	)
	.map((event) => event as ProgressEvent);
const anyLog = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 });

test('the order of events does not change a tally', () => {
	fc.assert(
		fc.property(
			anyLog.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
			),
			([log, mixed]) => {
				for (const learner of ['swan', 'camel']) {
					expect(tallyOf(learner, 'my-rights.l.1', mixed)).toEqual(
						tallyOf(learner, 'my-rights.l.1', log)
					);
				}
			}
		)
	);
});

test('events that come twice count once', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			expect(tallyOf('swan', 'my-rights.l.1', [...log, ...log])).toEqual(
				tallyOf('swan', 'my-rights.l.1', log)
			);
		})
	);
});

test('tallies of a whole log are those of each child and lesson', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			for (const tally of talliesOf(log)) {
				expect(tally).toEqual(tallyOf(tally.learner, tally.lesson, log));
			}
		})
	);
});

const answer = (item: string, correct: boolean, at: number): ProgressEvent => ({
	id: `${item}-${at}`,
	learner: 'swan',
	lesson: 'my-rights.l.1',
	kind: 'answered',
	item,
	correct,
	at,
	device: 'blue',
	seq: at
});

test('the first answer counts, also when a later one was heard of first', () => {
	const tally = [answer('q1', true, 9), answer('q1', false, 3)].reduce(
		applyEvent,
		emptyTally('swan', 'my-rights.l.1')
	);
	expect(tally.answers.q1?.correct).toBe(false);
});

test('paired items before and after are counted apart from the questions of the lesson', () => {
	const log = [
		answer(pairedItem('pre', 'K'), false, 1),
		answer('q1', true, 2),
		answer(pairedItem('post', 'K'), true, 3)
	];
	const tally = tallyOf('swan', 'my-rights.l.1', log);
	expect(pairedScoreOf(tally, 'pre')).toEqual({ right: 0, asked: 1 });
	expect(pairedScoreOf(tally, 'post')).toEqual({ right: 1, asked: 1 });
});

test('an event survives being saved, and what is no event is refused', () => {
	const saved: unknown = JSON.parse(JSON.stringify(answer('q1', true, 5)));
	expect(restoreEvent(saved)).toEqual(answer('q1', true, 5));
	expect(restoreEvent({ ...answer('q1', true, 5), kind: 'hidden' })).toBeUndefined();
	expect(restoreEvent({ ...answer('q1', true, 5), name: 'Aygul' })).toBeUndefined();
	expect(restoreEvent(null)).toBeUndefined();
});
