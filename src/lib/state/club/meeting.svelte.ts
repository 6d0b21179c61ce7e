import {
	meetingOf,
	withMarks,
	withTaught,
	type GroupNow,
	type NotedMeeting,
	type TaughtThere
} from '#lib/domain/club/noted-meeting.ts';
import { ATTENDANCE } from '#lib/domain/progress/session.ts';
import type { Attendance, SessionDraft } from '#lib/domain/progress/session.ts';
import type { SessionLog } from '#lib/data/club/session-log.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';

/** Attendance of a group on a day, and what was taught: drafted here, kept as one record. */
export class Meeting {
	/** How each child is marked; a child is missing of whom a meeting that was noted says nothing. */
	attendance = $state<Record<string, Attendance>>({});
	problem = $state<StorageFailure>();
	/** What has been kept of the meeting. */
	kept = $state.raw<NotedMeeting>();
	#sessions: SessionLog;
	#now: Omit<GroupNow, 'group'> = { children: [], inUse: [] };
	readonly group: string;
	readonly day: string;
	/** A mark was set that has not been kept yet. */
	#isTouched = false;

	constructor(sessions: SessionLog, group: string, day: string) {
		this.#sessions = sessions;
		this.group = group;
		this.day = day;
	}

	/**
	 * Everybody begins as here, unless something has been kept of that day. Who came into the group after an
	 * earlier day (`isPast`) was noted is not said to have been there.
	 */
	async open(now: Omit<GroupNow, 'group'>, { isPast = false } = {}): Promise<void> {
		this.#now = now;
		await this.#read();
		const known = this.kept?.attendance ?? {};
		const isNoted = isPast && Object.keys(known).length > 0;
		this.attendance = Object.fromEntries(
			now.children.flatMap(({ id }) => {
				const mark = known[id] ?? (isNoted ? undefined : 'present');
				return mark ? [[id, mark]] : [];
			})
		);
	}

	/** The next of the five states. */
	turn(child: string): void {
		const now = this.attendance[child];
		const at = now ? ATTENDANCE.indexOf(now) : -1;
		this.attendance[child] = ATTENDANCE[(at + 1) % ATTENDANCE.length] ?? 'present';
		this.#isTouched = true;
	}

	/** False if it could not; what is marked meanwhile waits for the next time. */
	async keepAttendance(): Promise<boolean> {
		this.#isTouched = false;
		const marks = withMarks(this.kept, this, { ...this.attendance }, this.#now.children);
		const isKept = await this.#keep(marks);
		if (!isKept) this.#isTouched = true;
		return isKept;
	}

	/** Nothing was marked that has not been kept. */
	get isSettled(): boolean {
		return !this.#isTouched;
	}

	/** Keeps what was marked, when another group is looked at or the page is left; false if it could not. */
	async settle(): Promise<boolean> {
		return this.isSettled || this.keepAttendance();
	}

	/** Notes what was taught. */
	keepLesson(taught: TaughtThere): Promise<boolean> {
		return this.#keep(withTaught(this.kept, this, taught));
	}

	async #read(): Promise<void> {
		const held = await this.#sessions.since(this.day);
		this.kept = meetingOf(held, this.day, { group: this.group, ...this.#now });
	}

	async #keep(drafts: readonly SessionDraft[]): Promise<boolean> {
		const result = await this.#sessions.writeAll(drafts);
		this.problem = result.ok ? undefined : result.reason;
		if (result.ok) await this.#read();
		return result.ok;
	}
}
