import { isStory } from '#lib/domain/lesson/story-step.ts';
import type { Playing } from './playing.ts';

/**
 * The sentence at the head of a step: the spoken line, and after several lines the question itself. Without a voice
 * no line ever ends, so all of a step that asks stands there at once.
 */
export function headline({ view, line, finished, silence }: Playing): {
	text: string;
	path: string;
} {
	const { step } = view;
	if (!step) return { text: '', path: '' };
	const ask = 'ask' in step ? step.ask : undefined;
	const question = step.say.length > 1 ? ask : undefined;
	if (silence && !isStory(step)) {
		// What is said twice for small children, or asked in the last line, stands there once.
		const said = [...new Set(step.say.map(({ t }) => t))];
		const isSaid = question === undefined || said.some((text) => text.includes(question));
		return { text: (isSaid ? said : [...said, question]).join(' '), path: 'say.1.t' };
	}
	if (finished && question) return { text: question, path: 'ask' };
	const place = Math.min(line, step.say.length - 1);
	return { text: step.say[place]?.t ?? '', path: `say.${place + 1}.t` };
}
