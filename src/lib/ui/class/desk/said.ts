import { textsToRead } from '#lib/domain/class/spoken-texts.ts';
import { voteOptions } from '#lib/domain/class/vote.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { askedBy } from '../slide/slide-words.ts';

/** What a teacher says of a step: its question where it asks one, else its lines. */
export function saidOf(step: Step | undefined): string[] {
	if (!step) return [];
	const asked = askedBy(step);
	return asked === undefined ? step.say.map(({ t }) => t) : [asked];
}

/** What is read after that, such as cards to carry; answers and items of a check have their own place on the desk. */
export function readAfter(step: Step | undefined): string[] {
	if (!step || step.type === 'checklist' || voteOptions(step).length > 0) return [];
	const texts = textsToRead(step).map(({ text }) => text);
	return step.type === 'roleplay' ? [...texts, step.debrief] : texts;
}
