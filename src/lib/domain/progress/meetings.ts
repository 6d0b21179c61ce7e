import type { Attendance, ClubSession, Session } from './session.ts';

/** What a group did on a day, joined from whatever each tablet noted of it. */
export interface ClubMeeting {
	group: string;
	day: string;
	lessons: string[];
	/** How each child was there. */
	attendance: Record<string, Attendance>;
}

/** From most to least there, for a day on which a child is noted twice. */
const THERE: readonly Attendance[] = [
	'present',
	'late',
	'travelling',
	'absent-told',
	'absent-unknown'
];

/** How a child was there that has two tiles, or two groups: who was seen by anybody was there. */
export function moreThere(one: Attendance | undefined, other: Attendance): Attendance {
	return one && THERE.indexOf(one) < THERE.indexOf(other) ? one : other;
}

/** From the surest mark to the least sure. */
const SURE: readonly Attendance[] = [
	'late',
	'travelling',
	'absent-told',
	'absent-unknown',
	'present'
];

/**
 * How a child was there of whose meeting two tablets tell. On each everybody begins as “here”, so that
 * this is what nobody may have looked at; any other mark somebody has set.
 */
function surer(one: Attendance | undefined, other: Attendance): Attendance {
	return one && SURE.indexOf(one) < SURE.indexOf(other) ? one : other;
}

/**
 * The meetings behind the sessions: a group meets once a day, on however many tablets that was noted.
 * `owners` names the child behind tiles that were merged.
 */
export function meetingsOf(
	sessions: readonly Session[],
	owners: ReadonlyMap<string, { id: string }>
): ClubMeeting[] {
	const meetings = new Map<string, ClubMeeting>();
	for (const session of sessions) {
		if (session.kind === 'class') continue;
		const { group, day } = session;
		const key = `${day} ${group}`;
		const known = meetings.get(key) ?? { group, day, lessons: [], attendance: {} };
		meetings.set(key, withSession(known, session));
	}
	return [...meetings.values()].map((meeting) => withOwners(meeting, owners));
}

function withSession(meeting: ClubMeeting, { lesson, attendance }: ClubSession): ClubMeeting {
	const all = { ...meeting.attendance };
	for (const [id, state] of Object.entries(attendance)) all[id] = surer(all[id], state);
	const isNew = lesson !== undefined && !meeting.lessons.includes(lesson);
	return {
		...meeting,
		attendance: all,
		lessons: isNew ? [...meeting.lessons, lesson] : meeting.lessons
	};
}

function withOwners(
	meeting: ClubMeeting,
	owners: ReadonlyMap<string, { id: string }>
): ClubMeeting {
	const attendance: Record<string, Attendance> = {};
	for (const [id, state] of Object.entries(meeting.attendance)) {
		const child = owners.get(id)?.id ?? id;
		attendance[child] = moreThere(attendance[child], state);
	}
	return { ...meeting, attendance };
}
