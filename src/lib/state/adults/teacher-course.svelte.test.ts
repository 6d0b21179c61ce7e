import { afterEach, beforeEach, expect, test } from 'vitest';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { Teachers } from '#lib/data/club/teachers.ts';
import { TeacherCourse } from './teacher-course.svelte.ts';

const PIN = '246810';
const OWL = { animal: 'owl', colour: 'blue', pattern: 'dots' } as const;
const [ONE, TWO] = ['welcoming-classroom.t.1', 'welcoming-classroom.t.2'];
const TODAY = '2026-11-28';

let name: string;
let databases: YolDatabase[];

/** The course in a window of its own. */
function inWindow() {
	const database = new YolDatabase(name);
	databases.push(database);
	const disk = new FailingDisk(database);
	const teachers = new Teachers(database, () => 1_800_000_000_000);
	return { disk, teachers, course: new TeacherCourse(teachers, () => TODAY) };
}

/** The diary of one teacher, open in two windows. */
async function twoWindows() {
	const [one, other] = [inWindow(), inWindow()];
	const added = await one.course.add(OWL, PIN);
	const id = added.ok ? added.teacher.id : '';
	await other.course.open(id, PIN);
	const kept = async () => (await inWindow().teachers.all())[0];
	return { one, other, id, kept };
}

beforeEach(() => {
	name = `course-${crypto.randomUUID()}`;
	databases = [];
});

afterEach(async () => {
	databases.forEach((database) => database.close());
	await new YolDatabase(name).delete();
});

test('what is ticked in two windows stands in the diary together, and each shows the other’s', async () => {
	const { one, other, kept } = await twoWindows();
	await one.course.heard(ONE);
	await one.course.tried(ONE, 'worked', true);
	await one.course.observed(true);
	await other.course.heard(TWO);
	await other.course.tried(TWO, 'little', false);
	await other.course.observed(false);
	expect(await kept()).toMatchObject({
		heard: [ONE, TWO],
		tries: { [ONE]: { outcome: 'worked' }, [TWO]: { outcome: 'little' } },
		observed: [{ passed: true }, { passed: false }]
	});
	expect(other.course.teacher?.tries[ONE]?.outcome).toBe('worked');
});

test('a diary that was erased in another window is not offered any more', async () => {
	const { one, other, id } = await twoWindows();
	other.course.leave();
	await other.course.look();
	await one.course.erase(id);
	expect(await other.course.open(id, PIN)).toEqual({ ok: false, reason: 'gone' });
	expect(other.course.all).toEqual([]);
});

test('ticks one right after the other are each written once', async () => {
	const { one, kept } = await twoWindows();
	await Promise.all([one.course.observed(true), one.course.observed(false), one.course.heard(ONE)]);
	expect(await kept()).toMatchObject({
		heard: [ONE],
		observed: [{ passed: true }, { passed: false }]
	});
	expect(one.course.teacher?.observed).toHaveLength(2);
});

test('a tick is shown once it stands in the diary, so that what is seen cannot be lost', async () => {
	const { one, kept } = await twoWindows();
	const written = one.course.observed(true);
	expect(one.course.teacher?.observed).toEqual([]);
	await written;
	expect(one.course.teacher?.observed).toEqual((await kept())?.observed);
	expect(one.course.teacher?.observed).toHaveLength(1);
});

test('a diary that is erased in one window does not come back from the other, which closes it', async () => {
	const { one, other, id, kept } = await twoWindows();
	await one.course.erase(id);
	await other.course.heard(ONE);
	expect(await kept()).toBeUndefined();
	expect(other.course.teacher).toBeUndefined();
	expect(other.course.all).toEqual([]);
});

test('what could not be written goes with the next tick, and is said until then', async () => {
	const { one, kept } = await twoWindows();
	one.disk.fill();
	await one.course.tried(ONE, 'worked', true);
	expect(one.course.notSaved).toBe(true);
	expect(one.course.teacher?.tries[ONE]?.outcome).toBe('worked');
	one.disk.free();
	await one.course.observed(true);
	expect(one.course.notSaved).toBe(false);
	expect(await kept()).toMatchObject({
		tries: { [ONE]: { outcome: 'worked' } },
		observed: [{ passed: true }]
	});
});

test('a tick that is on its way when its teacher leaves is written all the same, and opens nothing again', async () => {
	const { one, kept } = await twoWindows();
	const both = [one.course.heard(ONE), one.course.observed(true)];
	one.course.leave();
	await Promise.all(both);
	expect(await kept()).toMatchObject({ heard: [ONE], observed: [{ passed: true }] });
	expect(one.course.teacher).toBeUndefined();
});

test('a diary whose PIN was still being checked does not open when its teacher has left', async () => {
	const { one, id } = await twoWindows();
	one.course.leave();
	const opening = one.course.open(id, PIN);
	one.course.leave();
	await opening;
	expect(one.course.teacher).toBeUndefined();
});

test('a new diary is there, and closed, for a teacher who left while it was made', async () => {
	const { course } = inWindow();
	const adding = course.add(OWL, PIN);
	course.leave();
	expect((await adding).ok).toBe(true);
	expect([course.teacher, course.all.length]).toEqual([undefined, 1]);
});
