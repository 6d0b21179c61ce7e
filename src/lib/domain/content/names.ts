import * as v from 'valibot';
import { BANDS, type Band } from './language.ts';

/** The thirteen modules in the order of the road. */
export const MODULES = [
	'feelings-and-calm',
	'my-strengths',
	'friends-and-respect',
	'school-is-for-me',
	'my-rights',
	'safe-body',
	'growing-up',
	'hiv-and-care',
	'clear-head',
	'moving-safely',
	'promises-and-traps',
	'work-and-law',
	'my-community'
] as const;
export type ModuleId = (typeof MODULES)[number];

/** The essential four: what everybody must know to keep safe (curriculum §6.2, L4). */
export const ESSENTIAL_MODULES: readonly ModuleId[] = [
	'safe-body',
	'moving-safely',
	'promises-and-traps',
	'work-and-law'
];

/** Modules with a private topic (`quiet` in module.yaml): no mark of them where others can see. */
export const QUIET_MODULES: readonly ModuleId[] = [
	'safe-body',
	'growing-up',
	'hiv-and-care',
	'promises-and-traps'
];

/** Courses for adults, in the format of lessons: parents’ sessions and teachers’ units. */
export const ADULT_COURSES = ['walking-together', 'welcoming-classroom'] as const;

/** `module.band.number`. */
export const lessonId = v.pipe(
	v.string(),
	v.regex(/^[a-z-]+\.[lmopt]\.\d+$/, 'a lesson id looks like safe-body.l.1')
);
export type LessonId = v.InferOutput<typeof lessonId>;

/** The module that a lesson belongs to, by its id. */
export function moduleOf(lesson: LessonId): string {
	// No list is made: a report asks this of tens of thousands of tallies.
	const end = lesson.indexOf('.');
	return end < 0 ? lesson : lesson.slice(0, end);
}

/** The age that a lesson is for, by its id. */
export function bandOf(lesson: LessonId): Band | undefined {
	const letter = lesson.split('.')[1];
	return BANDS.find((band) => band === letter);
}

/** Which lesson of its module and age it is, from 1, by its id: all that is said of one where others look on. */
export function nthOf(lesson: LessonId): number {
	return Number(lesson.split('.').at(-1));
}

/** S0 open · S1 gentle · S2 opened by a facilitator · S3 led by one. */
export const SENSITIVITIES = ['S0', 'S1', 'S2', 'S3'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** S2 and S3: gone when a child leaves, and nothing of them where others can see. */
export function isSensitiveLevel(level: Sensitivity): boolean {
	return level === 'S2' || level === 'S3';
}
