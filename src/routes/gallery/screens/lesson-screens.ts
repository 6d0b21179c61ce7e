import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { TwinItem } from '#lib/domain/content/lesson-schema.ts';
import { begun } from '#lib/domain/lesson/engine.ts';
import { onlyStep } from '#lib/domain/lesson/only-step.ts';
import { isQuestion, rightAnswer } from '#lib/domain/lesson/question.ts';
import { LessonPlayer } from '#lib/state/lesson/player.svelte.ts';
import { PairedPlayer } from '#lib/state/lesson/paired-player.svelte.ts';
import { silentParts } from '../silent-player.ts';

/** States of a lesson that come about only by what a child answers. */
export const LESSON_SCREENS = [
	'Remember, asked',
	'right',
	'not yet',
	'not yet, shown',
	'not sure',
	'twin, word before',
	'twin, question'
] as const;
export type LessonScreen = (typeof LESSON_SCREENS)[number];

/** A lesson brought to one of these states. */
export function playerAt(lesson: CompiledLesson, screen: LessonScreen): LessonPlayer {
	return screen.startsWith('twin') ? twin(lesson, screen) : asked(lesson, screen);
}

function twin(holder: CompiledLesson, screen: LessonScreen): LessonPlayer {
	const all: readonly TwinItem[] = Array.isArray(holder.prepost) ? holder.prepost : [];
	const items = all.filter(({ form }) => form === 1);
	const onend = () => undefined;
	const player = new PairedPlayer({ holder, when: 'pre', items, onend }, silentParts(holder.band));
	if (screen === 'twin, question') player.act({ do: 'next' });
	return player;
}

function asked(lesson: CompiledLesson, screen: LessonScreen): LessonPlayer {
	const question = lesson.steps.find(
		(step) => step.type === 'picture_choice' || step.type === 'single'
	);
	const only = (question && onlyStep(lesson, question.id)) ?? lesson;
	const player = new LessonPlayer(only, begun(only), silentParts(lesson.band));
	if (!question || !isQuestion(question) || !('options' in question)) return player;
	const right = rightAnswer(question);
	const wrong = question.options.filter(({ correct }) => !correct).map(({ id }) => id);
	const answer = (options: string[]) => player.act({ do: 'answer', options: options.slice(0, 1) });
	if (screen === 'right') answer(right);
	if (screen.startsWith('not yet')) answer(wrong);
	if (screen === 'not yet, shown') {
		player.act({ do: 'retry' });
		answer(wrong);
	}
	if (screen === 'not sure') player.act({ do: 'unsure' });
	return player;
}
