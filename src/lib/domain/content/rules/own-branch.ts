import { followers } from './paths.ts';
import { type LessonRule, mistake } from './rule.ts';

/** What came of one answer is not told to who gave another one: only a choice leads to its consequences. */
export const ownBranch: LessonRule = (lesson) => {
	const answers = lesson.steps.flatMap((step) => (step.type === 'choice' ? followers(step) : []));
	const isOfAnswer = (id: string) =>
		answers.includes(id) &&
		lesson.steps.some((step) => step.id === id && step.type === 'consequence');
	return lesson.steps.flatMap((step, index) => {
		if (step.type === 'choice') return [];
		return followers(step)
			.filter(isOfAnswer)
			.map((id) => {
				const said = `The step ${step.id} leads to ${id}, which tells what came of an answer: let it lead past it.`;
				return mistake(['steps', index], said);
			});
	});
};
