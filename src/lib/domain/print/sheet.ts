import type { LessonId } from '../content/names.ts';

/** Everything that can be printed, in the order in which it is offered. */
export const SHEETS = [
	'plan',
	'picture',
	'cards',
	'talk',
	'parents',
	'protocol',
	'box',
	'certificate',
	'votes',
	'hand',
	'body',
	'journey',
	'daybook',
	'doors',
	'star',
	'fingers',
	'wallet'
] as const;
export type SheetName = (typeof SHEETS)[number];

/** What has to be chosen before a sheet can be laid out. */
type Choice = 'lesson' | 'session' | 'nothing';

const CHOICES: Partial<Record<SheetName, Choice>> = {
	plan: 'lesson',
	picture: 'lesson',
	cards: 'lesson',
	parents: 'session'
};

/** Sheets that a child may carry: nothing on them tells which lesson they belong to. */
export const CHILD_SHEETS: readonly SheetName[] = [
	'picture',
	'cards',
	'talk',
	'box',
	'certificate',
	'votes',
	'hand',
	'body',
	'journey',
	'daybook',
	'doors',
	'star',
	'fingers',
	'wallet'
];

/** The lessons whose own forms become sheets (curriculum §2: tools). */
export const FORM_LESSONS = {
	journey: 'moving-safely.o.1',
	daybook: 'work-and-law.o.1',
	fingers: 'promises-and-traps.m.1',
	wallet: 'my-rights.o.1'
} as const satisfies Partial<Record<SheetName, LessonId>>;
export type FormSheet = keyof typeof FORM_LESSONS;

export function choiceOf(sheet: SheetName): Choice {
	return CHOICES[sheet] ?? 'nothing';
}

/** The sheet of an address; undefined where there is none of that name. */
export function sheetNamed(name: string | undefined): SheetName | undefined {
	return SHEETS.find((sheet) => sheet === name);
}

export function isForm(sheet: SheetName): sheet is FormSheet {
	return sheet in FORM_LESSONS;
}
