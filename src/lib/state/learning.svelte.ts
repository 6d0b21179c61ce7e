import { due, newCard, restoreCard, review, type Card } from '#lib/domain/review/card.ts';
import { pickReview } from '#lib/domain/review/pick.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { isPairedItem, type Tally } from '#lib/domain/progress/tally.ts';
import { laterItems, type LaterItem } from '#lib/domain/review/later.ts';
import { cardsOf, keepCards } from '#lib/data/cards.ts';
import type { Records } from '#lib/data/records.ts';
import { keepPlace, placeOf } from '#lib/data/resume.ts';
import type { Kept, StorageTrouble } from '#lib/data/trouble.ts';
import { took } from './mark.ts';
import type { Presence } from './presence.svelte.ts';

interface Parts {
	/** What the tablet keeps; open whenever a child is here. */
	records: () => Pick<Records, 'database' | 'log'>;
	presence: Presence;
	now: () => number;
}

/** What the child who is here has learnt. Of a guest, nothing is read and nothing is kept. */
export class Learning {
	tallies = $state.raw<readonly Tally[]>([]);
	cards = $state.raw<readonly Card[]>([]);
	/** Something could not be kept; a picture says so until it can. */
	trouble = $state<StorageTrouble>();
	/** The picture was put away; it comes back with new trouble only. */
	#told = $state(false);
	/** What happened and is not on the disk yet. */
	#unkept: readonly { learner: string; draft: EventDraft }[] = [];
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
		const now = this.#parts.now();
		return Math.min(9, due(this.cards, now).length + this.#later().length);
	}

	/** The tablet is full and nobody has been told yet. */
	get isFull(): boolean {
		return this.trouble === 'no-space' && !this.#told;
	}

	/** The child has seen the picture; what waits is tried once more. */
	async told(): Promise<void> {
		this.#told = true;
		await this.#settle(await this.#parts.records().log.retry());
	}

	/** What the next short review asks: one item of a module that ended weeks ago, and cards. */
	toReview(n = 3): (LaterItem | Card)[] {
		const later = this.#later();
		return [...later, ...pickReview(this.cards, this.#parts.now(), n - later.length)];
	}

	/** At most one a visit, so that a review stays short. */
	#later(): LaterItem[] {
		return laterItems(this.tallies, this.#parts.now()).slice(0, 1);
	}

	async open(): Promise<void> {
		const id = this.#parts.presence.profile?.id;
		if (id === undefined) return this.close();
		const { database, log } = this.#parts.records();
		const [tallies, cards] = await Promise.all([log.talliesOf(id), cardsOf(database, id)]);
		this.tallies = tallies;
		this.cards = cards.flatMap(({ card }) => restoreCard(card) ?? []);
	}

	close(): void {
		this.tallies = [];
		this.cards = [];
		this.trouble = undefined;
		this.#told = false;
	}

	/** Writes what happened in a lesson, and a card for each question that was answered. */
	async append(drafts: readonly EventDraft[]): Promise<Kept> {
		const profile = this.#parts.presence.profile;
		if (!profile || drafts.length === 0) return { ok: true };
		this.#unkept = [...this.#unkept, ...drafts.map((draft) => ({ learner: profile.id, draft }))];
		const began = performance.now();
		const kept = await this.#parts
			.records()
			.log.append(drafts, { id: profile.id, group: profile.group });
		if (kept.ok) took('append', began);
		await this.#settle(kept);
		return kept;
	}

	/** A question was asked again in a review. */
	async reviewed(card: Card, right: boolean): Promise<void> {
		await this.#keep([review(card, right, this.#parts.now())]);
	}

	async keepPlace(saved: unknown): Promise<void> {
		const id = this.#parts.presence.profile?.id;
		if (id !== undefined) await keepPlace(this.#parts.records().database, id, saved);
	}

	async place(): Promise<unknown> {
		const id = this.#parts.presence.profile?.id;
		return id === undefined ? undefined : placeOf(this.#parts.records().database, id);
	}

	/** The log writes everything that waits or nothing; cards follow it. */
	async #settle(kept: Kept): Promise<void> {
		this.trouble = kept.ok ? undefined : kept.reason;
		if (!kept.ok) return;
		this.#told = false;
		const written = this.#unkept;
		this.#unkept = [];
		await this.#learn(written);
	}

	async #learn(written: readonly { learner: string; draft: EventDraft }[]): Promise<void> {
		const fresh = written.flatMap(({ learner, draft }) => {
			const { kind, lesson, item, correct, countOnly } = draft;
			const isItem = kind === 'answered' && item !== undefined && !isPairedItem(item);
			if (!isItem || correct === undefined || countOnly) return [];
			return [newCard({ learner, lesson, item }, correct, this.#parts.now())];
		});
		await this.#keep(fresh);
		const id = this.#parts.presence.profile?.id;
		if (id === undefined) return;
		const tallies = await this.#parts.records().log.talliesOf(id);
		if (this.#parts.presence.profile?.id === id) this.tallies = tallies;
	}

	async #keep(changed: readonly Card[]): Promise<void> {
		if (changed.length === 0) return;
		const rows = changed.map((card) => ({
			learner: card.learner,
			item: `${card.lesson}#${card.item}`,
			card
		}));
		const kept = await keepCards(this.#parts.records().database, rows);
		if (!kept.ok) this.trouble = kept.reason;
		const key = ({ lesson, item }: Card) => `${lesson}#${item}`;
		const id = this.#parts.presence.profile?.id;
		const own = changed.filter(({ learner }) => learner === id);
		const changedKeys = new Set(own.map(key));
		this.cards = [...this.cards.filter((card) => !changedKeys.has(key(card))), ...own];
	}
}
