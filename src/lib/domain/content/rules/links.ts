import { followers, reachable } from './paths.ts';
import { type LessonRule, mistake } from './rule.ts';

/** Every step leads to a step that exists, or to the end; every step is reached. */
export const links: LessonRule = (lesson) => {
	const ids = lesson.steps.map(({ id }) => id);
	const known = new Set([...ids, 'end']);
	const reached = reachable(lesson);
	const start = known.has(lesson.start)
		? []
		: [mistake(['start'], `The lesson starts at ${lesson.start}, which is not a step: name one.`)];
	const steps = lesson.steps.flatMap((step, index) => {
		const path = ['steps', index];
		const next = followers(step);
		return [
			...(ids.indexOf(step.id) < index
				? [mistake(path, `There are two steps ${step.id}: give one another id.`)]
				: []),
			...(step.id === 'end'
				? [mistake(path, '`end` is how a lesson closes: give the step another id.')]
				: []),
			...(next.length === 0
				? [mistake(path, `The step ${step.id} is a dead end: say what comes \`next\`, or \`end\`.`)]
				: []),
			...next
				.filter((id) => !known.has(id))
				.map((id) => mistake(path, `The step ${step.id} leads to ${id}, which is not a step.`)),
			...(reached.has(step.id)
				? []
				: [mistake(path, `Nothing leads to the step ${step.id}: link it or take it out.`)])
		];
	});
	return [...start, ...steps];
};
