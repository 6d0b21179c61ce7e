import type { Step } from '#lib/domain/content/step.ts';

/** What stands largest on the slide of a step; `line` is the spoken line that is turned to. */
export function headOf(step: Step, line: number): string {
	const spoken = step.say[Math.min(line, step.say.length - 1)]?.t ?? '';
	switch (step.type) {
		case 'roleplay':
			return step.cue;
		case 'fact':
			return step.plain;
		case 'glossary':
			return step.word;
		case 'move':
			return step.instr;
		case 'say_it':
			return step.model;
		case 'reflect':
		case 'hotspot':
			return step.ask ?? spoken;
		case 'card_builder':
			return step.title ?? spoken;
		default:
			return spoken;
	}
}

/** What is read beneath it, line by line. */
export function linesOf(step: Step): string[] {
	switch (step.type) {
		case 'fact':
			return [step.what_to_do];
		case 'glossary':
			return [step.plain];
		case 'move':
			return step.seated === undefined ? [] : [step.seated];
		case 'ground':
			return step.cues;
		case 'recap':
			return step.ican;
		case 'card_builder':
			return step.fields.map(({ t }) => t);
		default:
			return [];
	}
}
