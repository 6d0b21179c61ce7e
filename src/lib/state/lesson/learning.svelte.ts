import { startOfDay } from '#lib/domain/day.ts';
import { due, review, type Card } from '#lib/domain/review/card.ts';
import { pickReview } from '#lib/domain/review/pick.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import type { Tally } from '#lib/domain/progress/tally.ts';
import { laterItems, type LaterItem } from '#lib/domain/review/later.ts';
import { cardsOf, keepCards } from '#lib/data/cards.ts';
import type { Records } from '#lib/data/records.ts';
import { keepPlace, placeOf } from '#lib/data/resume.ts';
import type { StorageFailure, WriteResult } from '#lib/data/storage-failure.ts';
import { took } from '../device/mark.ts';
import type { Presence } from '../presence.svelte.ts';

interface Parts {
	/** What the tablet keeps; open whenever a child is here. */
	records: () => Pick<Records, 'database' | 'log'>;
	presence: Presence;
	now: () => number;
}

/** How often what waits is tried again: room is made outside of this app, which is not told. */
export const TRIED_EVERY_MS = 20_000;

/** What the child who is here has learnt. Of a guest, nothing is read and nothing is kept. */
export class Learning {
	tallies = $state.raw<readonly Tally[]>([]);
	cards = $state.raw<readonly Card[]>([]);
	/** Something could not be kept; a picture says so until it can. */
	trouble = $state<StorageFailure>();
	/** The picture was put away: a child sees it once a visit, and the line above its lesson after that. */
	#told = $state(false);
	/** Cards that moved in a review and are not on the disk yet. What happens in lessons waits in the log. */
	#moved: readonly Card[] = [];
	/** Where children are in a lesson, by their id, as long as it is not on the disk yet. */
	#places = new Map<string, unknown>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Lessons brought to an end. */
	get done(): ReadonlySet<string> {
		return new Set(
			this.tallies.filter(({ state }) => state === 'done').map(({ lesson }) => lesson)
		);
	}

	get dueCount(): number {
		return Math.min(9, due(this.cards, this.#today).length + this.#later().length);
	}

	/** The picture that has to be shown: nothing can be kept, and the child has not been told yet. */
	get untold(): StorageFailure | undefined {
		return this.#told ? undefined : this.trouble;
	}

	/** The child has seen the picture; what waits is tried once more. */
	async told(): Promise<void> {
		this.#told = true;
		await this.#write(() => this.#parts.records().log.retry());
		await this.#read();
	}

	/** Something of the child who is here was to be kept; a guest, of whom nothing is, hears of no trouble. */
	noted(result: WriteResult): WriteResult {
		if (!result.ok && this.#parts.presence.profile) this.trouble = result.reason;
		return result;
	}

	/** What the next short review asks: one item of a module that ended weeks ago, and cards. */
	toReview(n = 3): (LaterItem | Card)[] {
		const later = this.#later();
		return [...later, ...pickReview(this.cards, this.#today, n - later.length)];
	}

	/** A card says on which day it was asked, and never the hour. */
	get #today(): number {
		return startOfDay(this.#parts.now());
	}

	/** At most one a visit, so that a review stays short. */
	#later(): LaterItem[] {
		return laterItems(this.tallies, this.#parts.now()).slice(0, 1);
	}

	async open(): Promise<void> {
		if (this.#parts.presence.profile === undefined) return this.close();
		await this.#read();
	}

	close(): void {
		this.tallies = [];
		this.cards = [];
		this.trouble = undefined;
		this.#told = false;
	}

	/** Writes what happened in a lesson, and with it a card for each question that was answered. */
	async append(drafts: readonly EventDraft[]): Promise<WriteResult> {
		const profile = this.#parts.presence.profile;
		if (!profile || drafts.length === 0) return { ok: true };
		const began = performance.now();
		const { log } = this.#parts.records();
		const who = { id: profile.id, group: profile.group };
		const kept = await this.#write(() => log.append(drafts, who));
		if (kept.ok) took('append', began);
		if (kept.ok) await this.#read();
		return kept;
	}

	/** A question was asked again in a review. */
	async reviewed(card: Card, right: boolean): Promise<WriteResult> {
		const moved = review(card, right, this.#today);
		this.cards = [...this.cards.filter((one) => keyOf(one) !== keyOf(moved)), moved];
		this.#moved = [...this.#moved, moved];
		return this.#write(() => this.#keepMoved());
	}

	async keepPlace(saved: unknown): Promise<void> {
		const id = this.#parts.presence.profile?.id;
		if (id === undefined) return;
		this.#places.set(id, saved);
		await this.#write(() => this.#keepPlaces());
	}

	async place(): Promise<unknown> {
		const id = this.#parts.presence.profile?.id;
		if (id === undefined) return undefined;
		if (this.#places.has(id)) return this.#places.get(id);
		return placeOf(this.#parts.records().database, id);
	}

	/** Writes what is new, and then all that waits: trouble ends only when everything is kept. */
	async #write(what: () => Promise<WriteResult>): Promise<WriteResult> {
		const { left } = this.#parts.presence;
		const kept = await this.#tried(what);
		const all = kept.ok ? await this.#tried(() => this.#keepWaiting()) : kept;
		if (all.ok) this.trouble = undefined;
		else if (!left.aborted) this.trouble = all.reason;
		if (!all.ok) this.#triesAgain();
		return kept;
	}

	async #keepWaiting(): Promise<WriteResult> {
		const { log } = this.#parts.records();
		for (const keep of [() => log.retry(), () => this.#keepMoved(), () => this.#keepPlaces()]) {
			const kept = await keep();
			if (!kept.ok) return kept;
		}
		return { ok: true };
	}

	/** What waits may be of a child who has gone; whoever is here now hears nothing of it. */
	#triesAgain(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(async () => {
			const { trouble } = this;
			await this.#write(() => this.#parts.records().log.retry());
			if (this.trouble) this.trouble = trouble;
		}, TRIED_EVERY_MS);
	}

	/** Trouble that nobody foresaw is shown as any other, and still counted where errors are. */
	async #tried(write: () => Promise<WriteResult>): Promise<WriteResult> {
		try {
			return await write();
		} catch (error) {
			this.noted({ ok: false, reason: 'blocked' });
			throw error;
		}
	}

	async #keepMoved(): Promise<WriteResult> {
		const moved = this.#moved;
		if (moved.length === 0) return { ok: true };
		const kept = await keepCards(this.#parts.records().database, moved);
		if (kept.ok) this.#moved = this.#moved.filter((card) => !moved.includes(card));
		return kept;
	}

	async #keepPlaces(): Promise<WriteResult> {
		for (const [id, saved] of [...this.#places]) {
			const kept = await keepPlace(this.#parts.records().database, id, saved);
			if (!kept.ok) return kept;
			if (this.#places.get(id) === saved) this.#places.delete(id);
		}
		return { ok: true };
	}

	/** What is on the disk of the child who is here, and on top of it what could not be kept. */
	async #read(): Promise<void> {
		const id = this.#parts.presence.profile?.id;
		if (id === undefined) return;
		const { database, log } = this.#parts.records();
		const [tallies, cards] = await Promise.all([log.talliesOf(id), cardsOf(database, id)]);
		if (this.#parts.presence.profile?.id !== id) return;
		this.tallies = tallies;
		const waiting = new Map(
			this.#moved.filter(({ learner }) => learner === id).map((card) => [keyOf(card), card])
		);
		this.cards = cards.map((card) => waiting.get(keyOf(card)) ?? card);
	}
}

function keyOf({ lesson, item }: Card): string {
	return `${lesson}#${item}`;
}
