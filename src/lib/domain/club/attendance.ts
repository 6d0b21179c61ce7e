import { FIRST_DAY, dayBefore } from '../day.ts';
import { type MergedChild, ownersOf } from '../profile/profile.ts';
import { LADDER, WARNINGS } from '../profile/roster-entry.ts';
import type { LadderStep, RosterEntry, Warning } from '../profile/roster-entry.ts';
import { byLamportOrder } from '../progress/record.ts';
import { meetingsOf, moreThere } from '../progress/meetings.ts';
import { isAbsent, isThere, type Attendance, type Session } from '../progress/session.ts';
import { overdueJourney, type Journey } from './journey.ts';
import { lastStep, type StepTaken } from './ladder.ts';

/** How a child was there on each day on which that was noted, oldest first. */
export type DaysOf = readonly { day: string; state: Attendance }[];

/** Why a club should reach out to a child (curriculum §5.5). */
export type Signal = 'two-missed' | 'often-away' | 'long-travelling' | 'not-back' | Warning;

/** A child to whom somebody should reach out, and what has been done since it was last missed. */
export interface Need {
	child: string;
	signal: Signal;
	/** Its journey, if that is why. */
	journey?: Journey;
	/** The latest step of the ladder since the child was last missed. */
	step: StepTaken | undefined;
}

const DAYS_LOOKED_BACK = 28;
const LEAST_SHARE = 0.75;
/** With fewer meetings a share says nothing. */
const LEAST_MEETINGS = 3;

/** The days of each child, from the sessions as they hold now; merged tiles are one child. */
export function daysByChild(
	sessions: readonly Session[],
	children: readonly MergedChild[]
): Map<string, DaysOf> {
	const days = new Map<string, Map<string, Attendance>>();
	for (const { day, attendance } of meetingsOf(sessions, ownersOf(children))) {
		for (const [child, state] of Object.entries(attendance)) {
			const own = days.get(child) ?? new Map<string, Attendance>();
			own.set(day, moreThere(own.get(day), state));
			days.set(child, own);
		}
	}
	return new Map([...days].map(([child, own]) => [child, inOrder(own)]));
}

/** The entries, with what was done for a merged tile told of the child that it is now. */
export function stepsByOwner(
	entries: readonly RosterEntry[],
	children: readonly MergedChild[]
): RosterEntry[] {
	const owners = ownersOf(children);
	return entries.map((entry) => ({ ...entry, about: owners.get(entry.about)?.id ?? entry.about }));
}

/** Two unexplained absences in a row, or there less than three times of four in the last four weeks. */
export function signalOf(days: DaysOf, today: string): 'two-missed' | 'often-away' | undefined {
	const lastTwo = days.slice(-2);
	if (lastTwo.length === 2 && lastTwo.every(({ state }) => state === 'absent-unknown'))
		return 'two-missed';
	const from = dayBefore(today, DAYS_LOOKED_BACK);
	const asked = days.filter(({ day, state }) => day >= from && state !== 'travelling');
	const there = asked.filter(({ state }) => isThere(state)).length;
	const isRare = asked.length >= LEAST_MEETINGS && there < LEAST_SHARE * asked.length;
	return isRare ? 'often-away' : undefined;
}

function lastThere(days: DaysOf): number {
	return days.findLastIndex(({ state }) => isThere(state));
}

/**
 * The children to reach out to and why, those first for whom nothing has been done yet. `entries` are the
 * steps that were taken and the signs that were noticed.
 */
