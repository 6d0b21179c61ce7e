import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { formKeys } from '#lib/domain/class/class-form.ts';
import { levelOf } from '#lib/domain/lesson/access.ts';

/** How a class does a step, for the teacher’s notes: the sentences that stand on the picture. */
export function formWords(lesson: CompiledLesson, step: Step, say: (id: string) => string): string {
	return formKeys(step, levelOf(lesson, step)).map(say).join(' ');
}
