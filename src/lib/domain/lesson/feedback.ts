import type { Step } from '../content/step.ts';
import { plainReason } from './plain-reason.ts';
import { isQuestion, isRight, rightAnswer, type QuestionStep } from './question.ts';
import type { ArrangingWork, FirstTry, QuestionWork, Work } from './state.ts';
import { isArranging, isDone } from './work.ts';

/** What is said after an answer: the verdict, and why. */
export interface Feedback {
	verdict: FirstTry;
	/** Why, in one or two sentences; undefined if the writer gave no reason. */
	text?: string;
	/** Where the text stands in the step, as in `options.b.fb`: the end of its key. */
	path?: string;
	/** What was found in a picture; nothing can go wrong there, so it is named where others are judged. */
	found?: { text: string; path: string };
	/** One more try is offered. */
	mayRetry: boolean;
	/** What holds, once it is shown. */
	answer: string[];
}

interface Reason {
	text?: string | undefined;
	path?: string | undefined;
}

/** The verdict of a step with its reason, while there is one to show. */
export function feedbackOf(step: Step, work: Work): Feedback | undefined {
	if (isQuestion(step) && work.kind === 'question') return questionFeedback(step, work);
	if (isArranging(step) && (work.kind === 'sort' || work.kind === 'match')) {
		return arrangingFeedback(step, work);
	}
	if (step.type === 'hotspot' && work.kind === 'hotspot') {
		const spot = step.spots.find(({ id }) => id === work.found.at(-1));
		if (!spot) return undefined;
		const at = `spots.${spot.id}`;
		const feedback = says('right', { text: spot.fb, path: `${at}.fb` });
		return { ...feedback, found: { text: spot.t, path: `${at}.t` } };
	}
	return undefined;
}

function questionFeedback(step: QuestionStep, work: QuestionWork): Feedback | undefined {
	if (!work.verdict) return undefined;
	const reason = reasonOf(step, work, work.verdict);
	const isOver = work.verdict === 'right' || work.shown;
	const told = work.shown ? shown(reason) : reason;
	const feedback = says(work.verdict, told, isOver ? rightAnswer(step) : []);
	return { ...feedback, mayRetry: !isOver };
}

function reasonOf(step: QuestionStep, work: QuestionWork, verdict: FirstTry): Reason {
	const last = work.tried.at(-1) ?? [];
	if (step.type === 'tfu') return trueFalseReason(step, verdict, last);
	if (step.type === 'number_pick') {
		const which = verdict === 'right' || work.shown ? 'ok' : 'retry';
		return { text: step.fb[which], path: `fb.${which}` };
	}
	const ok: Reason = { text: step.fb_ok, path: 'fb_ok' };
	const retry: Reason = { text: step.fb_retry, path: 'fb_retry' };
	if (step.type === 'order')
		return verdict === 'right' || work.shown ? first(ok) : first(retry, ok);
	const missed = optionReason(
		step,
		last.find((id) => !isRight(step, [id]) && !holds(step, id))
	);
	const held = optionReason(step, rightAnswer(step)[0]);
	if (verdict === 'right') {
		return last.length > 1 ? first(ok, held) : first(optionReason(step, last[0]), ok);
	}
	return work.shown ? first(held, ok) : first(missed, retry);
}

function trueFalseReason(
	step: Extract<QuestionStep, { type: 'tfu' }>,
	verdict: FirstTry,
	[said]: string[]
): Reason {
	const which = verdict === 'unsure' ? 'unsure' : said === 'true' ? 'true' : 'false';
	return { text: step.fb[which], path: `fb.${which}` };
}

type OptionStep = Extract<QuestionStep, { options: unknown }>;

function holds(step: OptionStep, id: string): boolean {
	return rightAnswer(step).includes(id);
}

function optionReason(step: OptionStep, id: string | undefined): Reason {
	const option = step.options.find((option) => option.id === id);
	return option ? { text: option.fb, path: `options.${option.id}.fb` } : {};
}

/** The reason beside an answer that nobody gave. Its key differs, since a recording would say “Right”. */
function shown({ text, path }: Reason): Reason {
	const plain = text && plainReason(text);
	return plain === text ? { text, path } : { text: plain, path: `${path}.shown` };
}

function first(...reasons: Reason[]): Reason {
	return reasons.find(({ text }) => text !== undefined) ?? {};
}

function arrangingFeedback(
	step: Extract<Step, { type: 'sort' | 'match' }>,
	work: ArrangingWork
): Feedback | undefined {
	const { back, last } = work;
	if (back?.because === 'full') return { ...says('not-yet', {}), mayRetry: true };
	if (back) {
		const retry: Reason = {
			text: step.type === 'match' ? step.fb_retry : undefined,
			path: 'fb_retry'
		};
		const reason = step.type === 'sort' ? cardReason(step, back.what) : first(retry);
		return { ...says('not-yet', reason), mayRetry: true };
	}
	if (step.type === 'match') {
		if (!isDone(step, work)) return undefined;
		const ok: Reason = { text: step.fb_ok, path: 'fb_ok' };
		return work.unsure ? says('unsure', shown(first(ok))) : says('right', first(ok));
	}
	if (work.unsure) return says('unsure', {});
	return last === undefined ? undefined : says('right', cardReason(step, last));
}

function cardReason(step: Extract<Step, { type: 'sort' }>, card: string): Reason {
	return { text: step.cards.find(({ id }) => id === card)?.fb, path: `cards.${card}.fb` };
}

function says(verdict: FirstTry, { text, path }: Reason, answer: string[] = []): Feedback {
	if (text === undefined || path === undefined) return { verdict, mayRetry: false, answer };
	return { verdict, text, path, mayRetry: false, answer };
}
