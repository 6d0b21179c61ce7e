import type { CompiledLesson } from '../content/compiled.ts';
import type { Language } from '../content/language.ts';
import type { Step, StepType } from '../content/step.ts';

/** Steps whose words may tell one child to touch the screen, which a class does not do. */
const TOUCHED: readonly StepType[] = ['body_map', 'hotspot', 'checklist', 'card_builder'];

/** Words for a touch. Only where touching is the work are they told from “head”, a thumb or “a little”. */
const TOUCHES: Record<Language, RegExp> = {
	en: /\btap\b/iu,
	zh: /点/u,
	ug: /باس|بېس/u,
	kk: /(^|[^\p{L}])бас(ып|ыңдар)?(?!\p{L}| барма[қғ])/iu
};
const SENTENCES = /[^.!?。？！؟]+[.!?。？！؟]+["'”»」]*\s*|[^.!?。？！؟]+$/gu;

/** A lesson in the words of a class: what tells one child where to tap is left out. */
export function forClass(lesson: CompiledLesson): CompiledLesson {
	return { ...lesson, steps: lesson.steps.map((step) => wordedForClass(step, lesson.language)) };
}

/** Whether the words of this step may differ from what was recorded for a child. */
export function isReworded({ type }: Pick<Step, 'type'>): boolean {
	return TOUCHED.includes(type);
}

function wordedForClass(step: Step, language: Language): Step {
	if (!isReworded(step)) return step;
	const said = step.say.map((line) => ({ ...line, t: untouched(line.t, language) }));
	const left = said.filter(({ t }) => t !== '');
	const say = left.length > 0 ? left : step.say;
	if (step.type !== 'hotspot' || step.ask === undefined) return { ...step, say };
	// A question that only says what to tap asks nothing of a class: it reads the lines instead.
	return { ...step, say, ask: untouched(step.ask, language) || undefined };
}

/** The sentences of a text that do not speak of tapping. */
function untouched(text: string, language: Language): string {
	const sentences = text.match(SENTENCES) ?? [text];
	return sentences
		.filter((one) => !TOUCHES[language].test(one))
		.join('')
		.trim();
}
