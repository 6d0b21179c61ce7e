import { meetingOf } from '#lib/domain/club/attendance.ts';
import { ATTENDANCE } from '#lib/domain/progress/session.ts';
import type { Attendance, Block, ClubSession } from '#lib/domain/progress/session.ts';
import type { SessionLog } from '#lib/data/session-log.ts';
import type { StorageTrouble } from '#lib/data/trouble.ts';

/** Attendance of a group on a day, and what was taught: drafted here, kept as one record. */
export class Meeting {
	attendance = $state<Record<string, Attendance>>({});
	problem = $state<StorageTrouble>();
	/** What has been kept of the meeting. */
	kept = $state.raw<ClubSession>();
	#sessions: SessionLog;
	readonly group: string;
	readonly day: string;
	/** A mark was set that has not been kept yet. */
	#isTouched = false;

	constructor(sessions: SessionLog, group: string, day: string) {
		this.#sessions = sessions;
		this.group = group;
		this.day = day;
	}

	/** Everybody begins as here, unless something has been kept of that day. */
	async open(children: readonly string[]): Promise<void> {
		this.kept = meetingOf(await this.#sessions.since(this.day), this.group, this.day);
		const known = this.kept?.attendance ?? {};
		const all = children.map((child) => [child, known[child] ?? 'present'] as const);
		this.attendance = Object.fromEntries(all);
	}

	/** The next of the five states. */
	turn(child: string): void {
		const now = this.attendance[child] ?? 'present';
		const next = ATTENDANCE[(ATTENDANCE.indexOf(now) + 1) % ATTENDANCE.length];
		this.attendance[child] = next ?? 'present';
		this.#isTouched = true;
	}

	count(state: Attendance): number {
		return Object.values(this.attendance).filter((one) => one === state).length;
	}

	keepAttendance(): Promise<boolean> {
		return this.#keep({});
	}

	/** Keeps what was marked, when another group is looked at or the page is left; false if it could not. */
	async settle(): Promise<boolean> {
		return this.#isTouched ? this.keepAttendance() : true;
	}

	/** Notes what was taught. */
	keepLesson(taught: {
		lesson: string;
		blocks: Block[];
		headcount: number | undefined;
	}): Promise<boolean> {
		return this.#keep(taught);
	}

	async #keep({
		lesson = this.kept?.lesson,
		blocks = this.kept?.blocks ?? [],
		headcount = this.kept?.headcount
	}: {
		lesson?: string | undefined;
		blocks?: Block[];
		headcount?: number | undefined;
	}): Promise<boolean> {
		const { kept } = this;
		const result = await this.#sessions.write({
			kind: 'club',
			day: this.day,
			group: this.group,
			// A child who was moved since then was there all the same.
			attendance: { ...kept?.attendance, ...this.attendance },
			blocks: [...blocks],
			...(lesson && { lesson }),
			...(headcount !== undefined && { headcount }),
			...(kept && { replaces: kept.replaces ?? kept.id })
		});
		this.problem = result.ok ? undefined : result.reason;
		if (result.ok) this.#isTouched = false;
		if (result.ok && result.session.kind === 'club') this.kept = result.session;
		return result.ok;
	}
}
