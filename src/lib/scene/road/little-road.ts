/** The Little road: daylight, four screens wide, the child stands in the landscape. */
import { Ink, TIMES } from '../color.ts';
import type { P } from '../geom.ts';
import { line, rect } from '../geom.ts';
import { vgrad } from '../patterns.ts';
import { sunDisc } from '../places/sky.ts';
import { cloud, range } from '../props/landscape.ts';
import { poplar } from '../props/trees.ts';
import type { Direction } from './country.ts';
import {
	across,
	clump,
	farFirs,
	flowers,
	grass,
	hill,
	landmarks,
	river,
	roadWay,
	wave
} from './country.ts';
import { LITTLE_MAP as MAP } from './stops.ts';

const CLOUDS = [
	[180, 130, 1.1],
	[560, 92, 0.8],
	[1300, 150, 1.2],
	[1700, 90, 0.8],
	[2200, 140, 1.1],
	[2700, 96, 0.9],
	[3060, 150, 1]
] as const;

const RIVER: P[] = [
	[1560, 420],
	[1606, 480],
	[1540, 540],
	[1596, 610],
	[1556, 700],
	[1560, 830],
	[1720, 830],
	[1700, 700],
	[1714, 610],
	[1626, 540],
	[1664, 480],
	[1600, 420]
];

const sky = (ink: Ink, dir: Direction) => {
	const turn = across(MAP.w, dir);
	return (
		rect(
			0,
			0,
			MAP.w,
			620,
			vgrad(ink, 'sk', [
				[0, '#a9dcea'],
				[0.5, '#d4eeee'],
				[1, '#fdf1d8']
			])
		) +
		sunDisc(ink, ...turn([1010, 130]), 50) +
		CLOUDS.map(([x, y, s]) => cloud(...turn([x, y]), s, '#fffdf6', 0.85)).join('')
	);
};

const mountains = (ink: Ink) =>
	range(ink, {
		y: 400,
		height: 216,
		seed: 5,
		colour: '#8ea7c8',
		far: 0.36,
		from: -20,
		to: MAP.w + 40
	}) +
	range(ink, {
		y: 420,
		height: 120,
		seed: 9,
		colour: '#7d92ab',
		far: 0.22,
		from: -20,
		to: MAP.w + 40
	});

const meadows = (ink: Ink, dir: Direction) => {
	const trees = Array.from({ length: 12 }, (_, n) =>
		poplar(ink, ...across(MAP.w, dir)([120 + n * 268, 424 + (n % 3) * 9]), 0.3, { d: 0.14 })
	);
	return (
		hill(MAP, dir, wave(MAP.w, 392, 16, 220), '#6f9b81') +
		farFirs(MAP.w, 402, 120, 3, '#436e65') +
		hill(MAP, dir, wave(MAP.w, 456, 16, 240), '#97bf6d') +
		trees.join('') +
		hill(MAP, dir, wave(MAP.w, 544, 24, 320), '#a9c968')
	);
};

const RIPPLES: P[] = [
	[1610, 500],
	[1636, 600],
	[1636, 742]
];

const water = (dir: Direction) => {
	const turn = across(MAP.w, dir),
		ripple = ([x, y]: P) => `M${x - 26} ${y}q26 10 52 0`;
	return (
		river(MAP, dir, RIVER, '#8ccbe0') +
		line(RIPPLES.map(turn).map(ripple).join(''), '#fffdf6', 4, { opacity: 0.8 })
	);
};

/** The picture behind the Little road's stops: the inside of an svg of 3200 × 800. */
export function littleRoad(dir: Direction): string {
	const ink = new Ink(TIMES.day, 'rl'),
		turn = across(MAP.w, dir);
	const body =
		sky(ink, dir) +
		mountains(ink) +
		meadows(ink, dir) +
		water(dir) +
		grass(MAP.w, 500, 560, 70, 11, '#86ab4a') +
		flowers(MAP.w, 506, 556, 48) +
		landmarks(ink, MAP, dir) +
		grass(MAP.w, 690, 770, 90, 12, '#86ab4a') +
		roadWay(MAP, dir, 62) +
		(
			[
				[30, 800, 0.7],
				[560, 812, 0.66],
				[900, 806, 0.82],
				[1330, 812, 0.7],
				[1960, 806, 0.78],
				[2480, 812, 0.7],
				[2900, 806, 0.74]
			] as const
		)
			.map(([x, y, s]) => clump(...turn([x, y]), s))
			.join('');
	return `<defs>${[...ink.defs.values()].join('')}</defs>${body}`;
}
