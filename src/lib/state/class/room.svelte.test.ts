import { afterEach, beforeEach, expect, test } from 'vitest';
import { late } from '../../../../tests/fixtures/late.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { placeOfClass } from '#lib/domain/class/class-resume.ts';
import { keepClassPlace } from '#lib/data/class-store.ts';
import { YolDatabase } from '#lib/data/database.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import type { App } from '../app.svelte.ts';
import { ClassRoom } from './room.svelte.ts';
import { whenSeen } from '../device/quiet.ts';

const { lesson } = sampleCourse([stepLike('panel', 's1'), stepLike('panel', 's2')]);
let database: YolDatabase;
beforeEach(() => (database = new YolDatabase('class-room')));
afterEach(() => database.delete());

/** A room at a site that says whether it is ready, and shows a lesson, when the test says so. */
function roomFor(shown: typeof lesson) {
	const answers = late<LessonRead | boolean>();
	const { narrator, said } = quietNarrator();
	const library = {
		open: () => Promise.resolve(),
		lessons: [],
		lesson: () => answers.ask('lesson'),
		guide: () => Promise.resolve({ ok: false, reason: 'offline' }),
		wordsIn: () => Promise.resolve({ ok: false, reason: 'offline' })
	};
	const unlocks = { mayTeach: () => answers.ask('ready') };
	const site = { read: () => Promise.reject(new Error('not here')) };
	const app = { language: 'en', now: () => 0, database, library, narrator, unlocks, site };
	const gives = async (what: 'lesson' | 'ready', answer: LessonRead | boolean) => {
		await expect.poll(() => answers.asked(what)).toBe(true);
		answers.give(what, answer);
	};
	const read: LessonRead = { ok: true, lesson: shown, checked: true };
	return { room: new ClassRoom(app as unknown as App), gives, read, said };
}

/** A class that was broken off at the second page. */
async function brokenOff(shown: typeof lesson) {
	const course = { lesson: shown, opening: 's1' };
	await keepClassPlace(database, placeOfClass(course, classAt(course, 's2'), 7));
}

test('a class that was broken off goes on where it was, and the step is spoken', async () => {
	await brokenOff(lesson);
	const { room, gives, read, said } = roomFor(lesson);
	const leave = room.watch();
	const opening = room.open(lesson.id, { goOn: true });
	await gives('lesson', read);
	await opening;
	expect(room.state?.play.at).toBe('s2');
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	leave();
});

test('a class whose page was left while the site was asked about it does not begin, and nothing speaks', async () => {
	const quiet = { ...lesson, ...sensitive({ level: 'S2' }) };
	await brokenOff(quiet);
	const { room, gives, read, said } = roomFor(quiet);
	const leave = room.watch();
	const opening = room.open(quiet.id, { goOn: true });
	await gives('lesson', read);
	await expect.poll(() => room.course).toBeDefined();
	leave();
	await gives('ready', true);
	await opening;
	expect(room.state).toBeUndefined();
	expect(said).toEqual([]);
});

test('what was about to be spoken is left when the class falls silent', async () => {
	const { room, gives, read, said } = roomFor(lesson);
	const leave = room.watch();
	const opening = room.open(lesson.id);
	await gives('lesson', read);
	await opening;
	while (room.state?.play.at !== 's2') room.act({ do: 'next' });
	room.hush();
	await new Promise((seen) => whenSeen(() => seen(undefined)));
	expect(said).toEqual([]);
	room.hear();
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	leave();
});
