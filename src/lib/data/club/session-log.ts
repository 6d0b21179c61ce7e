import { wrongDays } from '#lib/domain/club/wrong-day.ts';
import type { WrongDay } from '#lib/domain/club/wrong-day.ts';
import { FIRST_DAY } from '#lib/domain/day.ts';
import { nextTurn } from '#lib/domain/progress/record.ts';
import type { Stamp } from '#lib/domain/progress/record.ts';
import {
	currentSessions,
	restoreSession,
	sessionOf,
	withoutChildren
} from '#lib/domain/progress/session.ts';
import type { Session, SessionDraft } from '#lib/domain/progress/session.ts';
import type { YolDatabase } from '../database.ts';
import { stamped } from '../device.ts';
import type { Clock } from '../clock.ts';
import { erasedAmong } from '../erased.ts';
import { restored } from '../restored.ts';
import { attemptWrite } from '../storage-failure.ts';
import type { WriteResult } from '../storage-failure.ts';

/** The sessions that were held: club meetings and lessons in classes. */
export class SessionLog {
	#database: YolDatabase;
	#clock: Clock;

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	/** Keeps a session, or a correction of the one that `replaces` names. */
	write(draft: SessionDraft): Promise<WriteResult> {
		return this.writeAll([draft]);
	}

	/** Keeps all of what puts a meeting right, or nothing. */
	writeAll(drafts: readonly SessionDraft[]): Promise<WriteResult> {
		const { sessions, settings, profiles, roster } = this.#database;
		return attemptWrite(() =>
			this.#database.transaction('rw', [sessions, settings, profiles, roster], async () => {
				for (const [draft, stamp] of await stamped(settings, this.#clock, drafts))
					await sessions.add(await this.#recordOf(draft, stamp));
			})
		);
	}

	/** The sessions as they hold now, by day; from that day on, if one is given. */
	async since(day = ''): Promise<Session[]> {
		const rows = await this.#database.sessions.where('day').aboveOrEqual(day).toArray();
		return currentSessions(restored(rows, restoreSession));
	}

	/** The meetings that are noted under days on which they cannot have been. */
	async onWrongDays(today: string): Promise<WrongDay[]> {
		const { sessions } = this.#database;
		const beside = await sessions.where('day').below(FIRST_DAY).or('day').above(today).toArray();
		return wrongDays(currentSessions(restored(beside, restoreSession)), today);
	}

	async #recordOf(draft: SessionDraft, stamp: Stamp): Promise<Session> {
		const known = draft.replaces ? await this.#recordsOf(draft.replaces, draft.day) : [];
		const session: Session = { ...draft, ...stamp, turn: nextTurn(known) };
		const ids = session.kind === 'club' ? Object.keys(session.attendance) : [];
		return withoutChildren(session, await erasedAmong(this.#database, ids));
	}

	// A correction may be of a session of another day, when the day itself was wrong.
	async #recordsOf(first: string, day: string): Promise<Session[]> {
		const record = restoreSession(await this.#database.sessions.get(first));
		const days = [...new Set([day, record?.day ?? day])];
		const rows = await this.#database.sessions.where('day').anyOf(days).toArray();
		return restored(rows, restoreSession).filter((session) => sessionOf(session) === first);
	}
}
