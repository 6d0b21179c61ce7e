import type { Step } from '../content/step.ts';
import { isQuestion, optionIds } from '../lesson/question.ts';

/** Below this nothing is shown: in a small circle a number has a face (curriculum §3.2, poll). */
export const FEWEST_SHOWN = 8;
/** A slip of the finger must not make a thousand children. */
const MOST = 99;

/** What a class says to a question: counts by option, never who. It is forgotten with the step. */
export interface Vote {
	counts: Record<string, number>;
	/** The option that the teacher saw most hands for, without counting. */
	lead: string | undefined;
	shown: boolean;
	/** The counts before “convince your neighbour”. */
	before: Record<string, number> | undefined;
}

export const noVote: Vote = { counts: {}, lead: undefined, shown: false, before: undefined };

/** The options that a class can vote on; none where nothing is asked of all at once. */
export function voteOptions(step: Step | undefined): string[] {
	if (!step) return [];
	if (step.type === 'choice' || step.type === 'poll') return step.options.map(({ id }) => id);
	// A thumb sideways is a vote like the others.
	if (step.type === 'tfu') return [...optionIds(step), 'unsure'];
	return isQuestion(step) && step.type !== 'order' ? optionIds(step) : [];
}

/** One more, or one less. */
export function counted(vote: Vote, option: string, by: number): Vote {
	return typed(vote, option, (vote.counts[option] ?? 0) + by);
}

/** How many beans lay in the cup, as the teacher types it. A new count is later than a tap, and holds. */
export function typed(vote: Vote, option: string, n: number): Vote {
	const count = Math.min(MOST, Math.max(0, n));
	const lead = count === (vote.counts[option] ?? 0) ? vote.lead : undefined;
	return { ...vote, lead, counts: { ...vote.counts, [option]: count } };
}

/** The teacher taps what most are for; a second tap takes it back. */
export function led(vote: Vote, option: string): Vote {
	return { ...vote, lead: vote.lead === option ? undefined : option };
}

/** “Convince your neighbour”: the first counts stay beside the next ones; hands may also be seen uncounted. */
export function again(vote: Vote): Vote {
	return { ...noVote, before: total(vote) > 0 ? vote.counts : (vote.before ?? {}) };
}

export function total({ counts }: Pick<Vote, 'counts'>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Whether the counts may stand on the screen. */
export function mayShow(vote: Vote): boolean {
	return vote.shown && total(vote) >= FEWEST_SHOWN;
}

/** Whether the counts before may stand beside them: of few children they are shown as little as any. */
export function mayShowBefore(vote: Vote): boolean {
	return mayShow(vote) && total({ counts: vote.before ?? {} }) >= FEWEST_SHOWN;
}

/** The options with most votes: several if they are level, none if nobody has voted. */
export function majority({ counts, lead }: Pick<Vote, 'counts' | 'lead'>): string[] {
	if (lead !== undefined) return [lead];
	const most = Math.max(0, ...Object.values(counts));
	if (most === 0) return [];
	return Object.keys(counts).filter((option) => counts[option] === most);
}

/** How many more votes than children there are; 0 while it fits or nobody has counted the class. */
export function overBy(vote: Vote, headcount: number | undefined): number {
	return headcount === undefined ? 0 : Math.max(0, total(vote) - headcount);
}
