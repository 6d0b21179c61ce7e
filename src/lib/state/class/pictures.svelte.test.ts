import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenOff, lesson, listener, roomFor } from '../../../../tests/fixtures/class-rooms.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { classPlace } from '#lib/data/class-store.ts';

let database: YolDatabase;
beforeEach(() => (database = new YolDatabase('class-pictures')));
afterEach(() => database.delete());

/** A picture that has come up, and what closes it. */
async function opened(how: { goOn?: boolean } = {}) {
	const { room, gives, read } = roomFor(database);
	const leave = room.watch();
	const opening = room.open(lesson.id, how);
	await gives('lesson', read);
	await opening;
	return [room, leave] as const;
}

/** Two windows of a picture that came up together, each asking whether its class goes on. */
async function twoThatAsk() {
	await brokenOff(database);
	const windows = [roomFor(database), roomFor(database)] as const;
	const leaves = windows.map(({ room }) => room.watch());
	const [{ room: first }, { room: second }] = windows;
	const rooms = [first, second] as const;
	const said = () => windows.flatMap((one) => one.said);
	const opening = rooms.map((room) => room.open(lesson.id));
	for (const { gives, read } of windows) await gives('lesson', read);
	await Promise.all(opening);
	expect(rooms.map(({ offer }) => offer?.at)).toEqual(['s2', 's2']);
	return { rooms, said, leave: () => leaves.forEach((one) => one()) };
}

test('of two pictures that one answer of the teacher’s window brings back together, one shows the class', async () => {
	const { rooms, leave } = await twoThatAsk();
	const beside = listener();
	beside.say({ type: 'resume-answered', on: true });
	await expect.poll(() => beside.count('ownership-claimed')).toBeGreaterThanOrEqual(2);
	await beside.settles();
	expect(rooms.filter(({ resting }) => resting)).toHaveLength(1);
	expect(rooms.find(({ resting }) => !resting)?.state?.play.at).toBe('s2');
	beside.close();
	leave();
});

test('a picture that was still loading when another took the class shows it once it begins', async () => {
	const { rooms, said, leave } = await twoThatAsk();
	const [first, second] = rooms;
	const beside = listener();
	void first.answer(true);
	await expect.poll(() => second.resting).toBe(true);
	void second.answer(true);
	await expect.poll(() => first.resting).toBe(true);
	await beside.settles();
	expect(second.resting).toBe(false);
	const before = said().length;
	first.speak();
	expect(said(), 'who rests is silent').toHaveLength(before);
	beside.close();
	leave();
});

test('a picture that is asked whether its class goes on finds it where another has led it meanwhile', async () => {
	await brokenOff(database);
	const [first, leaveFirst] = await opened({ goOn: true });
	const [second, leaveSecond] = await opened();
	expect(second.offer?.at).toBe('s2');
	const beside = listener();
	for (const act of ['back', 'park'] as const) first.act({ do: act });
	await expect.poll(async () => (await classPlace(database))?.at).toBe('s1');
	await beside.settles();
	void second.answer(true);
	await expect.poll(() => second.state?.play.at).toBe('s1');
	expect(second.state?.parked).toBe(1);
	await expect.poll(() => first.resting).toBe(true);
	for (const stop of [leaveFirst, leaveSecond, beside.close]) stop();
});
