import type { Step, StepOf } from '../content/step.ts';
import { markTexts } from '../lesson/check-result.ts';
import { feedbackOf } from '../lesson/feedback.ts';
import type { Mark, Work } from '../lesson/state.ts';
import type { StoryStep } from '../lesson/story-step.ts';
import { shuffledCards, shuffledHalves, shuffledItems } from './shuffled-boards.ts';

/** A text that a class hears, and where it stands in its step. */
export interface SpokenText {
	text: string;
	path: string;
}

/** What is heard in place of the lines of a step: they tell a child alone what to touch. */
export function spokenQuestion(step: Step): SpokenText | undefined {
	return 'ask' in step && step.ask ? { text: step.ask, path: 'ask' } : undefined;
}

/**
 * What is read after the question or the lines, so that nobody carries a card unheard. In the order
 * in which it lies on the screen, which gives no answer away; what the lines have said is left out.
 */
export function textsToRead(step: Step): SpokenText[] {
	const lines = spokenQuestion(step) ? '' : step.say.map(({ t }) => t).join(' ');
	return ownTexts(step).filter(({ text }) => !lines.includes(text));
}

function ownTexts(step: Step): SpokenText[] {
	switch (step.type) {
		case 'sort':
			return [...named('baskets', step.baskets), ...named('cards', shuffledCards(step))];
		case 'order':
			return named('items', shuffledItems(step));
		case 'match':
			return halves(step);
		case 'number_pick':
			return named('choices', step.choices);
		case 'checklist':
			return named('items', step.items);
		case 'card_builder':
			return named('fields', step.fields);
		default:
			return 'options' in step ? named('options', step.options) : doneOrSaid(step);
	}
}

type OptionType = Extract<Step, { options: unknown }>['type'];
type ThingType = 'sort' | 'order' | 'match' | 'number_pick' | 'checklist' | 'card_builder';

/** What a class does, says or thinks of itself. */
function doneOrSaid(step: Exclude<Step, StepOf<OptionType | ThingType>>): SpokenText[] {
	switch (step.type) {
		case 'ground':
			return step.cues.map((text, n) => ({ text, path: `cues.${n + 1}` }));
		case 'recap':
			return step.ican.map((text, n) => ({ text, path: `ican.${n + 1}` }));
		case 'roleplay':
			return roles(step);
		case 'say_it':
			return [{ text: step.model, path: 'model' }];
		case 'move':
			return step.seated === undefined ? [] : [{ text: step.seated, path: 'seated' }];
		case 'fact':
			return [{ text: step.what_to_do, path: 'what_to_do' }];
		case 'glossary':
			return [word(step, 'word'), word(step, 'plain')];
		default:
			return nothingMore(step);
	}
}

type SaidInLines =
	| StoryStep
	| StepOf<'tfu' | 'link_review' | 'hotspot' | 'breathe'>
	| StepOf<'reflect' | 'body_map' | 'hand_map' | 'help'>;

/** Their lines say it all. A kind of step that stands neither above nor there does not compile. */
function nothingMore(_: SaidInLines): SpokenText[] {
	return [];
}

function named(list: string, things: readonly { id: string; t: string }[]): SpokenText[] {
	return things.map(({ id, t: text }) => ({ text, path: `${list}.${id}.t` }));
}

function halves(step: StepOf<'match'>): SpokenText[] {
	const { a, b } = shuffledHalves(step);
	return [
		...a.map((pair) => ({ text: pair.a.t, path: `pairs.${pair.id}.a.t` })),
		...b.map((pair) => ({ text: pair.b.t, path: `pairs.${pair.id}.b.t` }))
	];
}

/** The cue, and each line once; the talk afterwards is led by the teacher. */
function roles({ cue, lines }: StepOf<'roleplay'>): SpokenText[] {
	return [
		{ text: cue, path: 'cue' },
		...lines.map(({ t: text }, n) => ({ text, path: `lines.${n + 1}.t` }))
	];
}

function word(step: StepOf<'glossary'>, path: 'word' | 'plain'): SpokenText {
	return { text: step[path], path };
}

/** What is said when the work of a class has changed: the reason, the place, the verdict. */
export function newSpokenTexts(step: Step, before: Work, now: Work): SpokenText[] {
	if (step.type === 'checklist' && now.kind === 'checklist') {
		return verdicts(step, before.kind === 'checklist' ? before.marks : {}, now.marks);
	}
	const { text, path } = feedbackOf(step, now) ?? {};
	const reason = text === undefined || path === undefined ? [] : [{ text, path }];
	if (step.type !== 'hotspot' || now.kind !== 'hotspot') return reason;
	return [
		...named(
			'spots',
			step.spots.filter(({ id }) => id === now.found.at(-1))
		),
		...reason
	];
}

function verdicts(
	step: StepOf<'checklist'>,
	before: Record<string, Mark>,
	now: Record<string, Mark>
): SpokenText[] {
	const item = step.items.find(({ id }) => now[id] !== before[id]);
	const mark = item && now[item.id];
	return mark ? markTexts(step, before, item.id, mark) : [];
}
