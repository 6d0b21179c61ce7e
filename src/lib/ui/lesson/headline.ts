import type { Playing } from './playing.ts';

/** The sentence at the head of a step: the spoken line, and after several lines the question itself. */
export function headline({ view, line, finished }: Playing): { text: string; path: string } {
	const { step } = view;
	if (!step) return { text: '', path: '' };
	const ask = 'ask' in step ? step.ask : undefined;
	if (finished && step.say.length > 1 && ask) return { text: ask, path: 'ask' };
	const place = Math.min(line, step.say.length - 1);
	return { text: step.say[place]?.t ?? '', path: `say.${place + 1}.t` };
}
