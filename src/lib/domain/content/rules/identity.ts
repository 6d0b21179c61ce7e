import { ADULT_COURSES, MODULES } from '../names.ts';
import { type LessonRule, mistake } from './rule.ts';

/** The id of a lesson names its module and its band. */
export const identity: LessonRule = (lesson) => {
	const [module, letter] = lesson.id.split('.');
	const isForAdults = lesson.band === 'a';
	const modules: readonly string[] = isForAdults ? ADULT_COURSES : MODULES;
	// Ids of adults’ texts say for whom: p for parents, t for teachers.
	const band = isForAdults && (letter === 'p' || letter === 't') ? 'a' : letter;
	return [
		...(modules.includes(lesson.module)
			? []
			: [mistake(['module'], `There is no module ${lesson.module}: use ${modules.join(', ')}.`)]),
		...(module === lesson.module
			? []
			: [mistake(['id'], `${lesson.id} stands in the module ${lesson.module}: make them agree.`)]),
		...(band === lesson.band
			? []
			: [
					mistake(['band'], `${lesson.id} is written for the band ${lesson.band}: make them agree.`)
				])
	];
};
