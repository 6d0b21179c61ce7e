import { type LessonRule, mistake } from './rule.ts';

const DEVICE = /\b(the )?device('s voice)? (says|speaks|reads)\b/i;

/**
 * The voice that presses, threatens or hurts is never a child's (curriculum §3.2, roleplay): where the
 * words of a match promise that the device says one side, the step must say so too, or a class would
 * carry that side on cards.
 */
export const harmingVoice: LessonRule = ({ steps }) =>
	steps.flatMap((step, at) => {
		if (step.type !== 'match' || step.device_says) return [];
		const words = [step.ask, ...step.say.map(({ t }) => t)];
		if (!words.some((one) => DEVICE.test(one))) return [];
		return [
			mistake(
				['steps', at],
				`${step.id} says that the device speaks one side: write it as the first half of each pair, and \`device_says: a\`.`
			)
		];
	});
