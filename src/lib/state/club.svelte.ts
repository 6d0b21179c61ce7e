import { SECRET_LENGTH } from '#lib/domain/profile/secret.ts';
import { SECRET_PICTURES, type SecretPictureName } from '#lib/domain/profile/secret-pictures.ts';
import type { NewProfile } from '#lib/domain/profile/profile.ts';
import { parseTile, tileAt, TILE_COUNT, tileKey, type Tile } from '#lib/domain/profile/tile.ts';
import type { Profile } from '#lib/domain/profile/profile.ts';
import type { Profiles } from '#lib/data/profiles.ts';
import type { StorageTrouble } from '#lib/data/trouble.ts';

/** A child that has just been put on the wall, with the secret that is printed once. */
export interface NewTile {
	id: string;
	tile: Tile;
	pictures: SecretPictureName[];
}

/** What a facilitator does with the children of this tablet. */
export class Club {
	/** The last tiles that were made; their secrets are shown until the page is left. */
	made = $state.raw<NewTile[]>([]);
	busy = $state(false);
	problem = $state<StorageTrouble | 'no-hashing'>();
	#profiles: Profiles;
	#random: (length: number) => Uint8Array;
	#today: () => string;

	constructor(
		profiles: Profiles,
		{ random, today }: { random: (length: number) => Uint8Array; today: () => string }
	) {
		this.#profiles = profiles;
		this.#random = random;
		this.#today = today;
	}

	/** Makes tiles that nobody on this tablet has yet, each with three random pictures. */
	async make(wish: Omit<NewProfile, 'tile'>, count: number): Promise<void> {
		this.busy = true;
		this.problem = undefined;
		this.made = [];
		const taken = await this.#taken();
		for (let n = 0; n < count && !this.problem; n++) await this.#makeOne(wish, taken);
		this.busy = false;
	}

	/** The pad of a child may be tried again. */
	async openAgain({ id }: Profile): Promise<void> {
		const kept = await this.#profiles.openAgain(id);
		this.problem = kept.ok ? undefined : kept.reason;
	}

	/** A child that has forgotten its pictures gets three others. */
	async renew({ id, tile }: Profile): Promise<void> {
		const pictures = this.#secret();
		const kept = await this.#profiles.setSecret(id, pictures);
		this.problem = kept.ok ? undefined : kept.reason;
		if (kept.ok) this.made = [{ id, tile: tileOf(tile), pictures }];
	}

	/** The printed secrets must not stay on the screen. */
	forget(): void {
		this.made = [];
	}

	async #makeOne(wish: Omit<NewProfile, 'tile'>, taken: Set<string>): Promise<void> {
		const tile = freeTile(taken);
		const id = hex(this.#random(16));
		const created = await this.#profiles.create(
			id,
			{ ...wish, tile: tileKey(tile) },
			this.#today()
		);
		if (!created.ok) return void (this.problem = created.reason);
		const pictures = this.#secret();
		const kept = await this.#profiles.setSecret(id, pictures);
		if (!kept.ok) return void (this.problem = kept.reason);
		taken.add(tileKey(tile));
		this.made = [...this.made, { id, tile, pictures }];
	}

	async #taken(): Promise<Set<string>> {
		const groups = await this.#profiles.groups();
		const children = await Promise.all(groups.map((group) => this.#profiles.inGroup(group)));
		return new Set(children.flat().map(({ tile }) => tile));
	}

	#secret(): SecretPictureName[] {
		return Array.from(this.#random(SECRET_LENGTH), (byte) => {
			// 256 is no multiple of twelve; the difference is far below what a guess could use.
			return SECRET_PICTURES[byte % SECRET_PICTURES.length] ?? 'sun';
		});
	}
}

function freeTile(taken: ReadonlySet<string>): Tile {
	for (let n = 0; n < TILE_COUNT; n++) {
		const tile = tileAt(n);
		if (!taken.has(tileKey(tile))) return tile;
	}
	// More children than tiles on one tablet: the last resort is a tile that exists twice.
	return tileAt(taken.size);
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The tile behind a key that was stored. */
export function tileOf(key: string): Tile {
	return parseTile(key) ?? tileAt(0);
}
