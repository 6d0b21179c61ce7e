import * as v from 'valibot';

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

/** S0 open · S1 gentle · S2 opened by a facilitator · S3 led by one. */
export const SENSITIVITIES = ['S0', 'S1', 'S2', 'S3'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
