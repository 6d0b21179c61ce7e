import { voteOptions } from '../class/vote.ts';
import type { PlayableLesson } from '../lesson/state.ts';
import { keysOf } from '../table.ts';
import { playingCards } from './playing-cards.ts';
import { FORM_LESSONS, type SheetName } from './sheet.ts';

/** The papers that a teacher may want for a lesson, in the order in which they are prepared. */
export function sheetsFor(lesson: Pick<PlayableLesson, 'id' | 'steps'>): SheetName[] {
	const has = (type: string) => lesson.steps.some((step) => step.type === type);
	const forms = keysOf(FORM_LESSONS).filter((form) => FORM_LESSONS[form] === lesson.id);
	const sheets: [SheetName, boolean][] = [
		['plan', true],
		['picture', true],
		['cards', playingCards(lesson).length > 0],
		['votes', lesson.steps.some((step) => voteOptions(step).length > 0)],
		['hand', has('hand_map')],
		['body', has('body_map')]
	];
	return [...sheets.flatMap(([sheet, is]) => (is ? [sheet] : [])), ...forms];
}
