import { expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { soonHeard } from './soon-heard.ts';

const say = (...texts: string[]) => texts.map((t) => ({ who: 'narrator' as const, t }));
const texts = (lines: { t: string }[]) => lines.map(({ t }) => t);

test('after a line of a story come its other lines and the first of the next step', () => {
	const lesson = lessonOf([
		stepLike('panel', 's1', { say: say('One.', 'Two.', 'Three.') }),
		stepLike('panel', 's2', { say: say('Four.', 'Five.') })
	]);
	const [first] = lesson.steps;
	expect(first && texts(soonHeard(lesson, first, 0))).toEqual(['Two.', 'Three.', 'Four.']);
	expect(first && texts(soonHeard(lesson, first, 2))).toEqual(['Four.']);
});

test('a question is followed by its answers and their reasons, then by the next step', () => {
	const lesson = lessonOf([
		stepLike('single', 'q1', { say: say('What now?') }),
		stepLike('panel', 's2', { say: say('On we go.') })
	]);
	const [question] = lesson.steps;
	expect(question && texts(soonHeard(lesson, question, 0))).toEqual([
		'Tell Apa.',
		'Run.',
		'Sleep.',
		'Telling makes it lighter.',
		'Running leaves you alone with it.',
		'On we go.'
	]);
});

test('a choice may lead to each of its branches', () => {
	const branch = (id: string) => ({ id, t: id, icon: 'sun', goto: id });
	const lesson = lessonOf([
		stepLike('choice', 'c1', { say: say('Which?'), options: [branch('s2'), branch('s3')] }),
		stepLike('consequence', 's2', { say: say('Two.') }),
		stepLike('consequence', 's3', { say: say('Three.') })
	]);
	const [choice] = lesson.steps;
	expect(choice && texts(soonHeard(lesson, choice, 0))).toEqual(['s2', 's3', 'Two.', 'Three.']);
});

test('after the last line nothing is heard', () => {
	const lesson = lessonOf([stepLike('panel', 's1', { say: say('The end.') })]);
	const [last] = lesson.steps;
	expect(last && soonHeard(lesson, last, 0)).toEqual([]);
});
