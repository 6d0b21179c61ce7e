import { createContext } from 'svelte';
import {
	SECRET_LENGTH,
	SECRET_PICTURES,
	type SecretPictureName
} from '#lib/domain/profile/secret-pictures.ts';
import type { NewProfile, Profile } from '#lib/domain/profile/profile.ts';
import { codesFrom } from '#lib/domain/profile/roster-code.ts';
import type { RosterDraft } from '#lib/domain/profile/roster-entry.ts';
import { freeTile, parseTile, tileAt, tileKey, type Tile } from '#lib/domain/profile/tile.ts';
import { startOfDay } from '#lib/domain/day.ts';
import { eventId } from '#lib/domain/progress/event-id.ts';
import type { Clock } from '#lib/data/clock.ts';
import type { Profiles } from '#lib/data/profiles.ts';
import type { RosterLog } from '#lib/data/club/roster-log.ts';
import type { SecretResult } from '#lib/data/profiles.ts';

/** A child that has just been put on the wall, with the secret that is printed once. */
export interface NewTile {
	id: string;
	tile: Tile;
	code: string | undefined;
	pictures: SecretPictureName[];
}

/** What a facilitator wishes for new children: everything but their tiles. */
export interface NewChildren extends Omit<NewProfile, 'tile' | 'code'> {
	count: number;
	/** The code of the first one on the paper list; the others are counted up. */
	firstCode: string | undefined;
}

interface Parts {
	profiles: Profiles;
	roster: RosterLog;
	clock: Clock;
	today: () => string;
	/** Place of this tablet among those of the club, so that two give different tiles; 0 to 11. */
	place: () => Promise<number>;
}

/** What a facilitator does with the children of this tablet. */
export class Club {
	/** Tiles whose cards are not given yet; their secrets are shown until then, or until the page is left. */
	made = $state.raw<NewTile[]>([]);
	busy = $state(false);
	problem = $state<Exclude<SecretResult, { ok: true }>['reason'] | 'no-codes'>();
	/** The group that is looked at on all pages. */
	group = $state<string>();
	#parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Makes tiles that nobody on this tablet has yet, each with three random pictures: all or none. */
	async make(wanted: NewChildren): Promise<void> {
		this.busy = true;
		await this.#make(wanted).finally(() => (this.busy = false));
	}

	async #make({ count, firstCode, ...wish }: NewChildren): Promise<void> {
		const { profiles, today } = this.#parts;
		const known = await profiles.all();
		const codes = codesFrom(firstCode, count, new Set(known.flatMap(({ code }) => code ?? [])));
		// Codes that the paper list cannot go on with are not left out in silence.
		if (firstCode !== undefined && codes.length === 0) {
			this.problem = 'no-codes';
			return;
		}
		const tiles = await this.#newTiles(known, count);
		const made = tiles.map((one, n) => ({ ...one, code: codes[n] }));
		const children = made.map(({ id, tile, code, pictures }) => ({
			id,
			pictures,
			made: { ...wish, tile: tileKey(tile), ...(code && { code }) }
		}));
		const kept = await profiles.createAll(children, today());
		this.told(kept);
		if (kept.ok) this.#show(made);
	}

	/** The pad of a child may be tried again. */
	async openAgain({ id }: Profile): Promise<void> {
		this.told(await this.#parts.profiles.openAgain(id));
	}

	/** A child that has forgotten its pictures gets three others. */
	async renew({ id, tile, code }: Profile): Promise<void> {
		const pictures = this.#secret();
		const kept = await this.#parts.profiles.setSecret(id, pictures);
		this.told(kept);
		if (kept.ok) this.#show([{ id, tile: tileOf(tile), code, pictures }]);
	}

	/** A child whose tile somebody else has as well gets another one, with new pictures. */
	async retile(child: Profile): Promise<void> {
		const [free] = await this.#newTiles(await this.#parts.profiles.all(), 1);
		if (!free) return;
		const tile = tileKey(free.tile);
		await this.note([{ kind: 'changed', about: child.id, tile }]);
		if (!this.problem) await this.renew({ ...child, tile });
	}

	/** Notes what was done with children or groups. */
	async note(drafts: readonly RosterDraft[]): Promise<void> {
		this.told(await this.#parts.roster.write(drafts));
	}

	async erase({ id }: Profile): Promise<void> {
		const gone = await this.#parts.profiles.erase(id, this.#parts.today());
		this.told(gone);
		if (gone.ok) this.made = this.made.filter((one) => one.id !== id);
	}

	/** The cards are given, or the page was left: neither secrets nor what was said may stay on the screen. */
	forget(): void {
		this.made = [];
		this.problem = undefined;
	}

	/** What came of something that was to be kept; a page says why if it was not. */
	told(result: SecretResult): void {
		this.problem = result.ok ? undefined : result.reason;
	}

	/** Beside the cards that are not given yet: whoever adds six girls, then six boys, prints all of them. */
	#show(cards: readonly NewTile[]): void {
		const before = this.made.filter(({ id }) => cards.every((card) => card.id !== id));
		this.made = [...before, ...cards];
	}

	async #newTiles(known: readonly Profile[], count: number) {
		const taken = new Set(known.map(({ tile }) => tile));
		const place = await this.#parts.place();
		const ms = startOfDay(this.#parts.clock.now());
		return Array.from({ length: count }, (_, n) => {
			const tile = freeTile(taken, place);
			taken.add(tileKey(tile));
			// Ids grow, so that the wall keeps the order in which children came.
			const numbering = { seq: 0, ms, counter: (known.length + n) % 4096 };
			const id = eventId(numbering, this.#parts.clock.random(8));
			return { id, tile, pictures: this.#secret() };
		});
	}

	#secret(): SecretPictureName[] {
		return Array.from(this.#parts.clock.random(SECRET_LENGTH), (byte) => {
			// 256 is no multiple of twelve; the difference is far below what a guess could use.
			return SECRET_PICTURES[byte % SECRET_PICTURES.length] ?? 'sun';
		});
	}
}

/** The tile behind a key that was stored. */
export function tileOf(key: string): Tile {
	return parseTile(key) ?? tileAt(0);
}

export const [useClub, provideClub] = createContext<Club>();
