import { afterEach, beforeEach, expect, test } from 'vitest';
import { YolDatabase } from '#lib/data/database.ts';
import { SessionLog } from '#lib/data/session-log.ts';
import { Meeting } from './meeting.svelte.ts';

const TODAY = '2026-11-24';
const clock = {
	now: () => new Date(2026, 10, 24, 12).getTime(),
	random: (length: number) => crypto.getRandomValues(new Uint8Array(length))
};
let database: YolDatabase;
let sessions: SessionLog;

beforeEach(() => {
	database = new YolDatabase(`meeting-${crypto.randomUUID()}`, clock);
	sessions = new SessionLog(database, clock);
});
afterEach(() => database.delete());

async function opened() {
	const meeting = new Meeting(sessions, 'apple', TODAY);
	await meeting.open(['swan', 'cat']);
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

test('a child who has gone to another group since was there all the same', async () => {
	const before = await opened();
	before.turn('cat');
	await before.keepAttendance();
	const corrected = new Meeting(sessions, 'apple', TODAY);
	await corrected.open(['swan']);
	corrected.turn('swan');
	await corrected.keepAttendance();
	expect(corrected.kept?.attendance).toEqual({ swan: 'late', cat: 'late' });
});

test('what was taught is noted without a word on who was there, and keeps who was', async () => {
	const before = await opened();
	before.turn('cat');
	await before.keepAttendance();
	const today = new Meeting(sessions, 'apple', TODAY);
	await today.open([]);
	await today.keepLesson({ lesson: 'my-rights.m.1', blocks: [], headcount: undefined });
	expect(today.kept).toMatchObject({
		lesson: 'my-rights.m.1',
		attendance: { swan: 'present', cat: 'late' }
	});
});

test('a meeting of an earlier day is put right, and says nothing of today', async () => {
	const before = new Meeting(sessions, 'apple', '2026-11-20');
	await before.open(['swan', 'cat']);
	before.turn('swan');
	await before.keepAttendance();
	const corrected = new Meeting(sessions, 'apple', '2026-11-20');
	await corrected.open(['swan', 'cat']);
	expect(corrected.attendance).toEqual({ swan: 'late', cat: 'present' });
	corrected.turn('cat');
	await corrected.keepAttendance();
	expect(await sessions.since()).toMatchObject([
		{ day: '2026-11-20', attendance: { swan: 'late', cat: 'late' } }
	]);
	expect((await opened()).kept).toBeUndefined();
});
