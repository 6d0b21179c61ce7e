import type { Step } from '#lib/domain/content/step.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { stepOf } from '#lib/domain/lesson/path.ts';
import type { IconName } from '../../base/icons.ts';
import type { Read, Two } from './shown.ts';
import { words, type Say } from '../words.ts';

/** An option as a class sees it from afar. */
export interface ShownCard {
	id: string;
	two: Two;
	icon?: string | undefined;
	scene?: Scene | undefined;
	sign?: IconName | undefined;
}

/** The options of the step at hand, in both languages. */
export function voteCards(shown: Read, say: Say): ShownCard[] {
	const { at } = shown.state.play;
	const step = stepOf(shown.course.lesson, at);
	const other = shown.beneath && stepOf(shown.beneath.lesson, at);
	if (step?.type === 'tfu') return trueOrNot(shown, say);
	const beneath = other ? optionsOf(other) : [];
	return (step ? optionsOf(step) : []).map(({ id, t, icon, scene }, n) => ({
		id,
		icon,
		scene,
		two: { first: t, second: beneath[n]?.t }
	}));
}

function trueOrNot(shown: Read, say: Say): ShownCard[] {
	const isLittle = shown.course.lesson.band === 'l';
	const [holds, not] = isLittle ? ['step.itis', 'step.itisnot'] : ['step.true', 'step.false'];
	return [
		{ id: 'true', sign: 'tick', two: words(shown, say, holds ?? '') },
		{ id: 'false', sign: 'hand', two: words(shown, say, not ?? '') },
		{ id: 'unsure', sign: 'question', two: words(shown, say, 'step.notsure') }
	];
}

function optionsOf(
	step: Step
): { id: string; t: string; icon?: string | undefined; scene?: Scene | undefined }[] {
	if (step.type === 'number_pick') return step.choices;
	return 'options' in step ? step.options : [];
}
