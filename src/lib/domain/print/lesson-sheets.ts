import { voteOptions } from '../class/vote.ts';
import type { LessonId } from '../content/names.ts';
import type { PlayableLesson } from '../lesson/state.ts';
import { keysOf } from '../table.ts';
import { playingCards } from './playing-cards.ts';
import { FORM_LESSONS, type SheetName } from './sheet.ts';

/** Lessons in whose activity children fill in the sheet of a tool. */
const TOOL_LESSONS = {
	journey: [FORM_LESSONS.journey],
	daybook: [FORM_LESSONS.daybook, 'work-and-law.o.2'],
	doors: ['feelings-and-calm.m.1', 'school-is-for-me.m.1'],
	star: ['my-strengths.o.1'],
	fingers: [FORM_LESSONS.fingers, 'promises-and-traps.o.1'],
	wallet: [FORM_LESSONS.wallet]
} as const satisfies Partial<Record<SheetName, readonly LessonId[]>>;

/** The papers that a teacher may want for a lesson, in the order in which they are prepared. */
export function sheetsFor(lesson: Pick<PlayableLesson, 'id' | 'steps'>): SheetName[] {
	const has = (type: string) => lesson.steps.some((step) => step.type === type);
	const tools = keysOf(TOOL_LESSONS).filter((tool) =>
		TOOL_LESSONS[tool].some((id) => id === lesson.id)
	);
	const sheets: [SheetName, boolean][] = [
		['plan', true],
		['picture', true],
		['cards', playingCards(lesson).length > 0],
		['votes', lesson.steps.some((step) => voteOptions(step).length > 0)],
		['hand', has('hand_map')],
		['body', has('body_map')]
	];
	return [...sheets.flatMap(([sheet, is]) => (is ? [sheet] : [])), ...tools];
}
