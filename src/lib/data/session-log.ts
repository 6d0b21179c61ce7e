import { startOfDay } from '#lib/domain/day.ts';
import { nextTurn } from '#lib/domain/progress/record.ts';
import { currentSessions, restoreSession, sessionOf } from '#lib/domain/progress/session.ts';
import type { Session, SessionDraft } from '#lib/domain/progress/session.ts';
import type { YolDatabase } from './database.ts';
import { stamps } from './device.ts';
import type { Clock } from './device.ts';
import { kept } from './trouble.ts';
import type { StorageTrouble } from './trouble.ts';

export type SessionKept = { ok: true; session: Session } | { ok: false; reason: StorageTrouble };

/** The sessions that were held: club meetings and lessons in classes. */
export class SessionLog {
	#database: YolDatabase;
	#clock: Clock;

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	/** Keeps a session, or a correction of the one that `replaces` names. */
	async write(draft: SessionDraft): Promise<SessionKept> {
		const written: Session[] = [];
		const { sessions, settings } = this.#database;
		const result = await kept(() =>
			this.#database.transaction('rw', sessions, settings, async () => {
				const known = draft.replaces ? await this.#recordsOf(draft.replaces, draft.day) : [];
				const [stamp] = await stamps(settings, this.#clock, [startOfDay(this.#clock.now())]);
				const session = { ...draft, ...stamp, turn: nextTurn(known) } as Session;
				await sessions.add(session);
				written.push(session);
			})
		);
		if (!result.ok) return result;
		const [session] = written;
		return { ok: true, session: session as Session };
	}

	/** The sessions as they hold now, by day; from that day on, if one is given. */
	async since(day = ''): Promise<Session[]> {
		const rows: unknown[] = await this.#database.sessions.where('day').aboveOrEqual(day).toArray();
		return currentSessions(rows.map(restoreSession).filter((session) => session !== undefined));
	}

	// A correction may be of a session of another day, when the day itself was wrong.
	async #recordsOf(first: string, day: string): Promise<Session[]> {
		const record = restoreSession(await this.#database.sessions.get(first));
		const days = [...new Set([day, record?.day ?? day])];
		const rows: unknown[] = await this.#database.sessions.where('day').anyOf(days).toArray();
		return rows
			.map(restoreSession)
			.filter((session) => session !== undefined)
			.filter((session) => sessionOf(session) === first);
	}
}