export function needsOf(
	days: ReadonlyMap<string, DaysOf>,
	entries: readonly RosterEntry[],
	today: string
): Need[] {
	const missing = [...upTo(days, today)].flatMap(([child, own]): Need[] => {
		const journey = overdueJourney(child, own, entries, today);
		const away = journey && (journey.back ? 'not-back' : 'long-travelling');
		const signal = away ?? signalOf(own, today);
		if (!signal) return [];
		const since = journey
			? own[lastThere(own) + 1]?.day
			: own.findLast(({ state }) => isAbsent(state))?.day;
		const step = lastStep(child, [since ?? '', today], entries);
		return [{ child, signal, ...(journey && { journey }), step }];
	});
	const warned = new Set(entries.flatMap((one) => (one.kind === 'warned' ? [one.about] : [])));
	const leaving = [...warned].flatMap((child) =>
		Object.entries(warningsOf(child, entries, today)).map(([sign, day]): Need => {
			return { child, signal: sign as Warning, step: lastStep(child, [day, today], entries) };
		})
	);
	return [...missing, ...leaving].sort(
		(one, other) => Number(Boolean(one.step)) - Number(Boolean(other.step))
	);
}

/** The signs of leaving that were noticed in a child in the last four weeks, with their days. */
export function warningsOf(
	child: string,
	entries: readonly RosterEntry[],
	today: string
): Partial<Record<Warning, string>> {
	const from = dayBefore(today, DAYS_LOOKED_BACK);
	const own = entries
		.filter((one) => one.kind === 'warned' && one.about === child)
		.sort(byLamportOrder);
	const found: Partial<Record<Warning, string>> = {};
	for (const sign of WARNINGS) {
		const last = own.findLast((one) => one.kind === 'warned' && one.sign === sign);
		if (last?.kind === 'warned' && last.holds && last.day >= from) found[sign] = last.day;
	}
	return found;
}

/** A child who has not come for two weeks or longer, and what the club should do next. */
export interface StaysAway {
	child: string;
	/** The last day on which the child was there; undefined if it never was. */
	since: string | undefined;
	/** Meetings that it missed since. */
	missed: number;
	/** Its journey with the family, if that has lasted too long. */
	journey: Journey | undefined;
	/** The latest step of the ladder since the child was last missed. */
	step: Need['step'];
	/** The step that comes next; undefined once all have been taken. */
	next: LadderStep | undefined;
}

const LONG_AWAY = 14;

/** Who has not come for two weeks, longest away first. A month with the family on the road is no staying away. */
export function staysAway(
	days: ReadonlyMap<string, DaysOf>,
	steps: readonly RosterEntry[],
	today: string
): StaysAway[] {
	const limit = dayBefore(today, LONG_AWAY);
	const away = [...upTo(days, today)].flatMap(([child, own]): StaysAway[] => {
		const journey = overdueJourney(child, own, steps, today);
		const isOnTheRoad = own.at(-1)?.state === 'travelling';
		const at = lastThere(own);
		const missed = own.slice(at + 1).filter(({ state }) => isAbsent(state));
		const since = own[at]?.day;
		const begun = since ?? own[0]?.day ?? today;
		if (isOnTheRoad ? !journey : missed.length === 0 || begun > limit) return [];
		const missedOn = (missed[0] ?? own[at + 1])?.day ?? '';
		const step = lastStep(child, [missedOn, today], steps);
		const next = step ? LADDER[LADDER.indexOf(step.step) + 1] : LADDER[0];
		return [{ child, since, missed: missed.length, journey, step, next }];
	});
	return away.sort((one, other) => (one.since ?? '').localeCompare(other.since ?? ''));
}

/**
 * What was noted while a clock ran ahead lies in the future, and what one noted that had fallen back, before Yol.
 * It must neither speak of today nor silence what does, until somebody puts its day right.
 */
function upTo(days: ReadonlyMap<string, DaysOf>, today: string): Map<string, DaysOf> {
	const isKnown = ({ day }: DaysOf[number]) => day >= FIRST_DAY && day <= today;
	return new Map([...days].map(([child, own]) => [child, own.filter(isKnown)]));
}

function inOrder(days: ReadonlyMap<string, Attendance>): DaysOf {
	return [...days]
		.map(([day, state]) => ({ day, state }))
		.sort((one, other) => one.day.localeCompare(other.day));
}
