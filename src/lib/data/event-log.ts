import { dayText, startOfDay } from '#lib/domain/day.ts';
import type { EventDraft, ProgressEvent } from '#lib/domain/progress/event.ts';
import {
	beliefSumsKey,
	restoreBeliefSums,
	withFirstAnswer
} from '#lib/domain/progress/belief-sums.ts';
import type { BeliefSums } from '#lib/domain/progress/belief-sums.ts';
import { moduleOf } from '#lib/domain/content/names.ts';
import type { Stamp } from '#lib/domain/progress/record.ts';
import { tallyKey, withEvents } from '#lib/domain/progress/tally.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';
import { cardOfAnswer, type Card } from '#lib/domain/review/card.ts';
import { rowsAfter } from './cards.ts';
import { followInDigests } from './club/digests.ts';
import type { YolDatabase } from './database.ts';
import { deviceId, stamped } from './device.ts';
import type { Clock } from './clock.ts';
import { erasedAmong } from './erased.ts';
import { storedTallies, talliesOfLearner } from './tallies.ts';
import { ownedBy, ownersAmong, type Owners } from './transfer/owners.ts';
import { attemptWrite } from './storage-failure.ts';
import type { WriteResult } from './storage-failure.ts';

/** Whose event it is. The group is needed for lessons that are only counted. */
export interface Who {
	id: string;
	group: string;
}

interface Waiting {
	draft: EventDraft;
	who: Who;
	day: number;
}

/**
 * The log of what children did. Events are only ever added; tallies and review cards change in the same
 * transaction.
 * Drafts that could not be kept wait in memory and go first at the next try, so nothing is confirmed
 * that could be lost, and nothing is lost when room is made.
 */
export class EventLog {
	#database: YolDatabase;
	#clock: Clock;
	#waiting: Waiting[] = [];
	#writing: Promise<unknown> = Promise.resolve();

	constructor(database: YolDatabase, clock: Clock) {
		this.#database = database;
		this.#clock = clock;
	}

	/** How many drafts are not kept yet. */
	get waiting(): number {
		return this.#waiting.length;
	}

