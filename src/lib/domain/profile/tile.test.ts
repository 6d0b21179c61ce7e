import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../content/language.ts';
import {
	ANIMALS,
	freeTile,
	needsPattern,
	parseTile,
	TILE_COLOURS,
	TILE_COUNT,
	TILE_PATTERNS,
	tileAt,
	tileKey
} from './tile.ts';

const all = Array.from({ length: TILE_COUNT }, (_, n) => tileAt(n));

describe('the sequence of tiles', () => {
	test('holds 1,440 different tiles and then begins again', () => {
		expect(new Set(all.map(tileKey)).size).toBe(1440);
		expect(tileAt(TILE_COUNT)).toEqual(tileAt(0));
	});

	test('changes animal, colour and pattern from one to the next', () => {
		const alike = all.filter((tile, n) => {
			const before = n === 0 ? undefined : all[n - 1];
			return (
				before &&
				(before.animal === tile.animal ||
					before.colour === tile.colour ||
					(before.pattern === tile.pattern && n % ANIMALS.length !== 0))
			);
		});
		expect(alike).toEqual([]);
	});

	test('gives 360 children an animal and a colour that nobody else has', () => {
		const club = all.slice(0, 360);
		expect(club.filter((tile) => needsPattern(tile, club))).toEqual([]);
	});
});

describe('a tile key', () => {
	test('leads back to its tile', () => {
		for (const tile of all) expect(parseTile(tileKey(tile))).toEqual(tile);
	});

	test.each([
		'',
		'swan',
		'blue-swan',
		'blue-dog-dots',
		'teal-swan-dots',
		'blue-swan-hearts',
		'blue-swan-dots-x'
	])('that names no tile is refused: %j', (nonsense) => {
		expect(parseTile(nonsense)).toBeUndefined();
	});
});

test('a pattern is said only where two tiles share animal and colour', () => {
	const swan = { animal: 'swan', colour: 'blue', pattern: 'dots' } as const;
	expect(needsPattern(swan, [swan, { ...swan, colour: 'red' }])).toBe(false);
	expect(needsPattern(swan, [swan, { ...swan, pattern: 'waves' }])).toBe(true);
});

describe.each(LANGUAGES)('the words for tiles in %s', (language) => {
	const { tile } = JSON.parse(readFileSync(`content/interface/${language}.json`, 'utf8'));

	test.each([
		['animal', ANIMALS],
		['colour', TILE_COLOURS],
		['pattern', TILE_PATTERNS]
	] as const)('name every %s, each differently', (kind, names) => {
		const words = names.map((name) => tile[kind][name]);
		expect(words.every((word) => typeof word === 'string' && word.length > 0)).toBe(true);
		expect(new Set(words).size).toBe(names.length);
	});
});

/** The first tiles that a tablet with this place makes before it meets others. */
function made(place: number, count: number): string[] {
	const taken = new Set<string>();
	for (let n = 0; n < count; n++) taken.add(tileKey(freeTile(taken, place)));
	return [...taken];
}

test('a tablet with more children than tiles of its own makes none that others make meanwhile', () => {
	const many = made(0, 180);
	expect(new Set(many).size).toBe(180);
	for (const place of [1, 2, 11])
		expect(made(place, 60).filter((tile) => many.includes(tile))).toEqual([]);
});

test('where all tiles are taken one is given twice', () => {
	const all = new Set(Array.from({ length: TILE_COUNT }, (_, n) => tileKey(tileAt(n))));
	expect(all).toContain(tileKey(freeTile(all, 3)));
});
