import { afterEach, beforeEach, expect, test } from 'vitest';
import { YolDatabase } from '#lib/data/database.ts';
import { SessionLog } from '#lib/data/club/session-log.ts';
import type { LessonId } from '#lib/domain/content/names.ts';
import { meetingsOf } from '#lib/domain/progress/meetings.ts';
import type { Attendance, ClubSession } from '#lib/domain/progress/session.ts';
import { Meeting } from './meeting.svelte.ts';
import { clockAt } from '../../../../tests/fixtures/clock.ts';

const TODAY = '2026-11-24';
const clock = clockAt();
const SWAN = { id: 'swan', also: [] };
const CAT = { id: 'cat', also: [] };
const CHILDREN = [SWAN, CAT];
let database: YolDatabase;
let sessions: SessionLog;

beforeEach(() => {
	database = new YolDatabase(`meeting-${crypto.randomUUID()}`, clock);
	sessions = new SessionLog(database, clock);
});
afterEach(() => database.delete());

async function opened() {
	const meeting = new Meeting(sessions, 'apple', TODAY);
	await meeting.open({ children: CHILDREN, inUse: ['apple'] });
	return meeting;
}

test('marks that were set are kept when another group is looked at', async () => {
	const meeting = await opened();
	meeting.turn('swan');
	expect(await meeting.settle()).toBe(true);
	expect(await sessions.since()).toMatchObject([{ attendance: { swan: 'late', cat: 'present' } }]);
});

test('a group that was only looked at is not noted as here', async () => {
	await (await opened()).settle();
	expect(await sessions.since()).toEqual([]);
});

test('what was kept is not written once more', async () => {
	const meeting = await opened();
	meeting.turn('swan');
	await meeting.keepAttendance();
	await meeting.settle();
	expect(await sessions.since()).toMatchObject([{ turn: 1 }]);
});

test('a mark that is set while others are being kept is kept with the next', async () => {
	const meeting = await opened();
	meeting.turn('swan');
	const first = meeting.settle();
	meeting.turn('cat');
	await first;
	await meeting.settle();
	expect(meeting.kept?.attendance).toEqual({ swan: 'late', cat: 'late' });
});

test('a child who has gone to another group since was there all the same', async () => {
	const before = await opened();
	before.turn('cat');
	await before.keepAttendance();
	const corrected = new Meeting(sessions, 'apple', TODAY);
	await corrected.open({ children: [SWAN], inUse: ['apple'] });
	corrected.turn('swan');
	await corrected.keepAttendance();
	expect(corrected.kept?.attendance).toEqual({ swan: 'late', cat: 'late' });
});

test('what was taught is noted without a word on who was there, and keeps who was', async () => {
	const before = await opened();
	before.turn('cat');
	await before.keepAttendance();
	const today = new Meeting(sessions, 'apple', TODAY);
	await today.open({ children: [], inUse: ['apple'] });
	await today.keepLesson({ lesson: 'my-rights.m.1', blocks: [], headcount: undefined });
	expect(today.kept).toMatchObject({
		lesson: 'my-rights.m.1',
		attendance: { swan: 'present', cat: 'late' }
	});
});

test('a meeting of an earlier day is put right, and says nothing of today', async () => {
	const before = new Meeting(sessions, 'apple', '2026-11-20');
	await before.open({ children: CHILDREN, inUse: ['apple'] });
	before.turn('swan');
	await before.keepAttendance();
	const corrected = new Meeting(sessions, 'apple', '2026-11-20');
	await corrected.open({ children: CHILDREN, inUse: ['apple'] }, { isPast: true });
	expect(corrected.attendance).toEqual({ swan: 'late', cat: 'present' });
	corrected.turn('cat');
	await corrected.keepAttendance();
	expect(await sessions.since()).toMatchObject([
		{ day: '2026-11-20', attendance: { swan: 'late', cat: 'late' } }
	]);
	expect((await opened()).kept).toBeUndefined();
});

test('who came into the group after an earlier day was noted is not said to have been there', async () => {
	const before = new Meeting(sessions, 'apple', '2026-11-20');
	await before.open({ children: [SWAN], inUse: ['apple'] });
	await before.keepAttendance();
	const corrected = new Meeting(sessions, 'apple', '2026-11-20');
	await corrected.open({ children: CHILDREN, inUse: ['apple'] }, { isPast: true });
	expect(corrected.attendance).toEqual({ swan: 'present' });
	corrected.turn('swan');
	await corrected.keepAttendance();
	expect(corrected.kept?.attendance).toEqual({ swan: 'late' });
	corrected.turn('cat');
	await corrected.keepAttendance();
	expect(corrected.kept?.attendance).toEqual({ swan: 'late', cat: 'present' });
});

/** A second record of the same meeting, as another tablet brings it. */
function noted(id: string, attendance: Record<string, Attendance>, lesson?: LessonId): ClubSession {
	const record = { id, device: 'blue', seq: 0, turn: 1, kind: 'club', group: 'apple' } as const;
	return { ...record, day: TODAY, blocks: [], attendance, ...(lesson && { lesson }) };
}

test('what was noted on two tablets is shown together, and a correction holds against both', async () => {
	await database.sessions.bulkAdd([
		noted('a', { swan: 'absent-unknown', cat: 'present' }),
		noted('b', { swan: 'present', cat: 'present', fox: 'late' })
	]);
	const meeting = await opened();
	expect(meeting.attendance).toEqual({ swan: 'absent-unknown', cat: 'present' });
	for (let touch = 0; touch < 3; touch++) meeting.turn('swan');
	await meeting.keepAttendance();
	expect((await opened()).attendance).toEqual({ swan: 'late', cat: 'present' });
	const [joined] = meetingsOf(await sessions.since(), new Map());
	expect(joined?.attendance).toEqual({ swan: 'late', cat: 'present', fox: 'late' });
});

test('a mark of a child with two tiles holds for both of them', async () => {
	await database.sessions.bulkAdd([noted('a', { swan: 'present', twin: 'absent-unknown' })]);
	const meeting = new Meeting(sessions, 'apple', TODAY);
	const swan = { id: 'swan', also: ['twin'] };
	await meeting.open({ children: [swan], inUse: ['apple'] });
	for (let touch = 0; touch < 2; touch++) meeting.turn('swan');
	await meeting.keepAttendance();
	expect(meeting.kept?.attendance).toEqual({ swan: 'absent-told' });
	expect((await sessions.since())[0]).toMatchObject({
		attendance: { swan: 'absent-told', twin: 'absent-told' }
	});
});

test('a lesson that the end of a class noted is put right where it stands', async () => {
	await database.sessions.bulkAdd([noted('a', { swan: 'late' }), noted('b', {}, 'my-rights.m.1')]);
	const meeting = new Meeting(sessions, 'apple', TODAY);
	await meeting.open({ children: [], inUse: ['apple'] });
	await meeting.keepLesson({ lesson: 'my-rights.l.1', blocks: ['story'] });
	const [joined] = meetingsOf(await sessions.since(), new Map());
	expect(joined).toMatchObject({ lessons: ['my-rights.l.1'], attendance: { swan: 'late' } });
});

test('no mark is kept of a child that another window has erased meanwhile', async () => {
	const meeting = await opened();
	meeting.turn('cat');
	await database.roster.add({
		...{ id: 'stone', device: 'red', seq: 1, turn: 2 },
		...{ kind: 'erased', about: 'cat', day: TODAY }
	});
	await meeting.keepAttendance();
	expect(await sessions.since()).toMatchObject([{ attendance: { swan: 'present' } }]);
	expect((await sessions.since())[0]).not.toHaveProperty('attendance.cat');
});
