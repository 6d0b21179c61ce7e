import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import { specifiedStatement } from '../../../../tests/fixtures/xapi-schema.ts';
import { EVENT_KINDS, type ProgressEvent } from '../progress/event.ts';
import { randomUuid } from '../progress/event-id.ts';
import type { ReportChild } from './report-data.ts';
import { statementOf, ToldEvents } from './xapi.ts';

const QUIET = 'safe-body';
const LESSONS = ['my-strengths.m.1', 'clear-head.m.1', 'safe-body.m.1', 'my-rights.m.1'].map((id) =>
	reportLesson(id, { quick_cover: id === 'my-rights.m.1' })
);
const children = Array.from({ length: 14 }, (_, n): ReportChild => ({
	id: `child-${n}`,
	tile: 'blue-swan-dots',
	band: 'm',
	group: 'apple',
	also: n === 0 ? ['child-0-again'] : []
}));
const data = { children, lessons: LESSONS, quiet: new Set([QUIET]) };

/** All statements of a log that is seen at once. */
function statementsOf(from: typeof data, events: readonly ProgressEvent[], newId: () => string) {
	const told = new ToldEvents(from);
	told.see(events);
	return told.inOrder(newId).flatMap((one) => {
		const event = events.find(({ id }) => id === one.event);
		return event ? [statementOf(event, one)] : [];
	});
}

/** Ids that nobody has to draw: no two of them are the same. */
function ids() {
	let made = 0;
	return () => {
		made++;
		return randomUuid(Uint8Array.from({ length: 16 }, (_, n) => (made >> (8 * (n % 4))) & 0xff));
	};
}

const event = fc
	.record({
		learner: fc.constantFrom(...children.map(({ id }) => id), 'child-0-again', 'nobody'),
		lesson: fc.constantFrom(...LESSONS.map(({ id }) => id), 'unknown.m.1'),
		kind: fc.constantFrom(...EVENT_KINDS),
		item: fc.constantFrom('q1', 'pre-K', 'post-A'),
		correct: fc.boolean(),
		back: fc.nat({ max: 400 })
	})
	.map(({ kind, item, correct, back, ...rest }) => ({
		...rest,
		kind,
		at: Date.UTC(2026, 10, 24) - back * 86_400_000,
		...(kind === 'answered' && { item, correct })
	}));
const log = fc
	.array(event, { maxLength: 150 })
	.map((all) =>
		all.map((one, seq): ProgressEvent => ({ ...one, id: `event-${seq}`, device: 'desk', seq }))
	);

describe('statements', () => {
	test('hold to the specification of xAPI 1.0.3, whatever the log holds', () => {
		fc.assert(
			fc.property(log, (events) => {
				for (const statement of statementsOf(data, events, ids()))
					expect(v.parse(specifiedStatement, statement)).toEqual(statement);
			})
		);
	});

	test('are of no quiet module, no lesson with flag X and no lesson of fewer than ten children', () => {
		fc.assert(
			fc.property(log, (events) => {
				const written = statementsOf(data, events, ids());
				const lessons = written.map(({ object }) => object.id.split('/')[4] ?? '');
				for (const lesson of new Set(lessons)) {
					expect(['my-strengths.m.1', 'clear-head.m.1']).toContain(lesson);
					const own = written.filter((_, n) => lessons[n] === lesson);
					const actors = new Set(own.map(({ actor }) => actor.account.name));
					expect(actors.size).toBeGreaterThanOrEqual(10);
				}
			})
		);
	});

	test('say nothing of tiles, groups, devices or ids that the club knows', () => {
		fc.assert(
			fc.property(log, (events) => {
				const text = JSON.stringify(statementsOf(data, events, ids()));
				expect(text).not.toMatch(/child-|event-|swan|apple|desk/);
				expect(text).not.toMatch(/T(?!00:00:00\.000Z)\d/);
			})
		);
	});
});

function answered(learner: string, seq: number): ProgressEvent {
	const what = { lesson: 'clear-head.m.1', kind: 'answered', item: 'q1' } as const;
	return { id: `e${seq}`, device: 'd', seq, learner, ...what, correct: seq % 2 > 0, at: 0 };
}

test('two files cannot be laid side by side: no actor and no statement of one is in the other', () => {
	const events = children.map(({ id }, n) => answered(id, n));
	const newId = ids();
	const [one, other] = [statementsOf(data, events, newId), statementsOf(data, events, newId)];
	expect(one).toHaveLength(14);
	const known = new Set(one.flatMap(({ id, actor }) => [id, JSON.stringify(actor)]));
	const same = other.filter(({ id, actor }) => known.has(id) || known.has(JSON.stringify(actor)));
	expect(same).toEqual([]);
});

test('of a question around a module nothing is told: no report shows its answer', () => {
	const around = ['pre-K', 'post-A', 'later-R'].flatMap((item) =>
		children.map(({ id }, n) => ({ ...answered(id, n), item }))
	);
	expect(statementsOf(data, around, ids())).toEqual([]);
});

test('a first try says whether it was right, under the lesson that asked', () => {
	const events = children.map(({ id }, n) => answered(id, n));
	const [first] = statementsOf(data, events, ids());
	expect(first).toMatchObject({
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: { id: 'https://yol.invalid/lesson/clear-head.m.1/item/q1' },
		timestamp: '1970-01-01T00:00:00.000Z'
	});
	expect(first?.context.contextActivities?.parent[0]?.id).toBe(
		'https://yol.invalid/lesson/clear-head.m.1'
	);
	const results = statementsOf(data, events, ids()).map(({ result }) => result);
	expect(results).toContainEqual({ success: true, score: { scaled: 1 } });
	expect(results).toContainEqual({ success: false, score: { scaled: 0 } });
});
