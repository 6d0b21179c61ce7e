import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledGuide } from '#lib/domain/content/compiled.ts';
import { placeOfClass } from '#lib/domain/class/class-resume.ts';
import { keepClassPlace } from '#lib/data/class-store.ts';
import { YolDatabase } from '#lib/data/database.ts';
import type { GuideRead, LessonRead } from '#lib/data/packs/packs.ts';
import type { App } from '../app.svelte.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { ClassChannel } from './channel.ts';
import type { ClassMessage } from './messages.ts';
import { ClassRoom } from './room.svelte.ts';
import { afterDisplay } from '../device/paint.ts';

const { lesson } = sampleCourse([stepLike('panel', 's1'), stepLike('panel', 's2')]);
let database: YolDatabase;
beforeEach(() => (database = new YolDatabase('class-room')));
afterEach(() => database.delete());

/** A room at a site that says whether it is ready, and shows a lesson, when the test says so. */
function roomFor(shown: typeof lesson) {
	const answers = deferredAnswers<LessonRead | boolean>();
	const { narrator, said } = quietNarrator();
	const line: { guide?: GuideRead } = {};
	const library = {
		open: () => Promise.resolve(),
		lessons: [],
		lesson: () => answers.ask('lesson'),
		guide: () => Promise.resolve(line.guide ?? { ok: false, reason: 'offline' }),
		wordsIn: () => Promise.resolve({ ok: false, reason: 'offline' })
	};
	const unlocks = { mayTeach: () => answers.ask('ready'), leave: vi.fn() };
	const site = { read: () => Promise.reject(new Error('not here')) };
	const app = { language: 'en', now: () => 0, database, library, narrator, unlocks, site };
	const gives = async (what: 'lesson' | 'ready', answer: LessonRead | boolean) => {
		await expect.poll(() => answers.asked(what)).toBe(true);
		answers.give(what, answer);
	};
	const read: LessonRead = { ok: true, lesson: shown, checked: true };
	return { room: new ClassRoom(app as unknown as App), gives, read, said, unlocks, line };
}

/** A class that has just come up. */
async function openedClass(how: { goOn?: boolean } = {}) {
	const { gives, read, ...rest } = roomFor(lesson);
	const leave = rest.room.watch();
	const opening = rest.room.open(lesson.id, how);
	await gives('lesson', read);
	await opening;
	return { ...rest, leave };
}

/** What the windows say to each other, and how to speak among them; whatever was said before `settles` has been heard then. */
function listener() {
	const heard: ClassMessage[] = [];
	const ear = new ClassChannel((message) => heard.push(message));
	const mouth = new ClassChannel(() => undefined);
	const count = (type: ClassMessage['type']) => heard.filter((one) => one.type === type).length;
	const settles = async () => {
		const before = count('desk-closed');
		mouth.send({ type: 'desk-closed' });
		await expect.poll(() => count('desk-closed')).toBe(before + 1);
	};
	const close = () => [ear, mouth].forEach((one) => one.close());
	return { say: (message: ClassMessage) => mouth.send(message), count, settles, close };
}

/** Two windows of a picture that came up together, each asking whether its class goes on. */
async function twoThatAsk() {
	await brokenOff(lesson);
	const windows = [roomFor(lesson), roomFor(lesson)];
	const leaves = windows.map(({ room }) => room.watch());
	const rooms = windows.map(({ room }) => room);
	const said = () => windows.flatMap((one) => one.said);
	const opening = rooms.map((room) => room.open(lesson.id));
	for (const { gives, read } of windows) await gives('lesson', read);
	await Promise.all(opening);
	expect(rooms.map(({ offer }) => offer?.at)).toEqual(['s2', 's2']);
	return { rooms, said, leave: () => leaves.forEach((one) => one()) };
}

/** A concealed class at a page; broken off before, where it is asked whether it goes on. */
async function concealedClass({ asks = false } = {}) {
	const concealed = { ...lesson, ...sensitive({ level: 'S3' }) };
	if (asks) await brokenOff(concealed);
	const { room, gives, read, unlocks } = roomFor(concealed);
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

/** A class that was broken off at the second page. */
async function brokenOff(shown: typeof lesson) {
	const course = { lesson: shown, opening: 's1' };
	await keepClassPlace(database, placeOfClass(course, classAt(course, 's2'), 7));
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

test('a class that was broken off goes on where it was, and the step is spoken', async () => {
	await brokenOff(lesson);
	const { room, said, leave } = await openedClass({ goOn: true });
	expect(room.state?.play.at).toBe('s2');
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	leave();
});

test('a class whose picture comes anew has from the teacher’s window what is not kept', async () => {
	await brokenOff(lesson);
	const [{ room, leave }, others] = [await openedClass(), listener()];
	const seen = { ...classAt({ lesson, opening: 's1' }, 's2'), parked: 2 };
	others.say({ type: 'last-seen', state: seen });
	await others.settles();
	room.answer(true);
	expect(room.state).toEqual(seen);
	for (const stop of [leave, others.close]) stop();
});

test('a class whose page was left while the site was asked about it does not begin, and nothing speaks', async () => {
	const guarded = { ...lesson, ...sensitive({ level: 'S2' }) };
	await brokenOff(guarded);
	const { room, gives, read, said } = roomFor(guarded);
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
	first?.answer(true);
	await expect.poll(() => second?.resting).toBe(true);
	second?.answer(true);
	await expect.poll(() => first?.resting).toBe(true);
	await beside.settles();
	expect(second?.resting).toBe(false);
	const before = said().length;
	first?.speak();
	expect(said(), 'who rests is silent').toHaveLength(before);
	beside.close();
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
	const { room } = roomFor(lesson);
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
