import * as v from 'valibot';

/** Animals that children know from home, stories and school. No dog and no pig: not every family welcomes them. */
export const ANIMALS = [
	'swan',
	'camel',
	'fox',
	'owl',
	'sheep',
	'butterfly',
	'horse',
	'turtle',
	'lion',
	'duck',
	'hedgehog',
	'elephant',
	'bee',
	'deer',
	'fish',
	'panda',
	'eagle',
	'rabbit',
	'frog',
	'giraffe',
	'rooster',
	'bear',
	'ladybird',
	'goat',
	'penguin',
	'squirrel',
	'dolphin',
	'cat',
	'peacock',
	'leopard'
] as const;
export type Animal = (typeof ANIMALS)[number];

/** Only colours that have an everyday word in all four languages. */
export const TILE_COLOURS = [
	'blue',
	'yellow',
	'red',
	'green',
	'white',
	'violet',
	'orange',
	'sky',
	'black',
	'pink',
	'grey',
	'brown'
] as const;
export type TileColour = (typeof TILE_COLOURS)[number];

export const TILE_PATTERNS = ['dots', 'stripes', 'waves', 'checks'] as const;
export type TilePattern = (typeof TILE_PATTERNS)[number];

/** Who somebody is on the wall: a picture instead of a name. */
export const tileSchema = v.object({
	animal: v.picklist(ANIMALS),
	colour: v.picklist(TILE_COLOURS),
	pattern: v.picklist(TILE_PATTERNS)
});
export type Tile = v.InferOutput<typeof tileSchema>;

/** How many different tiles there are. */
export const TILE_COUNT = ANIMALS.length * TILE_COLOURS.length * TILE_PATTERNS.length;

/** One word that names a tile in files and on cards: `blue-swan-dots`. */
export function tileKey(tile: Tile): string {
	return `${tile.colour}-${tile.animal}-${tile.pattern}`;
}

/** The tile that a key names, or nothing if there is no such tile. */
export function parseTile(key: string): Tile | undefined {
	const [colour, animal, pattern, ...rest] = key.split('-');
	const read = v.safeParse(tileSchema, { animal, colour, pattern });
	return rest.length === 0 && read.success ? read.output : undefined;
}

/**
 * The n-th tile (from 0, repeats after `TILE_COUNT`). Each differs from the one before in animal,
 * colour and pattern, and among the first 360 no two share both animal and colour, so that a club
 * can be told apart by two spoken words.
 */
export function tileAt(n: number): Tile {
	const place = ((Math.trunc(n) % TILE_COUNT) + TILE_COUNT) % TILE_COUNT;
	const animal = place % ANIMALS.length;
	const round = Math.floor(place / ANIMALS.length);
	return {
		animal: pick(ANIMALS, animal),
		colour: pick(TILE_COLOURS, 7 * animal + round),
		pattern: pick(TILE_PATTERNS, animal + 3 * Math.floor(round / TILE_COLOURS.length))
	};
}

/** Tiles of one tablet of twelve before those of the next begin. */
const TILES_OF_A_TABLET = TILE_COUNT / 12;

/**
 * A tile that nobody here has, for the tablet with this place among twelve (from 0). Beyond its own it takes from
 * behind, where another one that makes tiles meanwhile comes last, so that two make the same as late as can be.
 */
export function freeTile(taken: ReadonlySet<string>, place: number): Tile {
	const first = place * TILES_OF_A_TABLET;
	const own = Array.from({ length: TILES_OF_A_TABLET }, (_, n) => first + n);
	const others = Array.from({ length: TILE_COUNT - own.length }, (_, n) => first - 1 - n);
	const free = [...own, ...others].find((n) => !taken.has(tileKey(tileAt(n))));
	// More children than tiles: the last resort is a tile that exists twice.
	return tileAt(free ?? taken.size);
}

/** Whether `tile` needs its pattern said as well, because another one has its animal and colour. */
export function needsPattern(tile: Tile, others: readonly Tile[]): boolean {
	return others.some(
		(other) =>
			other.animal === tile.animal && other.colour === tile.colour && other.pattern !== tile.pattern
	);
}

function pick<T>(list: readonly T[], index: number): T {
	return list[index % list.length] as T;
}
