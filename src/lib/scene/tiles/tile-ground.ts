import type { Animal, Tile, TileColour, TilePattern } from '#lib/domain/profile/tile.ts';
import { mix, shade, lum } from '../color.ts';
import { path, line, ell, rect } from '../geom.ts';

const COLOURS: Record<TileColour, string> = {
	yellow: '#f7d54a',
	white: '#f7f1e6',
	sky: '#8fd0ea',
	pink: '#f4a9bd',
	orange: '#f3923c',
	grey: '#a3a1ab',
	green: '#3f8f52',
	red: '#cf3d45',
	blue: '#3563b5',
	violet: '#6c479e',
	brown: '#6b4229',
	black: '#332c38'
};

/** Animals whose own colours are pale stand on a dark disc. */
const PALE: ReadonlySet<Animal> = new Set<Animal>(['sheep', 'swan', 'rabbit']);

/** Edge of the field all tiles are drawn on. */
const SIZE = 96;
const STEPS = [0, 1, 2, 3, 4, 5];

const MOTIFS: Record<TilePattern, (colour: string) => string> = {
	dots: (colour) => onGrid((x, y) => ell(8 + x * 16, 8 + y * 16, 5.2, 5.2, colour)),
	stripes: (colour) => path('M0 0H12V96H0ZM24 0H36V96H24ZM48 0H60V96H48ZM72 0H84V96H72Z', colour),
	waves: (colour) =>
		[6, 26, 48, 70, 90]
			.map((y) => line(`M-6 ${y}q9-11 18 0t18 0t18 0t18 0t18 0t18 0`, colour, 6.4))
			.join(''),
	checks: (colour) => onGrid((x, y) => ((x + y) % 2 ? rect(x * 16, y * 16, 16, 16, colour) : ''))
};

const made = new Map<string, string>();

/**
 * The coloured, patterned square with its disc, without the animal, as an address for an image.
 * There are at most 96 of them for 1,440 tiles, so a wall of 500 decodes 96 + 30 pictures, not 500.
 */
export function tileGround({ animal, colour, pattern }: Tile): string {
	const pale = PALE.has(animal);
	const key = `${colour}-${pattern}-${pale}`;
	const known = made.get(key);
	if (known) return known;
	const address = `data:image/svg+xml,${encodeURIComponent(draw(COLOURS[colour], pattern, pale))}`;
	made.set(key, address);
	return address;
}

function draw(base: string, pattern: TilePattern, pale: boolean): string {
	const second = lum(base) > 0.5 ? shade(base, 0.34) : mix(base, '#fff6e4', 0.58);
	const disc = pale ? mix(shade(base, 0.3), '#4f6a80', 0.7) : '#fff8ea';
	const rim = lum(base) < 0.25 ? mix(base, '#fff6e4', 0.3) : shade(base, 0.42);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">` +
		`<clipPath id="c"><rect width="${SIZE}" height="${SIZE}" rx="20"/></clipPath>` +
		`<g clip-path="url(#c)">${rect(0, 0, SIZE, SIZE, base)}${MOTIFS[pattern](second)}</g>` +
		`${ell(48, 48, 35, 35, rim, { opacity: 0.9 })}${ell(48, 48, 32.5, 32.5, disc)}</svg>`
	);
}

function onGrid(cell: (x: number, y: number) => string): string {
	return STEPS.flatMap((x) => STEPS.map((y) => cell(x, y))).join('');
}
