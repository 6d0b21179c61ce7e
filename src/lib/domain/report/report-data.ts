import type { LessonSummary } from '../content/compiled.ts';
import { bandOf } from '../content/names.ts';
import { wasIn, type Enrolment } from '../profile/enrolment.ts';
import { ownersOf } from '../profile/profile.ts';
import type { RosterChild } from '../profile/roster.ts';
import type { BeliefSums } from '../progress/belief-sums.ts';
import type { ClubSession, Session } from '../progress/session.ts';
import type { Count } from '../progress/count.ts';
import type { ReportTally } from '../progress/digest.ts';

/** What a report needs to know of a lesson. */
export type ReportLesson = Pick<LessonSummary, 'id' | 'module' | 'band' | 'sensitivity'>;

/** The children that a report is about; it says nothing of sex or schooling unless asked to part by them. */
export type ReportChild = Pick<
	RosterChild,
	'id' | 'tile' | 'band' | 'group' | 'sex' | 'schooling' | 'code' | 'also'
>;

/** Everything that reports are computed from. What prints and what is exported is computed from the same. */
export interface ReportData {
	children: readonly ReportChild[];
	/** Since when each tile is on the list and in which groups it was; one that is missing is known by its marks. */
	enrolments: ReadonlyMap<string, Enrolment>;
	tallies: readonly ReportTally[];
	/** Sessions as they hold now, see `currentSessions`. */
	sessions: readonly Session[];
	lessons: readonly ReportLesson[];
	/** Lessons with flag X, which are counted for a group and a month. */
	counts: readonly Count[];
	/** What first answers voiced, for a group and a month. */
	sums: readonly BeliefSums[];
	/** Modules with a private topic: a number for the group and never a child. */
	quiet: ReadonlySet<string>;
	/** It was asked for some children of the groups only, of whom nothing that is counted by group can be told. */
	narrowed?: boolean;
	/**
	 * Where a group was asked for, its fruit and those that it had before. Meetings of other ones are here only for
	 * its children who came to them.
	 */
	fruits?: ReadonlySet<string>;
}

/** Which children a report is about; what is missing takes all. */
export interface ReportFilter {
	group?: string | undefined;
	band?: ReportChild['band'] | undefined;
	sex?: ReportChild['sex'];
	schooling?: ReportChild['schooling'];
}

const ASKED = ['group', 'band', 'sex', 'schooling'] as const satisfies (keyof ReportFilter)[];

/** The data of the children that the filter leaves, and of them only. */
export function filtered(data: ReportData, filter: ReportFilter): ReportData {
	const { group, band, sex, schooling } = filter;
	const asked = ASKED.filter((thing) => filter[thing]);
	const children = data.children.filter((child) =>
		asked.every((thing) => child[thing] === filter[thing])
	);
	const owners = ownersOf(children);
	const fruits = group ? fruitsOf(data, group) : undefined;
	return {
		children,
		enrolments: data.enrolments,
		tallies: data.tallies.filter(({ learner }) => owners.has(learner)),
		sessions: group ? sessionsWith(data, group, owners) : data.sessions,
		lessons: data.lessons.filter((lesson) => !band || lesson.band === band),
		counts: data.counts.filter((count) => !fruits || fruits.has(count.group)),
		sums: data.sums.filter(
			(one) =>
				!sex &&
				!schooling &&
				(!fruits || fruits.has(one.group)) &&
				(!band || bandOf(one.lesson) === band)
		),
		quiet: data.quiet,
		narrowed: Boolean(band ?? sex ?? schooling),
		...(fruits && { fruits })
	};
}

/** The fruit of a group, and those that it had before: no child has them any more, and most who had are in it now. */
function fruitsOf({ children, sessions }: ReportData, group: string): Set<string> {
	const owners = ownersOf(children);
	const inUse = new Set(children.map((child) => child.group));
	const before = new Map<string, Map<string, number>>();
	for (const session of sessions) {
		if (session.kind !== 'club' || inUse.has(session.group)) continue;
		const now = before.get(session.group) ?? new Map<string, number>();
		for (const id of Object.keys(session.attendance)) {
			const sign = owners.get(id)?.group;
			if (sign) now.set(sign, (now.get(sign) ?? 0) + 1);
		}
		before.set(session.group, now);
	}
	const own = [...before].filter(([, now]) => mostOf(now) === group).map(([sign]) => sign);
	return new Set([group, ...own]);
}

/** The sign that most have; of two alike the first. */
function mostOf(signs: ReadonlyMap<string, number>): string | undefined {
	const sorted = [...signs].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
	return sorted[0]?.[0];
}

/**
 * The meetings of a group, and those under another fruit at which these children were noted, or should have
 * been: they may have been moved since. What was taught there may be noted apart from who came.
 */
function sessionsWith(
	{ sessions, enrolments }: ReportData,
	group: string,
	children: ReadonlyMap<string, ReportChild>
): Session[] {
	const club = sessions.filter((session) => session.kind === 'club');
	const meetingOf = (session: ClubSession) => `${session.day} ${session.group}`;
	const stays = [...children.keys()].flatMap((id) => enrolments.get(id)?.stays ?? []);
	const elsewhere = stays.filter((stay) => stay.group !== group);
	const theirs = new Set(
		club
			.filter(
				({ attendance, ...held }) =>
					wasIn(elsewhere, held.group, held.day) ||
					Object.keys(attendance).some((id) => children.has(id))
			)
			.map(meetingOf)
	);
	return club.filter((session) => session.group === group || theirs.has(meetingOf(session)));
}

const byPaper = new WeakMap<ReportData, ReportData>();

/** The same data with one child for each code of the paper list; a tile without a code is a child. */
export function byPaperList(data: ReportData): ReportData {
	const made = byPaper.get(data);
	if (made) return made;
	const known = new Map<string, ReportChild>();
	for (const child of data.children) {
		const key = child.code ?? child.id;
		const one = known.get(key);
		known.set(key, one ? joinedTile(one, child) : child);
	}
	const isSame = known.size === data.children.length;
	const found = isSame ? data : { ...data, children: [...known.values()] };
	byPaper.set(data, found);
	return found;
}

/** A child with two tiles; what was noted of it may stand on either. */
function joinedTile(one: ReportChild, other: ReportChild): ReportChild {
	const [sex, schooling] = [one.sex ?? other.sex, one.schooling ?? other.schooling];
	return {
		...one,
		...(sex && { sex }),
		...(schooling && { schooling }),
		also: [...one.also, other.id, ...other.also]
	};
}

const byChild = new WeakMap<ReportData, Map<string, ReportTally[]>>();

/** Tallies by child, those of joined tiles together. Sorted once for the many tables of a report. */
export function talliesByChild(data: ReportData): ReadonlyMap<string, readonly ReportTally[]> {
	const known = byChild.get(data);
	if (known) return known;
	const owners = ownersOf(data.children);
	const found = new Map<string, ReportTally[]>(data.children.map(({ id }) => [id, []]));
	for (const tally of data.tallies) {
		const owner = owners.get(tally.learner);
		if (owner) found.get(owner.id)?.push(tally);
	}
	byChild.set(data, found);
	return found;
}
