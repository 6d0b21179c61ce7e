import { spokenQuestion } from '#lib/domain/class/spoken-texts.ts';
import type { Step, StepOf } from '#lib/domain/content/step.ts';
import type { QuestionStep } from '#lib/domain/lesson/question.ts';
import type { StoryStep } from '#lib/domain/lesson/story-step.ts';

/** What a step asks a class: its question, or the sentence to judge. */
export function askedBy(step: Step): string | undefined {
	return step.type === 'tfu' ? step.stmt : spokenQuestion(step)?.text;
}

/** What stands largest on the slide of a step; `line` is the spoken line that is turned to. */
export function headOf(step: Step, line: number): string {
	const spoken = step.say[Math.min(line, step.say.length - 1)]?.t ?? '';
	return ownWords(step).head ?? spoken;
}

/** What is read beneath it, line by line. */
export function linesOf(step: Step): string[] {
	return ownWords(step).lines ?? [];
}

/** What a slide has to read beside its spoken lines; a head stands in their place. */
function ownWords(step: Step): { head?: string | undefined; lines?: string[] } {
	switch (step.type) {
		case 'roleplay':
			return { head: step.cue };
		case 'fact':
			return { head: step.plain, lines: [step.what_to_do] };
		case 'glossary':
			return { head: step.word, lines: [step.plain] };
		case 'move':
			return { head: step.instr, lines: step.seated === undefined ? [] : [step.seated] };
		case 'say_it':
			return { head: step.model };
		case 'reflect':
		case 'hotspot':
			return { head: step.ask };
		case 'card_builder':
			return { head: step.title, lines: step.fields.map(({ t }) => t) };
		case 'ground':
			return { lines: step.cues };
		case 'recap':
			return { lines: step.ican };
		default:
			return spokenOnly(step);
	}
}

type SpokenOnly =
	| StoryStep
	| QuestionStep
	| StepOf<'choice' | 'poll' | 'link_review' | 'sort' | 'match' | 'checklist'>
	| StepOf<'breathe' | 'body_map' | 'hand_map' | 'help'>;

/** What else these show has a place of its own. A kind of step that stands neither above nor there does not compile. */
function spokenOnly(_: SpokenOnly) {
	return {};
}
