import { circled, countPaths } from './paths.ts';
import { type LessonRule, mistake } from './rule.ts';

const MOST = { l: 12, m: 24, o: 24, a: 27 } as const;

/** Branches stay few enough to be tried out one by one, and never lead in a circle. */
export const branches: LessonRule = (lesson) => {
	const ways = countPaths(lesson);
	const most = MOST[lesson.band];
	const again = circled(lesson);
	if (again !== undefined) {
		const at = lesson.steps.findIndex(({ id }) => id === again);
		const said = `From the step ${again} a way leads in a circle back to it: let each way arrive at \`end\`.`;
		return [mistake(['steps', at], said)];
	}
	if (ways === 0) return [mistake(['steps'], 'No way arrives at `end`: let the last step say so.')];
	if (ways <= most) return [];
	return [mistake(['steps'], `There are ${ways} ways through the lesson; ${most} are the most.`)];
};
