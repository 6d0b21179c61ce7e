import type { Step } from '#lib/domain/content/step.ts';
import type { Story } from '#lib/domain/content/story.ts';
import type { Corpus } from '../corpus.ts';

/** Which beliefs of the register a wrong answer or a misplaced card voices somewhere, and which none does. */
export function beliefLine({ misconceptions, lessons, adults }: Corpus): string {
	const register = misconceptions.value?.misconceptions.map(({ code }) => code) ?? [];
	const stories: Story[] = [...lessons, ...adults.sessions, ...adults.units].flatMap(
		({ source }) => source.value ?? []
	);
	const steps = stories.flatMap((story) => story.steps);
	const answers = new Set([...steps.flatMap(ofAnswers), ...stories.flatMap(ofTwins)]);
	const cards = new Set(steps.flatMap(ofCards));
	const silent = register.filter((code) => !answers.has(code) && !cards.has(code));
	const only = register.filter((code) => cards.has(code) && !answers.has(code));
	const none = silent.length > 0 ? `: ${silent.join(', ')}` : '';
	return `Beliefs: ${register.length} registered; ${register.length - silent.length} voiced, ${cards.size} of them by cards to sort (${only.length} only so); ${silent.length} by nothing${none}.`;
}

function ofAnswers(step: Step): (string | undefined)[] {
	if (step.type === 'tfu') return [step.miscon_if_true, step.miscon_if_false];
	if (!('options' in step)) return [];
	return step.options.map((option) => ('miscon' in option ? option.miscon : undefined));
}

function ofCards(step: Step): string[] {
	return step.type === 'sort' ? step.cards.flatMap(({ miscon }) => miscon ?? []) : [];
}

function ofTwins(story: Story): (string | undefined)[] {
	if (!('prepost' in story) || !Array.isArray(story.prepost)) return [];
	return story.prepost.flatMap(({ options }) => options.map(({ miscon }) => miscon));
}
