import { expect, test } from 'vitest';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { App } from '../app.svelte.ts';
import { ClassChannel } from './channel.ts';
import { ClassDesk } from './desk.svelte.ts';

const course = sampleCourse([stepLike('panel', 's1')]);

/** A teacher’s window that can fetch nothing. */
function deskAlone() {
	const absent = () => Promise.resolve({ ok: false, reason: 'offline' });
	const nothing = () => Promise.resolve();
	const library = {
		...{ open: nothing, openWords: nothing, lessons: [], lesson: absent, guide: absent }
	};
	return new ClassDesk({ language: 'en', now: () => 0, library } as unknown as App);
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
