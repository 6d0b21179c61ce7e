import { expect, onTestFinished, test } from 'vitest';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { App } from '../app.svelte.ts';
import { noVote } from '#lib/domain/class/vote.ts';
import { ClassChannel } from './channel.ts';
import { ClassDesk } from './desk.svelte.ts';

const course = sampleCourse([stepLike('panel', 's1')]);

const absent = () => Promise.resolve({ ok: false, reason: 'offline' });
const { lesson: shownLesson } = course;
const inReach = () => Promise.resolve({ ok: true, lesson: shownLesson, checked: true });

/** A teacher’s window that can fetch nothing but the lesson, if anything at all. */
function deskAlone(lesson: () => Promise<unknown> = absent) {
	const nothing = () => Promise.resolve();
	const library = { open: nothing, openWords: nothing, lessons: [], lesson, guide: absent };
	const unlocks = { mayTeach: () => Promise.resolve(false) };
	return new ClassDesk({ language: 'en', now: () => 0, library, unlocks } as unknown as App);
}

test('when one of two pictures is closed, the teacher’s window hears at once of the one that goes on', async () => {
	const desk = deskAlone();
	let greeted = 0;
	const shown: ClassChannel = new ClassChannel(({ type }) => {
		if (type !== 'hello') return;
		greeted++;
		const state = classAt(course, 's1');
		shown.send({ type: 'state-changed', lesson: course.lesson.id, state, began: 0 });
	});
	const closed = new ClassChannel(() => undefined);
	const leave = desk.watch();
	await expect.poll(() => desk.connected).toBe(true);
	closed.send({ type: 'picture-closed' });
	await expect.poll(() => greeted, { timeout: 1000 }).toBe(2);
	await expect.poll(() => desk.connected, { timeout: 1000 }).toBe(true);
	leave();
	for (const channel of [shown, closed]) channel.close();
});

test('a picture that asks whether the class goes on is heard only once the one that shows the class is gone', async () => {
	const desk = deskAlone(inReach);
	const shown: ClassChannel = new ClassChannel(({ type }) => {
		if (type !== 'hello') return;
		shown.send({
			type: 'state-changed',
			lesson: shownLesson.id,
			state: classAt(course, 's1'),
			began: 0
		});
	});
	const leave = desk.watch();
	await expect.poll(() => desk.screen.at).toBe('class');
	const seen = new Set<string>();
	onTestFinished(
		$effect.root(() => {
			$effect(() => void seen.add(desk.screen.at));
		})
	);
	let greeted = 0;
	const asking: ClassChannel = new ClassChannel(({ type }) => {
		if (type !== 'hello') return;
		greeted++;
		asking.send({ type: 'resume-offered', minutes: 3 });
	});
	for (const times of [1, 2]) {
		asking.send({ type: 'are-you-there' });
		await expect.poll(() => greeted).toBe(times);
	}
	expect([...seen]).toEqual(['class']);
	shown.close();
	asking.send({ type: 'picture-closed' });
	await expect.poll(() => desk.screen.at).toBe('resume-offered');
	leave();
	asking.close();
});

test('to a picture that comes anew the teacher’s window says what it saw last: votes are kept nowhere else', async () => {
	const desk = deskAlone();
	const heard: unknown[] = [];
	const picture = new ClassChannel((message) => {
		if (message.type === 'last-seen') heard.push(message.state);
	});
	const leave = desk.watch();
	picture.send({ type: 'picture-opening' });
	const state = { ...classAt(course, 's1'), vote: { ...noVote, counts: { a: 12 } } };
	picture.send({ type: 'state-changed', lesson: shownLesson.id, state, began: 0 });
	await expect.poll(() => desk.connected).toBe(true);
	expect(heard).toEqual([]);
	picture.send({ type: 'picture-opening' });
	await expect.poll(() => heard).toEqual([state]);
	leave();
	picture.close();
});

