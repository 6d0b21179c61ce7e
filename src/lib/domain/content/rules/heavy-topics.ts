import { isSensitiveLevel } from '../names.ts';
import type { Story } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Lessons of S2 and S3 tell what is coming, can be left, calm, help, and never blame a child. */
export const heavyTopics: LessonRule = (lesson) => {
	const { level } = lesson.sensitivity;
	if (!isSensitiveLevel(level)) return [];
	return [
		...headsUp(lesson),
		...skippable(lesson),
		...needs(lesson, ['breathe', 'ground'], 'a pause to breathe (`breathe` or `ground`)'),
		...needs(lesson, ['help'], 'a `help` step'),
		...blameless(lesson),
		...disclosure(lesson)
	];
};

function headsUp(lesson: Story): Remark[] {
	const index = Math.max(
		lesson.steps.findIndex(({ id }) => id === lesson.start),
		0
	);
	const said = lesson.steps[index]?.say.map(({ t }) => t).join(' ') ?? '';
	if (/\b(stop|skip)\b/i.test(said)) return [];
	const message = 'The first step must tell what is coming and that one can stop any time: add it.';
	return [mistake(['steps', index], message)];
}

function skippable(lesson: Story): Remark[] {
	return lesson.steps.flatMap(({ id, skip }, index) =>
		skip === false
			? [mistake(['steps', index], `The step ${id} cannot be skipped: take \`skip: false\` out.`)]
			: []
	);
}

function needs(lesson: Story, types: readonly string[], what: string): Remark[] {
	if (lesson.steps.some(({ type }) => types.includes(type))) return [];
	return [mistake(['steps'], `The lesson has no ${what.replace(/^an? /, '')}: add one.`)];
}

function blameless(lesson: Story): Remark[] {
	const said = lesson.steps.flatMap(({ say }) => say.map(({ t }) => t)).join(' ');
	if (/\b(fault|responsib\w+|blame|did nothing wrong|no shame)\b/i.test(said)) return [];
	return [mistake(['steps'], 'No line says that it is never the child’s fault: add one.')];
}

function disclosure(lesson: Story): Remark[] {
	if (lesson.facilitator.if_disclosed) return [];
	return [
		mistake(['facilitator'], 'What to do if a child tells of harm is missing: add `if_disclosed`.')
	];
}
