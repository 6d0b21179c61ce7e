import type { CompiledLesson } from '../content/compiled.ts';
import type { TwinItem } from '../content/lesson-schema.ts';
import type { Step } from '../content/step.ts';
import type { AnswerOption } from '../content/steps/shared.ts';
import { isQuestion } from '../lesson/question.ts';
import { PAIRED_WHEN, pairedItem } from '../progress/tally.ts';
import type { ReportData } from './report-data.ts';

/** Under so many first answers nothing is said about what a group believes. */
const LEAST_ANSWERS = 20;
/** A belief that fewer share is left out: it belongs to few children. */
const COMMON = 0.2;

/** A belief that many first answers of a group voiced. */
export interface CommonBelief {
	lesson: string;
	/** The question: a step, or `pre-K` … `post-A`. */
	item: string;
	belief: string;
	/** First answers that voiced it, of all first answers to the question. */
	voiced: number;
	asked: number;
}

/** What a group believes that does not hold, most shared first. Lessons with flag X are never asked about. */
export function commonBeliefs({ sums, lessons }: ReportData): CommonBelief[] {
	const open = new Set<string>(
		lessons.filter(({ sensitivity }) => !sensitivity.quick_cover).map(({ id }) => id)
	);
	const byItem = new Map<
		string,
		{ lesson: string; item: string; asked: number; of: Map<string, number> }
	>();
	for (const { lesson, items } of sums) {
		if (!open.has(lesson)) continue;
		for (const [item, { asked, beliefs }] of Object.entries(items)) {
			const key = `${lesson} ${item}`;
			const all = byItem.get(key) ?? { lesson, item, asked: 0, of: new Map<string, number>() };
			all.asked += asked;
			for (const [belief, n] of Object.entries(beliefs))
				all.of.set(belief, (all.of.get(belief) ?? 0) + n);
			byItem.set(key, all);
		}
	}
	return [...byItem.values()]
		.filter(({ asked }) => asked >= LEAST_ANSWERS)
		.flatMap(({ lesson, item, asked, of }) =>
			[...of].map(([belief, voiced]) => ({ lesson, item, belief, voiced, asked }))
		)
		.filter(({ voiced, asked }) => voiced >= COMMON * asked)
		.sort((one, other) => other.voiced / other.asked - one.voiced / one.asked);
}

/** A belief in the words of its lesson: what was asked, what the answer said, and what to say to it. */
export interface BeliefWords {
	ask: string;
	/** The answer; `true` or `false` where the question was a statement to agree with or not. */
	said: string | boolean;
	reply: string;
}

/** The words of a belief; undefined where the lesson no longer asks this. */
export function wordsOfBelief(
	lesson: Pick<CompiledLesson, 'steps' | 'prepost'>,
	{ item, belief }: Pick<CommonBelief, 'item' | 'belief'>
): BeliefWords | undefined {
	const own = voicesOf(lesson).filter((voice) => voice.belief === belief);
	const found = own.find((voice) => voice.items.includes(item));
	if (!found) return undefined;
	// The questions before and after give no reply; the lesson replies where it meets the same belief.
	const reply = found.reply ?? own.find((voice) => voice.reply !== undefined)?.reply ?? '';
	return { ask: found.ask, said: found.said, reply };
}

interface Voice {
	items: string[];
	ask: string;
	said: string | boolean;
	belief: string | undefined;
	reply: string | undefined;
}

function voicesOf({ steps, prepost }: Pick<CompiledLesson, 'steps' | 'prepost'>): Voice[] {
	const twins: readonly TwinItem[] = Array.isArray(prepost) ? prepost : [];
	const around = twins.flatMap(({ facet, ask, options }) =>
		voicesOfOptions(
			PAIRED_WHEN.map((when) => pairedItem(when, facet)),
			ask,
			options
		)
	);
	return [...steps.flatMap(voicesOfStep), ...around];
}

function voicesOfStep(step: Step): Voice[] {
	const items = [step.id];
	if (step.type === 'sort') return voicesOfOptions(items, step.ask, step.cards);
	if (!isQuestion(step)) return [];
	if (step.type === 'tfu') {
		const { stmt: ask, fb } = step;
		return [
			{ items, ask, said: true, belief: step.miscon_if_true, reply: fb.true },
			{ items, ask, said: false, belief: step.miscon_if_false, reply: fb.false }
		];
	}
	return 'options' in step ? voicesOfOptions(items, step.ask, step.options) : [];
}

function voicesOfOptions(
	items: string[],
	ask: string,
	options: readonly Pick<AnswerOption, 't' | 'miscon' | 'fb'>[]
): Voice[] {
	return options.map(({ t, miscon, fb }) => ({ items, ask, said: t, belief: miscon, reply: fb }));
}
