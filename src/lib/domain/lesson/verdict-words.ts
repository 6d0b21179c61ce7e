import type { Feedback } from './feedback.ts';
import { opensWithAssent } from './plain-reason.ts';
import type { Work } from './state.ts';

type Translate = (id: string) => string;

/** A text with its key: within the step, or of the interface. */
interface Told {
	text: string;
	path: string;
}

/** The words of a verdict, or the name of what was found. */
export function shownVerdict({ verdict, found }: Feedback, t: Translate): Told {
	if (found) return found;
	const path = { right: 'step.yes', 'not-yet': 'step.notyet', unsure: 'step.unsurefine' }[verdict];
	return { text: t(path), path };
}

/** The reason under a verdict; where the writer gave none, what to do next. */
export function shownReason(feedback: Feedback, work: Work, t: Translate): Told | undefined {
	const { text, path } = feedback;
	if (text !== undefined && path !== undefined) return { text, path };
	const key = fallback(feedback, work);
	return key === undefined ? undefined : { text: t(key), path: key };
}

/** A verdict as it is heard: its words and the reason, with one “Yes” or “Right” only. */
export function spokenVerdict(feedback: Feedback, work: Work, t: Translate): Told[] {
	const reason = shownReason(feedback, work, t);
	const verdict = shownVerdict(feedback, t);
	if (!reason) return [verdict];
	const isJudged = feedback.verdict === 'right' && !feedback.found;
	return isJudged && opensWithAssent(reason.text) ? [reason] : [verdict, reason];
}

function fallback({ verdict }: Feedback, work: Work): string | undefined {
	if (verdict === 'unsure') return 'step.letslook';
	if ('back' in work && work.back?.because === 'full') return 'step.full';
	return verdict === 'right' ? undefined : 'step.lookagain';
}
