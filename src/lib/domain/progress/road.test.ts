import { expect, test } from 'vitest';
import type { LessonSummary } from '../content/compiled.ts';
import type { Access } from '../lesson/state.ts';
import { roadOf, toolsAt } from './road.ts';

type Solo = LessonSummary['sensitivity']['solo'];

function lesson(
	id: string,
	solo: Solo = 'open',
	hide: LessonSummary['band'][] = []
): LessonSummary {
	const [module, band] = id.split('.');
	const sensitivity = {
		level: { open: 'S0', after_facilitator_unlock: 'S2', never: 'S3' }[solo],
		solo,
		parent_notice: false,
		quick_cover: false,
		hide_from: hide,
		gender_option: false
	};
	return { id, module, band, sensitivity, title: id, minutes: 10, hero: 'aygul' } as LessonSummary;
}

const CHILD = { band: 'm', unlocked: false, ledSession: false } as const;

function roadWith(lessons: LessonSummary[], done: string[] = [], access: Partial<Access> = {}) {
	return roadOf({
		lessons,
		access: { ...CHILD, ...access },
		isDone: (id) => done.includes(id)
	});
}

const states = (road: ReturnType<typeof roadOf>) =>
	Object.fromEntries(road.stops.map((stop) => [stop.module, stop.state]));

test('the first place with something new is now, the finished ones before it have a star', () => {
	const road = roadWith(
		[lesson('feelings-and-calm.m.1'), lesson('my-strengths.m.1'), lesson('my-rights.m.1')],
		['feelings-and-calm.m.1']
	);
	expect(states(road)).toEqual({
		'feelings-and-calm': 'done',
		'my-strengths': 'now',
		'my-rights': 'open'
	});
	expect(road.next?.id).toBe('my-strengths.m.1');
});

test('a place where nothing exists for the age is not on the road', () => {
	const road = roadWith([
		lesson('my-rights.l.1'),
		lesson('my-strengths.m.1', 'open', ['m']),
		lesson('work-and-law.m.1')
	]);
	expect(Object.keys(states(road))).toEqual(['work-and-law']);
});

test('quiet places never show that a child has been there', () => {
	const lessons = [lesson('safe-body.m.1'), lesson('promises-and-traps.m.1')];
	expect(states(roadWith(lessons, ['safe-body.m.1']))).toEqual({
		'safe-body': 'quiet',
		'promises-and-traps': 'quiet'
	});
	expect(roadWith(lessons).next).toBeUndefined();
});

test('what needs a club leader waits, and opens when unlocked', () => {
	const lessons = [lesson('growing-up.m.1', 'after_facilitator_unlock')];
	expect(states(roadWith(lessons))).toEqual({ 'growing-up': 'together' });
	expect(states(roadWith(lessons, [], { unlocked: true }))).toEqual({ 'growing-up': 'now' });
});

test('a lesson that is always led is not even listed before it is unlocked', () => {
	const lessons = [lesson('work-and-law.m.1'), lesson('work-and-law.m.2', 'never')];
	expect(roadWith(lessons).stops[0]?.lessons).toHaveLength(1);
	expect(roadWith(lessons, [], { ledSession: true }).stops[0]?.lessons).toHaveLength(2);
});

test('when all is done nothing is proposed', () => {
	const road = roadWith([lesson('my-rights.m.1')], ['my-rights.m.1']);
	expect(road.next).toBeUndefined();
	expect(states(road)).toEqual({ 'my-rights': 'done' });
});

test('a place gives what its lessons give to take along, and a quiet one tells nothing of it', () => {
	const withTools = (id: string, ...tools: LessonSummary['tools'] & object) => ({
		...lesson(id),
		tools
	});
	const lessons = [
		withTools('work-and-law.m.1', 'day_book', 'bell_breath'),
		withTools('work-and-law.m.2', 'bell_breath'),
		withTools('safe-body.m.1', 'no_go_tell')
	];
	const toolsOf = (access: Partial<Access>) =>
		Object.fromEntries(
			roadWith(lessons, [], access).stops.map((stop) => [stop.module, toolsAt(stop)])
		);
	const tools = { 'work-and-law': ['bell_breath', 'day_book'] };
	expect(toolsOf({})).toEqual({ ...tools, 'safe-body': [] });
	expect(toolsOf({ unlocked: true })).toEqual({ ...tools, 'safe-body': ['no_go_tell'] });
});

test('a pack of an older app, which names no tools, gives none', () => {
	expect(roadWith([lesson('my-rights.m.1')]).stops.map(toolsAt)).toEqual([[]]);
});
