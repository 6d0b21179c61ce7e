import { expect, it } from 'vitest';
import { smallLesson, smallReference } from '../../../../../tests/fixtures/small-lesson.ts';
import { links } from './links.ts';

it('a link that leads nowhere is told where it is written, without all that stands behind it', () => {
	const lesson = smallLesson(({ steps }) => {
		const choice = steps.find(({ type }) => type === 'choice');
		if (choice?.type === 'choice' && choice.options[1]) choice.options[1].goto = 's33';
	});
	expect(links(lesson, smallReference())).toEqual([
		{
			severity: 'error',
			path: ['steps', 1, 'options', 1, 'goto'],
			message: 'The step s02 leads to s33, which is not a step.'
		}
	]);
});
