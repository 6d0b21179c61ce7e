import type { Story } from '../story.ts';
import { linksOf, reachable } from './paths.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Every step leads to a step that exists, or to the end; every step is reached. */
export const links: LessonRule = (lesson) => {
	const ids = lesson.steps.map(({ id }) => id);
	const twice = lesson.steps.flatMap(({ id }, index) => [
		...(ids.indexOf(id) < index
			? [mistake(['steps', index], `There are two steps ${id}: give one another id.`)]
			: []),
		...(id === 'end'
			? [mistake(['steps', index], '`end` is how a lesson closes: give the step another id.')]
			: [])
	]);
	const lost = leadingNowhere(lesson, new Set([...ids, 'end']));
	// Behind a link that leads nowhere all steps would be told of.
	return [...twice, ...(lost.length > 0 ? lost : unreached(lesson))];
};

function leadingNowhere(lesson: Story, known: ReadonlySet<string>): Remark[] {
	const start = known.has(lesson.start)
		? []
		: [mistake(['start'], `The lesson starts at ${lesson.start}, which is not a step: name one.`)];
	const steps = lesson.steps.flatMap((step, index) => {
		const path = ['steps', index];
		const found = linksOf(step);
		if (found.length === 0)
			return [
				mistake(path, `The step ${step.id} is a dead end: say what comes \`next\`, or \`end\`.`)
			];
		return found
			.filter(({ to }) => !known.has(to))
			.map(({ to, path: link }) =>
				mistake([...path, ...link], `The step ${step.id} leads to ${to}, which is not a step.`)
			);
	});
	return [...start, ...steps];
}

function unreached(lesson: Story): Remark[] {
	const reached = reachable(lesson);
	return lesson.steps.flatMap(({ id }, index) =>
		reached.has(id)
			? []
			: [mistake(['steps', index], `Nothing leads to the step ${id}: link it or take it out.`)]
	);
}
