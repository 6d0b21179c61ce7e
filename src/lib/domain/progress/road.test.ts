import { expect, test } from 'vitest';
import type { LessonSummary } from '../content/compiled.ts';
import { nextLesson, stopsOf, type RoadView } from './road.ts';

function lesson(id: string, level: 'S0' | 'S1' | 'S2' | 'S3' = 'S0'): LessonSummary {
	const [module, band] = id.split('.');
	return {
		id,
		module: module as LessonSummary['module'],
		band: band as LessonSummary['band'],
		title: id,
		minutes: 12,
		sensitivity: {
			level,
			solo: level === 'S3' ? 'never' : level === 'S2' ? 'after_facilitator_unlock' : 'open',
			parent_notice: false,
			quick_cover: level === 'S3',
			hide_from: level === 'S3' ? ['l', 'm'] : [],
			gender_option: false
		},
		hero: 'aygul',
		scene: undefined,
		reviewed: 0,
		inEnglish: 0
	};
}

const LESSONS = [
	lesson('feelings-and-calm.o.1', 'S1'),
	lesson('my-strengths.o.1'),
	lesson('safe-body.o.1', 'S3'),
	lesson('hiv-and-care.o.1', 'S3'),
	lesson('promises-and-traps.o.1', 'S2'),
	lesson('promises-and-traps.l.1')
];

function view(changes: Partial<RoadView> = {}): RoadView {
	return {
		lessons: LESSONS,
		done: new Set(),
		access: { band: 'o', unlocked: false, ledSession: false },
		quiet: new Set(['safe-body', 'hiv-and-care', 'promises-and-traps']),
		...changes
	};
}

const states = (of: RoadView) =>
	Object.fromEntries(stopsOf(of).map(({ module, state }) => [module, state]));

test('the first lesson that is open and not done is now', () => {
	expect(nextLesson(stopsOf(view({ done: new Set(['feelings-and-calm.o.1']) })))?.id).toBe(
		'my-strengths.o.1'
	);
});

test('lessons of other bands and S3 lessons outside a session are no places at all', () => {
	expect(Object.keys(states(view()))).toEqual([
		'feelings-and-calm',
		'my-strengths',
		'promises-and-traps'
	]);
});

test('a quiet module shows no star before a facilitator has opened it', () => {
	const done = new Set(['promises-and-traps.o.1']);
	expect(states(view({ done }))['promises-and-traps']).toBe('together');
	const access = { band: 'o', unlocked: true, ledSession: false } as const;
	expect(states(view({ done, access }))['promises-and-traps']).toBe('done');
});

test('a quiet module is never proposed by itself', () => {
	const done = new Set(['feelings-and-calm.o.1', 'my-strengths.o.1']);
	const access = { band: 'o', unlocked: true, ledSession: false } as const;
	expect(nextLesson(stopsOf(view({ done, access })))).toBeUndefined();
});

test('S3 lessons appear inside a led session', () => {
	const access = { band: 'o', unlocked: true, ledSession: true } as const;
	expect(states(view({ access }))['safe-body']).toBe('open');
});