test('what is known of the facts of a class is asked for again when the line is back', async () => {
	let asked = 0;
	const library = {
		open: () => Promise.resolve(),
		openWords: () => Promise.resolve(asked++),
		lessons: [],
		lesson: inReach,
		guide: absent
	};
	const desk = new ClassDesk({ language: 'en', now: () => 0, library } as unknown as App);
	const state = classAt(course, 's1');
	const shown = new ClassChannel(() => undefined);
	const leave = desk.watch();
	dispatchEvent(new Event('online'));
	expect(asked, 'no lesson is shown yet').toBe(0);
	shown.send({ type: 'state-changed', lesson: shownLesson.id, state, began: 0 });
	await expect.poll(() => asked).toBe(1);
	dispatchEvent(new Event('online'));
	expect(asked).toBe(2);
	leave();
	dispatchEvent(new Event('online'));
	expect(asked).toBe(2);
	shown.close();
});

test('at the question whether the class goes on, a clicker at the desk says yes, and no other key answers', async () => {
	const desk = deskAlone();
	const heard: unknown[] = [];
	const asking = new ClassChannel((message) => {
		if (message.type !== 'hello') heard.push(message);
	});
	const leave = desk.watch();
	asking.send({ type: 'resume-offered', minutes: 3 });
	await expect.poll(() => desk.screen.at).toBe('resume-offered');
	desk.act({ do: 'back' });
	desk.act({ do: 'black' });
	desk.act({ do: 'next' });
	await expect.poll(() => heard).toEqual([{ type: 'resume-answered', on: true }]);
	expect(desk.screen.at).toBe('waiting');
	leave();
	asking.close();
});

test('a teacher’s window hears that its picture has no lesson to show, may have it try again, and sees the class once it comes', async () => {
	const desk = deskAlone(inReach);
	let triedAgain = 0;
	const picture = new ClassChannel(({ type }) => {
		if (type === 'show') triedAgain++;
	});
	const leave = desk.watch();
	picture.send({ type: 'lesson-missing' });
	await expect.poll(() => desk.screen).toEqual({ at: 'lost', why: 'pack', place: undefined });
	await desk.again();
	await expect.poll(() => triedAgain).toBe(1);
	expect(desk.screen.at).toBe('lost');
	const state = classAt(course, 's1');
	picture.send({ type: 'state-changed', lesson: shownLesson.id, state, began: 0 });
	await expect.poll(() => desk.screen.at).toBe('class');
	leave();
	picture.close();
});

test('a teacher’s window waits again when the picture that had no lesson to show is closed', async () => {
	const desk = deskAlone();
	const picture = new ClassChannel(() => undefined);
	const leave = desk.watch();
	picture.send({ type: 'lesson-missing' });
	await expect.poll(() => desk.screen.at).toBe('lost');
	picture.send({ type: 'picture-closed' });
	await expect.poll(() => desk.screen.at).toBe('waiting');
	leave();
	picture.close();
});

test('a teacher’s window that was loaded anew can write down a class whose lesson is gone, as the picture knows it', async () => {
	const desk = deskAlone();
	const picture = new ClassChannel(() => undefined);
	const leave = desk.watch();
	expect(desk.screen.at).toBe('waiting');
	const place = { done: ['arrive', 'story'] as const, headcount: 33 };
	const { id } = shownLesson;
	picture.send({ type: 'lesson-lost', lesson: id, done: [...place.done], headcount: 33 });
	await expect.poll(() => desk.screen).toEqual({ at: 'lost', why: 'gone', place });
	expect(desk.lesson).toBe(id);
	leave();
	picture.close();
});

test('a teacher’s window that was loaded anew follows its picture to the PIN, and no other picture beside a class that goes on', async () => {
	const desk = deskAlone(inReach);
	const shown = new ClassChannel(() => undefined);
	const shut: ClassChannel = new ClassChannel(({ type }) => {
		if (type === 'hello')
			shut.send({ type: 'permission-requested', lesson: shownLesson.id, again: true });
	});
	const leave = desk.watch();
	onTestFinished(() => {
		leave();
		for (const channel of [shown, shut]) channel.close();
	});
	await expect.poll(() => desk.screen.at).toBe('locked');
	const state = classAt(course, 's1');
	shown.send({ type: 'state-changed', lesson: shownLesson.id, state, began: 0 });
	await expect.poll(() => desk.screen.at).toBe('class');
	shut.send({ type: 'permission-requested', lesson: shownLesson.id, again: true });
	shown.send({ type: 'resume-offered', minutes: 3 });
	shown.send({ type: 'state-changed', lesson: shownLesson.id, state, began: 7 });
	await expect.poll(() => desk.time.began).toBe(7);
	expect(desk.locked).toBeUndefined();
});
