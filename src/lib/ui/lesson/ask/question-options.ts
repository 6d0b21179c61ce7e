import type { Band } from '#lib/domain/content/language.ts';
import { rightAnswer, type QuestionStep } from '#lib/domain/lesson/question.ts';
import type { Work } from '#lib/domain/lesson/state.ts';
import type { OptionState, ShownOption } from './option.ts';

type Translate = (id: string) => string;

/** Steps whose answers are options on the screen; order has a board of its own. */
export type OptionStep = Exclude<QuestionStep, { type: 'order' }>;

/** The answers of a question as the screen shows them. */
export function shownOptions(step: OptionStep, t: Translate, band: Band): ShownOption[] {
	if (step.type === 'tfu') {
		// Little children are asked yes or no, the others true or not true, as the voice says it.
		const [holds, not] =
			band === 'l'
				? (['step.itis', 'step.itisnot'] as const)
				: (['step.true', 'step.false'] as const);
		return [
			{ id: 'true', text: t(holds), path: 'true', sign: 'tick' },
			{ id: 'false', text: t(not), path: 'false', sign: 'hand' }
		];
	}
	if (step.type === 'number_pick') {
		return step.choices.map(({ id, t: text, icon }) => ({
			id,
			text,
			icon,
			path: `choices.${id}.t`
		}));
	}
	return step.options.map(({ id, t: text, icon, scene }) => ({
		id,
		text,
		icon,
		scene,
		path: `options.${id}.t`
	}));
}

/** How an answer stands after what was tried. */
export function optionState(
	step: OptionStep,
	work: Work,
	id: string,
	picked: readonly string[]
): OptionState {
	if (work.kind !== 'question') return 'open';
	const holds = rightAnswer(step).includes(id);
	const isOver = work.verdict === 'right' || work.shown;
	const last = work.tried.at(-1) ?? [];
	if (isOver && holds) return 'right';
	if (work.verdict && last.includes(id) && !holds) return 'tried';
	if (isOver) return 'dim';
	if (!work.verdict && picked.includes(id)) return 'picked';
	const wasTried = work.tried.some((answer) => answer.includes(id)) && !holds;
	return wasTried ? 'tried' : 'open';
}
