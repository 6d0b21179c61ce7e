import { MODULES } from '../names.ts';
import { type LessonRule, mistake } from './rule.ts';

/** The id of a lesson names its module and its band. */
export const identity: LessonRule = (lesson) => {
	const [module, band] = lesson.id.split('.');
	return [
		...((MODULES as readonly string[]).includes(lesson.module)
			? []
			: [mistake(['module'], `There is no module ${lesson.module}: use ${MODULES.join(', ')}.`)]),
		...(module === lesson.module
			? []
			: [mistake(['id'], `${lesson.id} stands in the module ${lesson.module}: make them agree.`)]),
		...(band === lesson.band
			? []
			: [mistake(['band'], `${lesson.id} is written for the band ${lesson.band}: make them agree.`)])
	];
};
