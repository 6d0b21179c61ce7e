import { describe, expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import type { ProgressEvent } from '../progress/event.ts';
import type { ClubSession } from '../progress/session.ts';
import { talliesOf } from '../progress/tally.ts';
import { attendanceOf } from './attendance.ts';
import { changeByModule, essentialFour, retention } from './change.ts';
import { completionOf, doneByWeek, endsAhead, quietCounts, stuckIn } from './completion.ts';
import { indicatorsOf } from './indicators.ts';
import { filtered, type ReportChild, type ReportData, type ReportLesson } from './report-data.ts';

const DAY = 86_400_000;
const TODAY = Date.parse('2026-11-24T00:00:00Z');

const lesson = (id: string, quick_cover = false) => reportLesson(id, { quick_cover });

function child(id: string, more: Partial<ReportChild> = {}): ReportChild {
	return { id, tile: 'blue-swan-dots', band: 'm', group: 'apple', also: [], ...more };
}

let made = 0;
function event(learner: string, of: string, more: Partial<ProgressEvent> = {}): ProgressEvent {
	const id = `e${made++}`;
	const what = { lesson: of, kind: 'launched' } as const;
	return { id, learner, ...what, at: TODAY, device: 'd', seq: made, ...more };
}

function answers(
	learner: string,
	of: string,
	when: 'pre' | 'post',
	right: string
): ProgressEvent[] {
	return ['K', 'R', 'A'].map((facet) =>
		event(learner, of, {
			kind: 'answered',
			item: `${when}-${facet}`,
			correct: right.includes(facet)
		})
	);
}

function session(day: string, attendance: ClubSession['attendance'], of?: string): ClubSession {
	const stamp = { id: `s-${day}`, device: 'd', seq: 1, turn: 1 };
	const held = { kind: 'club', group: 'apple', day, blocks: [], attendance } as const;
	return { ...stamp, ...held, blocks: [], ...(of ? { lesson: of } : {}) };
}

const LESSONS = ['my-rights.m.1', 'safe-body.m.2', 'work-and-law.m.1', 'work-and-law.o.1'].map(
	(id) => lesson(id)
);

function data(events: ProgressEvent[], more: Partial<ReportData> = {}): ReportData {
	const children = [child('ann'), child('ben')];
	const none = {
		enrolments: new Map(),
		sessions: [],
		counts: [],
		sums: [],
		quiet: new Set<string>()
	};
	return { children, tallies: talliesOf(events), lessons: LESSONS, ...none, ...more };
}

describe('completion', () => {
	test('counts the lessons of the child’s own band by module', () => {
		const [ann, ben] = completionOf(
			data([event('ann', 'my-rights.m.1', { kind: 'completed' }), event('ann', 'safe-body.m.2')])
		);
		expect(ann).toMatchObject({ done: 1, all: 3 });
		expect(ann?.cells.map(({ done, begun }) => [done, begun])).toEqual([
			[1, false],
			[0, true],
			[0, false]
		]);
		expect(ben).toMatchObject({ done: 0, all: 3 });
	});

	test('says nothing by child about a lesson that is only counted', () => {
		const lessons = [lesson('safe-body.m.1', true), lesson('my-rights.m.1')];
		const events = [event('ann', 'safe-body.m.1', { kind: 'completed' })];
		const [ann] = completionOf(data(events, { lessons }));
		expect(ann?.cells.map(({ module }) => module)).toEqual(['my-rights']);
	});

	test('shows a quiet module as a number and never by child', () => {
		const quiet = new Set(['safe-body']);
		const counts = [
			{ group: 'apple', month: '2026-11', module: 'safe-body', device: 'd', count: 4 },
			{ group: 'apple', month: '2026-11', module: 'safe-body', device: 'e', count: 2 }
		];
		const events = [event('ann', 'safe-body.m.2', { kind: 'completed' })];
		const quietly = data(events, { quiet, counts });
		expect(completionOf(quietly)[0]?.cells.map(({ module }) => module)).not.toContain('safe-body');
		expect(quietCounts(quietly)).toEqual([{ module: 'safe-body', done: 7 }]);
	});

	test('counts lessons with flag X of any module, and nothing else of a module that is not quiet', () => {
		const lessons = [
			lesson('my-rights.m.1', true),
			lesson('my-rights.o.1'),
			lesson('work-and-law.m.1')
		];
		const counts = [
			{ group: 'apple', month: '2026-11', module: 'my-rights', device: 'd', count: 4 }
		];
		const events = [event('ann', 'my-rights.o.1', { kind: 'completed' })];
		expect(quietCounts(data(events, { lessons, counts }))).toEqual([
			{ module: 'my-rights', done: 4 }
		]);
	});

	test('takes two tiles that were joined for one child', () => {
		const children = [child('ann', { also: ['anna'] })];
		const events = [event('anna', 'my-rights.m.1', { kind: 'completed' })];
		expect(completionOf(data(events, { children }))[0]).toMatchObject({ done: 1 });
	});

	test('finds who began a lesson two weeks ago and never ended it', () => {
		const events = [
			event('ann', 'my-rights.m.1', { at: TODAY - 20 * DAY }),
			event('ben', 'my-rights.m.1', { at: TODAY - 3 * DAY })
		];
		const found = stuckIn(data(events), TODAY);
		expect(found.map(({ child: { id }, lesson: where }) => [id, where])).toEqual([
			['ann', 'my-rights.m.1']
		]);
	});

	test('counts the lessons of each week from Monday to Sunday', () => {
		const monday = Date.parse('2026-11-23T00:00:00Z');
		const events = [
			event('ann', 'my-rights.m.1', { kind: 'completed', at: monday }),
			event('ben', 'my-rights.m.1', { kind: 'completed', at: monday - DAY }),
			// Done again later: the first end counts.
			event('ben', 'my-rights.m.1', { kind: 'completed', at: monday + DAY })
		];
		expect(doneByWeek(data(events), TODAY, 3)).toEqual([
			{ monday: monday - 14 * DAY, done: 0 },
			{ monday: monday - 7 * DAY, done: 1 },
			{ monday, done: 1 }
		]);
	});

	test('knows of a lesson that is noted under a week to come, and so is in no week', () => {
		const ended = (at: number) => data([event('ann', 'my-rights.m.1', { kind: 'completed', at })]);
		expect(endsAhead(ended(TODAY), TODAY)).toBe(false);
		expect(endsAhead(ended(TODAY + 7 * DAY), TODAY)).toBe(true);
	});
});

describe('change', () => {
	test('compares only children who answered before and after', () => {
		const events = [
			...answers('ann', 'my-rights.m.1', 'pre', 'K'),
			...answers('ann', 'my-rights.m.1', 'post', 'KRA'),
			...answers('ben', 'my-rights.m.1', 'pre', '')
		];
		expect(changeByModule(data(events))).toEqual([
			{
				module: 'my-rights',
				n: 1,
				before: 1,
				after: 3,
				gain: 2,
				normalised: 1,
				enoughBefore: 0,
				enoughAfter: 1
			}
		]);
	});

	test('gives no share of the gain where nearly everything was known before', () => {
		const events = [
			...answers('ann', 'my-rights.m.1', 'pre', 'KRA'),
			...answers('ann', 'my-rights.m.1', 'post', 'KRA')
		];
		expect(changeByModule(data(events))[0]).toMatchObject({ gain: 0, normalised: undefined });
	});

	test('counts as retention who still knows one of the three weeks later', () => {
		const later = (learner: string, correct: boolean) =>
			event(learner, 'my-rights.m.1', { kind: 'answered', item: 'later-R', correct });
		expect(retention(data([later('ann', true), later('ben', false)]))).toEqual({ right: 1, of: 2 });
	});

	test('counts the essential four only for children who did all four', () => {
		const four = ['safe-body', 'moving-safely', 'promises-and-traps', 'work-and-law'];
		const events = [
			...four.flatMap((module) => answers('ann', `${module}.m.1`, 'post', 'A')),
			...four.slice(1).flatMap((module) => answers('ben', `${module}.m.1`, 'post', 'A'))
		];
		expect(essentialFour(data(events))).toEqual({ competent: 1, of: 1 });
	});
});

describe('attendance', () => {
	const sessions = [
		session('2026-11-03', { ann: 'present', ben: 'absent-told' }),
		session('2026-11-10', { ann: 'late', ben: 'travelling' }),
		session('2026-11-17', { ann: 'absent-unknown', ben: 'absent-unknown' })
	];

	test('counts who was there, and of whom something was noted', () => {
		const { rows, there, enrolled } = attendanceOf(data([], { sessions }));
		expect(rows.map((row) => [row.there.length, row.noted.length])).toEqual([
			[2, 3],
			[0, 3]
		]);
		expect([there, enrolled]).toEqual([2, 6]);
	});

	test('counts sessions missed in a row; travelling with the family is no missing', () => {
		const { rows } = attendanceOf(data([], { sessions }));
		expect(rows.map(({ missedInARow }) => missedInARow)).toEqual([1, 1]);
	});
});

describe('a meeting that two tablets noted', () => {
	const twice = (day: string, lessons: [string?, string?] = []) => [
		{ ...session(day, { ann: 'present', ben: 'absent-unknown' }, lessons[0]), id: `red-${day}` },
		{ ...session(day, { ann: 'absent-told', ben: 'late' }, lessons[1]), id: `blue-${day}` }
	];

	test('is one, and a mark that somebody set holds against the “here” with which each begins', () => {
		const found = attendanceOf(data([], { sessions: twice('2026-11-03') }));
		expect(found.sessions).toHaveLength(1);
		const marks = found.rows.map(({ noted }) => noted.map(({ mark }) => mark));
		expect(marks).toEqual([['absent-told'], ['late']]);
		expect([found.there, found.enrolled]).toEqual([1, 2]);
	});

	test('counts once towards meaningful reach, with the lessons of both', () => {
		const modules = ['my-rights.m.1', 'safe-body.m.2', 'work-and-law.m.1', 'clear-head.m.1'];
		const days = Array.from({ length: 8 }, (_, n) =>
			twice(`2026-11-0${n + 1}`, n % 2 ? [modules[0], modules[1]] : [modules[2], modules[3]])
		);
		const lessons = modules.map((id) => lesson(id));
		const reach = (sessions: ClubSession[]) =>
			indicatorsOf(data([], { sessions, lessons }), '2026-11-24').find(({ code }) => code === 'R2');
		// Ben was late on each of them, and Ann away.
		expect(reach(days.slice(0, 4).flat())).toMatchObject({ part: 0, of: 1 });
		expect(reach(days.flat())).toMatchObject({ part: 1, of: 1 });
	});

	test('of two groups on one day is two', () => {
		const [red, blue] = twice('2026-11-03');
		const sessions = [red, { ...blue, group: 'pear' }] as ClubSession[];
		expect(attendanceOf(data([], { sessions })).sessions).toHaveLength(2);
	});
});

describe('indicators', () => {
	test('call reach meaningful from eight sessions in four modules, one of them protecting', () => {
		const modules = ['my-rights.m.1', 'safe-body.m.2', 'work-and-law.m.1', 'clear-head.m.1'];
		const lessons = modules.map((id) => lesson(id));
		const sessions = Array.from({ length: 8 }, (_, n) =>
			session(
				`2026-11-0${n + 1}`,
				{ ann: 'present', ...(n < 7 ? { ben: 'present' } : {}) },
				modules[n % 4]
			)
		);
		const found = indicatorsOf(data([], { sessions, lessons }), '2026-11-24');
		expect(found.find(({ code }) => code === 'R1')).toMatchObject({ part: 2 });
		expect(found.find(({ code }) => code === 'R2')).toMatchObject({ part: 1, of: 2 });
	});

	test('say that nobody is asked where lessons leave no mark, which is not nobody who knew', () => {
		const ids = ['safe-body', 'moving-safely', 'promises-and-traps', 'work-and-law'];
		const fourOf = (lessons: ReportLesson[]) =>
			indicatorsOf(data([], { lessons }), '2026-11-24').find(({ code }) => code === 'L4');
		const asked = ids.map((id) => lesson(`${id}.m.1`));
		expect(fourOf(asked)).toMatchObject({ of: 0, notAsked: false });
		const quiet = [lesson('safe-body.m.1', true), ...asked.slice(1)];
		expect(fourOf(quiet)).toMatchObject({ notAsked: true });
		expect(fourOf([...quiet, lesson('safe-body.o.1')])).toMatchObject({ notAsked: true });
	});

	test('ask for completion only of children who were first marked half a year ago', () => {
		const sessions = [
			session('2026-03-02', { ann: 'present' }),
			session('2026-11-03', { ben: 'present' })
		];
		const events = LESSONS.map(({ id }) => event('ann', id, { kind: 'completed' }));
		const found = indicatorsOf(data(events, { sessions }), '2026-11-24');
		expect(found.find(({ code }) => code === 'R3')).toMatchObject({ part: 1, of: 1 });
	});
});

test('a filter leaves only what belongs to its children', () => {
	const children = [child('ann'), child('ben', { group: 'pear' })];
	const events = [event('ann', 'my-rights.m.1'), event('ben', 'my-rights.m.1')];
	const sessions = [session('2026-11-03', { ann: 'present' })];
	const pear = filtered(data(events, { children, sessions }), { group: 'pear' });
	expect(pear.children.map(({ id }) => id)).toEqual(['ben']);
	expect(pear.tallies.map(({ learner }) => learner)).toEqual(['ben']);
	expect(pear.sessions).toEqual([]);
});
