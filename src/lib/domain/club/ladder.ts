import { byLamportOrder } from '../progress/record.ts';
import type { LadderStep, RosterDraft, RosterEntry } from '../profile/roster-entry.ts';

/** A step of the response ladder that was taken for a child (curriculum §5.5). */
export interface StepTaken {
	step: LadderStep;
	day: string;
}

type Stepped = Extract<RosterEntry, { kind: 'stepped' }>;

/** The latest step that was taken for a child from one day to another. */
export function lastStep(
	child: string,
	[since, today]: readonly [since: string, today: string],
	entries: readonly RosterEntry[]
): StepTaken | undefined {
	return stepsFor(child, entries)
		.filter(({ day }) => day >= since && day <= today)
		.sort((one, other) => one.day.localeCompare(other.day))
		.map(({ step, day }) => ({ step, day }))
		.at(-1);
}

/** The step was not taken after all: what every tablet noted of it that day is taken back. */
export function stepTakenBack(
	child: string,
	{ step, day }: StepTaken,
	entries: readonly RosterEntry[]
): RosterDraft[] {
	return stepsFor(child, entries)
		.filter((one) => one.step === step && one.day === day)
		.map(({ id }) => ({ kind: 'unstepped', about: child, entry: id }));
}

/** The steps that hold, in the order in which they were noted: what was taken back stays so, whatever comes first. */
function stepsFor(child: string, entries: readonly RosterEntry[]): Stepped[] {
	const back = new Set(entries.flatMap((one) => (one.kind === 'unstepped' ? [one.entry] : [])));
	return entries
		.filter((one): one is Stepped => one.kind === 'stepped' && one.about === child)
		.filter(({ id }) => !back.has(id))
		.sort(byLamportOrder);
}
