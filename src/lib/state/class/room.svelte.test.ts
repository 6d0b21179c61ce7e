import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenOff, lesson, listener, roomFor } from '../../../../tests/fixtures/class-rooms.ts';
import { classAt } from '../../../../tests/fixtures/sample-class.ts';
import { sensitive } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledGuide } from '#lib/domain/content/compiled.ts';
import { classPlace } from '#lib/data/class-store.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { ClassChannel } from './channel.ts';
import { afterDisplay } from '../device/paint.ts';

let database: YolDatabase;
beforeEach(() => (database = new YolDatabase('class-room')));
afterEach(() => database.delete());

/** A class that has just come up. */
async function openedClass(how: { goOn?: boolean } = {}) {
	const { gives, read, ...rest } = roomFor(database);
	const leave = rest.room.watch();
	const opening = rest.room.open(lesson.id, how);
	await gives('lesson', read);
	await opening;
	return { ...rest, leave };
}

/** A concealed class at a page; broken off before, where it is asked whether it goes on. */
async function concealedClass({ asks = false } = {}) {
	const concealed = { ...lesson, ...sensitive({ level: 'S3' }) };
	if (asks) await brokenOff(database, concealed);
	const { room, gives, read, unlocks } = roomFor(database, concealed);
	const others = listener();
	const leave = room.watch();
	const opening = room.open(concealed.id);
	await gives('lesson', read);
	await gives('ready', true);
	await opening;
	const end = () => [leave, others.close].forEach((one) => one());
	const you = { type: 'permission-granted', lesson: concealed.id } as const;
	return { room, others, unlocks, end, you };
}

/** The lid is closed. */
function closesLid() {
	Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
	document.dispatchEvent(new Event('visibilitychange'));
	Reflect.deleteProperty(document, 'visibilityState');
}

test('the adults’ half of a lesson that could not be fetched comes to its class when the line is back', async () => {
	const { room, line, leave } = await openedClass();
	expect(room.lesson.guides.in('en')).toBeUndefined();
	const guide = { id: lesson.id, language: 'en' } as CompiledGuide;
	line.guide = { ok: true, guide };
	dispatchEvent(new Event('online'));
	await expect.poll(() => room.lesson.guides.in('en')).toEqual(guide);
	leave();
});

test('the teacher’s window hears when the lesson of a class cannot be fetched, also if it asks later', async () => {
	const { room, gives } = roomFor(database);
	const others = listener();
	const leave = room.watch();
	const opening = room.open(lesson.id);
	await gives('lesson', { ok: false, reason: 'offline' });
	await opening;
	await others.settles();
	expect(others.count('lesson-missing')).toBe(1);
	others.say({ type: 'hello' });
	await others.settles();
	expect(others.count('lesson-missing')).toBe(2);
	for (const stop of [leave, others.close]) stop();
});

test('a class that was broken off goes on where it was, and the step is spoken', async () => {
	await brokenOff(database);
	const { room, said, leave } = await openedClass({ goOn: true });
	expect(room.state?.play.at).toBe('s2');
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	leave();
});

test('a class whose picture comes anew has from the teacher’s window what is not kept', async () => {
	await brokenOff(database);
	const [{ room, leave }, others] = [await openedClass(), listener()];
	const seen = { ...classAt({ lesson, opening: 's1' }, 's2'), parked: 2 };
	others.say({ type: 'last-seen', state: seen });
	await others.settles();
	await room.answer(true);
	expect(room.state).toEqual(seen);
	for (const stop of [leave, others.close]) stop();
});

test('a class whose page was left while the site was asked about it does not begin, and nothing speaks', async () => {
	const guarded = { ...lesson, ...sensitive({ level: 'S2' }) };
	await brokenOff(database, guarded);
	const { room, gives, read, said } = roomFor(database, guarded);
	const leave = room.watch();
	const opening = room.open(guarded.id, { goOn: true });
	await gives('lesson', read);
	await expect.poll(() => room.course).toBeDefined();
	leave();
	await gives('ready', true);
	await opening;
	expect(room.state).toBeUndefined();
	expect(said).toEqual([]);
});

test('what was about to be spoken is left when the class falls silent', async () => {
	const { room, said, leave } = await openedClass();
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	room.hush();
	await new Promise((seen) => afterDisplay(() => seen(undefined)));
	expect(said).toEqual([]);
	room.speak();
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	leave();
});

test('what is heard again is never the step beneath the bell or the help lines', async () => {
	const { room, said, leave } = await openedClass();
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	for (const act of ['breathe', 'help'] as const) {
		room.act({ do: act });
		room.speak();
	}
	expect(said).toEqual([]);
	leave();
});

test('on a full disk a class is found at its place as long as its window is there, and says that it is not kept', async () => {
	await database.delete();
	database = new YolDatabase('class-room');
	const disk = new FailingDisk(database);
	const { room, leave } = await openedClass();
	await expect.poll(async () => (await database.settings.get('class-place'))?.value).toBeDefined();
	expect(room.kept.unkept).toBeUndefined();
	disk.fill();
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	await expect.poll(() => room.kept.unkept).toBe('no-space');
	leave();
	const again = await openedClass();
	expect(again.room.offer?.at).toBe('s2');
	again.leave();
});

