import { type LessonRule, type Remark, doubt } from './rule.ts';

const LEAST_HEARD = 3;

/** The facilitator's page of a lesson has three things that children may say, and a note on its words. */
export const facilitatorPage: LessonRule = (lesson) => {
	// Teachers’ units have other pages, and parents’ sessions other words.
	if (lesson.band === 'a' || !('prepost' in lesson)) return [];
	const { may_hear: heard, language } = lesson.facilitator;
	const remarks: Remark[] = [];
	if (heard.length < LEAST_HEARD) {
		const message = `${heard.length} things that children may say; ${LEAST_HEARD} are the fewest: write more.`;
		remarks.push(doubt(['facilitator', 'may_hear'], message));
	}
	if (language === undefined) {
		const message =
			'Say which words to use and to avoid in the languages of the room (`language`).';
		remarks.push(doubt(['facilitator'], message));
	}
	return remarks;
};