	/** Keeps what happened; `ok` means that it is on the disk. */
	append(drafts: readonly EventDraft[], who: Who): Promise<WriteResult> {
		const day = startOfDay(this.#clock.now());
		this.#waiting.push(...drafts.map((draft) => ({ draft, who, day })));
		return this.retry();
	}

	/** Tries again to keep what is waiting, for example after room has been made. */
	retry(): Promise<WriteResult> {
		// One after the other, or a second call would write the same drafts again.
		const result = this.#writing.then(() => this.#write());
		this.#writing = result.catch(() => undefined);
		return result;
	}

	talliesOf(learner: string): Promise<Tally[]> {
		return talliesOfLearner(this.#database, learner);
	}

	async #write(): Promise<WriteResult> {
		const batch = this.#waiting.slice();
		if (batch.length === 0) return { ok: true };
		const result = await attemptWrite(() => this.#transaction(batch));
		if (result.ok) this.#waiting = this.#waiting.slice(batch.length);
		return result;
	}

	#transaction(batch: readonly Waiting[]) {
		const { events, tallies, cards, digests, monthly, beliefs, profiles, roster, settings } =
			this.#database;
		const tables = [events, tallies, cards, digests, monthly, beliefs, profiles, roster, settings];
		return this.#database.transaction('rw', tables, async () => {
			const counted = batch.filter(({ draft }) => draft.countOnly);
			for (const waiting of counted) await this.#count(waiting);
			const ids = batch.map(({ who }) => who.id);
			const [gone, owners] = await Promise.all([
				erasedAmong(this.#database, ids),
				ownersAmong(this.#database, ids)
			]);
			const written = batch.filter(({ draft, who }) => !draft.countOnly && !gone.has(who.id));
			if (written.length > 0) await this.#record(written, owners);
		});
	}

	/** The log keeps the tile under which it was done; what is counted from it belongs to the child. */
	async #record(written: readonly Waiting[], owners: Owners) {
		const { events, tallies, cards, beliefs } = this.#database;
		// Side by side, and the tallies before the log is written: one that is broken is counted
		// again from the log as it was. Each wait is a way to the disk and back on a slow tablet.
		const [added, before, moved] = await Promise.all([
			this.#number(written),
			storedTallies(this.#database, ownedBy(owners, keysOf(written))),
			rowsAfter(this.#database, ownedBy(owners, cardsAfter(written)))
		]);
		const counted = ownedBy(owners, added);
		const sums = await this.#sums(written, counted, before);
		const changed = [...withEvents(before, counted).values()];
		await Promise.all([
			beliefs.bulkPut(sums),
			tallies.bulkPut(changed),
			followInDigests(this.#database, changed),
			cards.bulkPut(moved),
			events.bulkAdd(added)
		]);
	}

	async #count({ draft, who, day }: Waiting) {
		const { monthly, settings } = this.#database;
		const month = dayText(day).slice(0, 7);
		const module = moduleOf(draft.lesson);
		const device = await deviceId(settings, this.#clock);
		const row = await monthly.get([who.group, month, module, device]);
		await monthly.put({ group: who.group, month, module, device, count: (row?.count ?? 0) + 1 });
	}

	async #number(batch: readonly Waiting[]): Promise<ProgressEvent[]> {
		const given = await stamped(this.#database.settings, this.#clock, batch, ({ day }) => day);
		return given.map(([waiting, stamp]) => eventOf(waiting, stamp));
	}

	/** The sums of the group with these first answers: how many, and which belief a wrong one voiced. */
	async #sums(
		batch: readonly Waiting[],
		added: readonly ProgressEvent[],
		before: ReadonlyMap<string, Tally>
	): Promise<BeliefSums[]> {
		const changed = new Map<string, BeliefSums>();
		const seen = new Set<string>();
		for (const [n, event] of added.entries()) {
			const { item, correct, device, seq, lesson } = event;
			const waiting = batch[n];
			if (!waiting || item === undefined || correct === undefined) continue;
			const once = `${tallyKey(event)} ${item}`;
			if (seen.has(once) || isAnswered(before.get(tallyKey(event)), item)) continue;
			seen.add(once);
			const month = dayText(waiting.day).slice(0, 7);
			const key = beliefSumsKey({ group: waiting.who.group, month, lesson, device });
			const known = changed.get(key.join(' ')) ?? (await this.#storedSums(key));
			changed.set(key.join(' '), { ...withFirstAnswer(known, item, waiting.draft.belief), seq });
		}
		return [...changed.values()];
	}

	async #storedSums(key: ReturnType<typeof beliefSumsKey>): Promise<BeliefSums> {
		const [group, month, lesson, device] = key;
		const known = restoreBeliefSums(await this.#database.beliefs.get(key));
		return known ?? { group, month, lesson, device, seq: 0, items: {} };
	}
}

function cardsAfter(batch: readonly Waiting[]): Card[] {
	return batch.flatMap(({ who, draft, day }) => cardOfAnswer(who.id, draft, day) ?? []);
}

function keysOf(batch: readonly Waiting[]): Pick<Tally, 'learner' | 'lesson'>[] {
	return batch.map(({ who, draft }) => ({ learner: who.id, lesson: draft.lesson }));
}

function isAnswered(tally: Tally | undefined, item: string): boolean {
	return tally !== undefined && Object.hasOwn(tally.answers, item);
}

function eventOf({ draft, who, day }: Waiting, { id, device, seq }: Stamp): ProgressEvent {
	const { lesson, kind, item, correct } = draft;
	const answer = {
		...(item === undefined ? {} : { item }),
		...(correct === undefined ? {} : { correct })
	};
	return { id, learner: who.id, lesson, kind, ...answer, at: day, device, seq };
}
