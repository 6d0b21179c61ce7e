import type { Language } from './language.ts';
import type { Step } from './step.ts';

/** Writers name steps by id (s07, q1, s13q); whoever leads a class knows only what is seen and heard. */
export const STEP_ID = /\b[sq]\d{1,2}[a-z]*\b/g;
/** Longer names would hide the sentence in which they stand; a Chinese name is counted in characters. */
const MOST = { words: 9, characters: 24 };
const QUOTES: Record<Language, readonly [string, string]> = {
	en: ['“', '”'],
	ug: ['«', '»'],
	kk: ['«', '»'],
	zh: ['「', '」']
};

/** A note with the words of a step in place of its id: its question, or how it begins. */
export function withStepNames(note: string, steps: readonly Step[], language: Language): string {
	const [open, close] = QUOTES[language];
	return note.replace(STEP_ID, (id) => {
		const step = steps.find((one) => one.id === id);
		return step ? `${open}${shortened(nameOf(step, steps), language)}${close}` : id;
	});
}

/** Two questions of a lesson may sound alike; then the whole of what is said before tells them apart. */
function nameOf(step: Step, steps: readonly Step[]): string {
	const question = questionOf(step);
	const isShared = steps.some((one) => one !== step && questionOf(one) === question);
	const said = step.say[0]?.t ?? step.scene?.alt ?? step.id;
	return question === undefined || isShared ? said : question;
}

function questionOf(step: Step): string | undefined {
	return 'ask' in step ? step.ask : undefined;
}

function shortened(name: string, language: Language): string {
	if (language === 'zh') return cut([...name], MOST.characters, '');
	return cut(name.split(' '), MOST.words, ' ');
}

function cut(parts: readonly string[], most: number, between: string): string {
	if (parts.length <= most) return parts.join(between);
	return `${parts
		.slice(0, most)
		.join(between)
		.replace(/[\s,.،。，:：]+$/u, '')} …`;
}
