import { describe, expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import type { Enrolment } from '../profile/enrolment.ts';
import type { Attendance, ClubSession } from '../progress/session.ts';
import { indicatorsOf } from './indicators.ts';
import type { ReportChild, ReportData } from './report-data.ts';

const TODAY = '2026-11-24';
const LONG_AGO = '2026-05-20';
const LESSONS = ['my-rights', 'clear-head', 'work-and-law', 'moving-safely', 'my-community'].map(
	(module) => reportLesson(`${module}.m.1`)
);
const [FIRST, ...OTHERS] = LESSONS.map(({ id }) => id);

const ann: ReportChild = {
	id: 'ann',
	tile: 'blue-swan-dots',
	band: 'm',
	group: 'apple',
	also: []
};

function made(since: string): Enrolment {
	return { since, stays: [{ group: 'apple', after: since }] };
}

function ended(lesson: string, learner = 'ann'): ReportData['tallies'][number] {
	return { learner, lesson, state: 'done', lastAt: 0, doneAt: 0, answers: {} };
}

function meeting(day: string, mark: Attendance, lesson?: string): ClubSession {
	const stamp = { id: `s-${day}-${lesson ?? ''}`, device: 'd', seq: 1, turn: 1, blocks: [] };
	const attendance = { ann: mark };
	return { ...stamp, kind: 'club', group: 'apple', day, attendance, ...(lesson && { lesson }) };
}

function club(more: Partial<ReportData>): ReportData {
	const none = { tallies: [], sessions: [], counts: [], sums: [], quiet: new Set<string>() };
	const enrolments = new Map([['ann', made(LONG_AGO)]]);
	return { children: [ann], enrolments, lessons: LESSONS, ...none, ...more };
}

function completion(more: Partial<ReportData>): [part: number, of: number | undefined] {
	const found = indicatorsOf(club(more), TODAY).find(({ code }) => code === 'R3');
	return [found?.part ?? NaN, found?.of];
}

describe('completion of the course', () => {
	test('counts a lesson that was taught to the group while the child was there, in time or late', () => {
		const alone = OTHERS.slice(1).map((id) => ended(id));
		const taught = (mark: Attendance) =>
			completion({ tallies: alone, sessions: [meeting('2026-11-03', mark, FIRST)] });
		expect(taught('present')).toEqual([1, 1]);
		expect(taught('late')).toEqual([1, 1]);
		expect(taught('absent-told')).toEqual([0, 1]);
		expect(taught('travelling')).toEqual([0, 1]);
	});

	test('counts a course that a group had together without any tile being opened', () => {
		const sessions = OTHERS.map((id, n) => meeting(`2026-11-0${n + 1}`, 'present', id));
		expect(completion({ sessions })).toEqual([1, 1]);
		expect(completion({ sessions: sessions.slice(1) })).toEqual([0, 1]);
	});

	test('counts a lesson once that was taught and ended alone', () => {
		const tallies = OTHERS.slice(1).map((id) => ended(id));
		const sessions = [meeting('2026-11-03', 'present', OTHERS[2])];
		expect(completion({ tallies, sessions })).toEqual([0, 1]);
	});

	test('leaves out lessons of which a child leaves no mark, also where a group was taught one', () => {
		const lessons = [...LESSONS, reportLesson('safe-body.m.1', { quick_cover: true })];
		const tallies = LESSONS.slice(0, 3).map(({ id }) => ended(id));
		const sessions = [meeting('2026-11-03', 'present', 'safe-body.m.1')];
		expect(completion({ lessons, tallies, sessions })).toEqual([0, 1]);
		expect(completion({ lessons, tallies: OTHERS.map((id) => ended(id)) })).toEqual([1, 1]);
	});

	test('is asked of children whose tile was made half a year ago, whether they came or not', () => {
		const since = (day: string) => completion({ enrolments: new Map([['ann', made(day)]]) });
		expect(since('2026-05-26')).toEqual([0, 1]);
		expect(since('2026-05-27')).toEqual([0, 0]);
	});

	test('is asked since the first mark where the tile was made later, or nobody knows when', () => {
		const sessions = [meeting(LONG_AGO, 'absent-told')];
		expect(completion({ sessions, enrolments: new Map() })).toEqual([0, 1]);
		expect(completion({ sessions, enrolments: new Map([['ann', made(TODAY)]]) })).toEqual([0, 1]);
		expect(completion({ enrolments: new Map() })).toEqual([0, 0]);
	});

	test('does not believe a mark from before Yol', () => {
		const sessions = [meeting('2018-01-01', 'present')];
		expect(completion({ sessions, enrolments: new Map() })).toEqual([0, 0]);
	});

	test('is asked since the earlier one of two tiles of one child was made', () => {
		const children = [{ ...ann, also: ['anna'] }];
		const enrolments = new Map([
			['ann', made('2026-11-01')],
			['anna', made(LONG_AGO)]
		]);
		expect(completion({ children, enrolments })).toEqual([0, 1]);
	});
});