test('when one of two teacher’s windows is closed, the other one leads on', async () => {
	const { room } = roomFor(database);
	const leave = room.watch();
	void room.open(lesson.id);
	const desk: ClassChannel = new ClassChannel(
		({ type }) => type === 'are-you-there' && desk.send({ type: 'hello' })
	);
	const beside = listener();
	desk.send({ type: 'hello' });
	await expect.poll(() => room.leader.there).toBe(true);
	beside.say({ type: 'desk-closed' });
	await expect.poll(() => beside.count('hello')).toBe(2);
	await beside.settles();
	await expect.poll(() => room.leader.there, { timeout: 1000 }).toBe(true);
	for (const close of [() => desk.close(), beside.close, leave]) close();
});

test('what nobody saw of a concealed class is lit by no key, here or beside, and by no other answer', async () => {
	const { room, others, unlocks, end } = await concealedClass();
	closesLid();
	expect(room.problem).toBe('unseen');
	expect(unlocks.leave).toHaveBeenCalledOnce();
	for (const act of ['black', 'next', 'back'] as const) room.act({ do: act });
	others.say({ type: 'input', input: { do: 'black' } });
	others.say({ type: 'show' });
	await others.settles();
	expect(room.problem).toBe('unseen');
	expect(room.state?.screen).toBe('black');
	await expect.poll(() => others.count('unseen')).toBeGreaterThan(0);
	end();
});

test('the PIN that is entered here lights what nobody saw, at its place; entered beside, a key lights it then', async () => {
	const { room, others, end, you } = await concealedClass();
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	closesLid();
	room.admitted();
	expect(room.problem).toBeUndefined();
	expect(room.state).toMatchObject({ screen: 'lit', play: { at: 's2' } });
	closesLid();
	others.say(you);
	await expect.poll(() => room.problem).toBeUndefined();
	expect(room.state.screen).toBe('black');
	room.act({ do: 'next' });
	expect(room.state).toMatchObject({ screen: 'lit', play: { at: 's2' } });
	end();
});

test('a black that the teacher made is lit by the PIN only, too, once nobody saw it; one that stayed in sight by a key', async () => {
	const { room, end } = await concealedClass();
	room.act({ do: 'black' });
	closesLid();
	room.act({ do: 'black' });
	expect(room.state?.screen).toBe('black');
	room.admitted();
	Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
	document.dispatchEvent(new Event('fullscreenchange'));
	Reflect.deleteProperty(document, 'fullscreenElement');
	expect(room.problem).toBeUndefined();
	expect(room.state?.screen).toBe('black');
	room.act({ do: 'next' });
	expect(room.state?.screen).toBe('lit');
	end();
});

test('a concealed class that was broken off does not go on for whoever opens the lid', async () => {
	const { room, others, end } = await concealedClass({ asks: true });
	expect(room.offer?.at).toBe('s2');
	closesLid();
	others.say({ type: 'resume-answered', on: true });
	await others.settles();
	expect(room.state).toBeUndefined();
	room.admitted();
	expect(room.offer?.at, 'it is asked again').toBe('s2');
	end();
});

test('a class that is left in its middle, and not written down, can go on at its place', async () => {
	const { room, leave } = await openedClass();
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	room.time.begin(12);
	await room.end({ isKept: false });
	await expect.poll(() => classPlace(database)).toMatchObject({ at: 's2', minutes: 12 });
	leave();
});

test.for([
	{ isKept: true, at: 's2' },
	{ isKept: false, at: undefined }
])('a class that was written down, or is over, does not go on (%o)', async ({ isKept, at }) => {
	await brokenOff(database);
	const { room, leave } = await openedClass({ goOn: true });
	while (!room.isOver && room.state?.play.at !== at) room.act({ do: 'next' });
	await room.end({ isKept });
	expect(await classPlace(database)).toBeUndefined();
	leave();
});

test('a window that rests keeps no place when the class is left: it knows an older one', async () => {
	await brokenOff(database);
	const { room, leave } = await openedClass();
	await room.answer(false);
	await expect.poll(async () => (await classPlace(database))?.card).toBe('arrive');
	await brokenOff(database);
	const others = listener();
	others.say({ type: 'ownership-claimed', by: 'other', at: Number.MAX_SAFE_INTEGER });
	others.say({ type: 'ended', left: true });
	await expect.poll(() => room.ended).toBe(true);
	expect(await classPlace(database)).toMatchObject({ at: 's2' });
	for (const stop of [leave, others.close]) stop();
});

test('what was done in a lesson that is there no more is told to a teacher’s window that was loaded anew', async () => {
	await brokenOff(database);
	const { room, gives } = roomFor(database);
	const heard: unknown[] = [];
	// Windows of other tests may speak meanwhile; they have counted their children.
	const desk = new ClassChannel((message) => {
		if (message.type === 'lesson-lost' && message.headcount === undefined) heard.push(message);
	});
	const leave = room.watch();
	const opening = room.open(lesson.id);
	await gives('lesson', { ok: false, reason: 'unknown-lesson' });
	await opening;
	const { done } = classAt({ lesson, opening: 's1' }, 's2');
	const told = { type: 'lesson-lost', lesson: lesson.id, done };
	await expect.poll(() => heard).toContainEqual(told);
	heard.length = 0;
	desk.send({ type: 'hello' });
	await expect.poll(() => heard).toContainEqual(told);
	leave();
	desk.close();
});
