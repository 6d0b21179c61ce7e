import { expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import { FACETS, pairedItem } from '../progress/tally.ts';
import type { ReportTally } from '../progress/digest.ts';
import { changeByModule } from './change.ts';
import type { ReportData } from './report-data.ts';

const LESSONS = ['my-rights.m.1', 'my-rights.m.2', 'my-rights.o.1'].map((id) => reportLesson(id));

/** What a child answered around a lesson: all three, before or after, of which so many were right. */
function asked(lesson: string, right: Partial<Record<'pre' | 'post', number>>): ReportTally {
	const answers = Object.entries(right).flatMap(([when, n]) =>
		FACETS.map((facet, at) => {
			const item = pairedItem(when as 'pre' | 'post', facet);
			return [item, { correct: at < n }] as const;
		})
	);
	const done = { state: 'done', lastAt: 0, doneAt: 0 } as const;
	return { learner: 'ann', lesson, ...done, answers: Object.fromEntries(answers) };
}

function changeOf(...tallies: ReportTally[]) {
	const ann = { id: 'ann', tile: 'blue-swan-dots', band: 'o' as const, group: 'apple', also: [] };
	const none = {
		enrolments: new Map(),
		sessions: [],
		counts: [],
		sums: [],
		quiet: new Set<string>()
	};
	const data: ReportData = { children: [ann], tallies, lessons: LESSONS, ...none };
	return changeByModule(data).map(({ n, before, after }) => ({ n, before, after }));
}

test('the questions of a module stand before its first lesson and after its last', () => {
	const around = [asked('my-rights.m.1', { pre: 1 }), asked('my-rights.m.2', { post: 3 })];
	expect(changeOf(...around)).toEqual([{ n: 1, before: 1, after: 3 }]);
});

test('what was asked of a child before it was older is no pair with what it is asked now', () => {
	const grown = [asked('my-rights.m.1', { pre: 3 }), asked('my-rights.o.1', { pre: 0, post: 2 })];
	expect(changeOf(...grown)).toEqual([{ n: 1, before: 0, after: 2 }]);
	expect(changeOf(asked('my-rights.m.1', { pre: 3 }), asked('my-rights.o.1', { post: 2 }))).toEqual(
		[]
	);
});
