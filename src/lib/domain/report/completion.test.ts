import { expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import { talliesOf } from '../progress/tally.ts';
import { stuckIn } from './completion.ts';
import type { ReportData } from './report-data.ts';

const DAY = 86_400_000;
const TODAY = Date.parse('2026-11-24T00:00:00Z');

/** A child with two tiles, each of which began the same lesson so many days ago. */
function began(...days: readonly [number, number]): ReportData {
	const events = days.map((ago, n) => ({
		...{ id: `e${n}`, seq: n, device: 'd', learner: `tile-${n}`, at: TODAY - ago * DAY },
		...({ lesson: 'my-rights.m.1', kind: 'launched' } as const)
	}));
	const child = { id: 'tile-0', tile: 'blue-swan-dots', band: 'm', group: 'apple' } as const;
	return {
		...{ children: [{ ...child, also: ['tile-1'] }], tallies: talliesOf(events) },
		...{ lessons: [reportLesson('my-rights.m.1')], quiet: new Set<string>() },
		...{ sessions: [], counts: [], sums: [], enrolments: new Map() }
	};
}

test('a child of two tiles waits once in a lesson, since the last day on either tile', () => {
	expect(stuckIn(began(40, 20), TODAY).map(({ since }) => since)).toEqual([TODAY - 20 * DAY]);
	expect(stuckIn(began(40, 3), TODAY)).toEqual([]);
});

test('nobody knows how long a child waits of whom a clock that had fallen back to its making has noted it', () => {
	const [made, ago] = [Date.parse('2015-01-03T00:00:00Z'), 40];
	const fallen = (TODAY - made) / DAY;
	expect(stuckIn(began(fallen, fallen), TODAY)).toEqual([]);
	expect(stuckIn(began(fallen, ago), TODAY).map(({ since }) => since)).toEqual([TODAY - ago * DAY]);
});
