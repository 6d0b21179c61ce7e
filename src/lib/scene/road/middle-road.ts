/** The Middle road: the same country in the morning, seen from a hill, all thirteen places at once. */
import { Ink, TIMES } from '../color.ts';
import type { P } from '../geom.ts';
import { rect } from '../geom.ts';
import { vgrad } from '../patterns.ts';
import { sunDisc } from '../places/sky.ts';
import { cloud, range } from '../props/landscape.ts';
import { poplar } from '../props/trees.ts';
import type { Direction } from './country.ts';
import { across, grass, hill, landmarks, river, roadWay } from './country.ts';
import type { RoadMap, RoadShape } from './stops.ts';
import { MIDDLE_MAP, MIDDLE_TALL_MAP } from './stops.ts';

/** What differs between the wide and the upright picture. */
interface Country {
	map: RoadMap;
	/** feet of the mountains */
	ridge: number;
	sun: P;
	clouds: readonly (readonly [number, number, number])[];
	/** far, middle and near ground */
	crests: readonly [P[], P[], P[]];
	river: P[];
	poplars: readonly (readonly [number, number, number])[];
	way: number;
}

const WIDE: Country = {
	map: MIDDLE_MAP,
	ridge: 232,
	sun: [960, 120],
	clouds: [
		[760, 96, 0.9],
		[460, 84, 0.7]
	],
	crests: [
		[
			[-10, 240],
			[320, 222],
			[640, 244],
			[960, 254],
			[1290, 232]
		],
		[
			[-10, 290],
			[320, 274],
			[640, 300],
			[960, 312],
			[1290, 280]
		],
		[
			[-10, 420],
			[260, 402],
			[560, 426],
			[920, 428],
			[1290, 400]
		]
	],
	river: [
		[722, 240],
		[744, 276],
		[716, 320],
		[744, 380],
		[716, 470],
		[694, 600],
		[690, 840],
		[812, 840],
		[806, 600],
		[786, 470],
		[806, 380],
		[766, 320],
		[786, 276],
		[746, 240]
	],
	poplars: [
		[24, 460, 0.42],
		[700, 470, 0.38],
		[1252, 560, 0.6],
		[1180, 330, 0.34]
	],
	way: 36
};

const TALL: Country = {
	map: MIDDLE_TALL_MAP,
	ridge: 316,
	sun: [610, 170],
	clouds: [
		[470, 116, 0.8],
		[236, 172, 0.6]
	],
	crests: [
		[
			[-10, 322],
			[260, 302],
			[540, 326],
			[810, 308]
		],
		[
			[-10, 500],
			[260, 482],
			[540, 506],
			[810, 484]
		],
		[
			[-10, 720],
			[260, 702],
			[540, 726],
			[810, 706]
		]
	],
	river: [
		[430, 316],
		[452, 370],
		[440, 430],
		[478, 520],
		[470, 620],
		[488, 740],
		[440, 840],
		[368, 940],
		[330, 1060],
		[300, 1300],
		[440, 1300],
		[440, 1060],
		[452, 940],
		[506, 840],
		[540, 740],
		[512, 620],
		[512, 520],
		[470, 430],
		[478, 370],
		[452, 316]
	],
	poplars: [
		[776, 660, 0.5],
		[30, 480, 0.42],
		[770, 420, 0.36],
		[40, 1090, 0.6],
		[250, 380, 0.34]
	],
	way: 40
};

const sky = (ink: Ink, { map, sun, clouds }: Country, dir: Direction) => {
	const turn = across(map.w, dir);
	return (
		rect(
			0,
			0,
			map.w,
			map.h,
			vgrad(ink, 'sk', [
				[0, '#bfe0ea'],
				[0.2, '#fbe6cf'],
				[0.4, '#ffe2b8']
			])
		) +
		sunDisc(ink, ...turn(sun), 40) +
		clouds.map(([x, y, s]) => cloud(...turn([x, y]), s, '#fffaf0', 0.8)).join('')
	);
};

const land = (ink: Ink, { map, ridge, crests }: Country, dir: Direction) => {
	const [far, middle, near] = crests;
	return (
		range(ink, {
			y: ridge,
			height: 180,
			seed: 21,
			colour: '#9a9cba',
			far: 0.45,
			from: -20,
			to: map.w + 20
		}) +
		range(ink, {
			y: ridge + 14,
			height: 90,
			seed: 12,
			colour: '#7d8ba2',
			far: 0.38,
			from: -20,
			to: map.w + 20
		}) +
		hill(map, dir, far, '#93b793') +
		hill(map, dir, middle, '#9ebf7d') +
		hill(map, dir, near, '#abca71')
	);
};

/** The picture behind the Middle road's stops: the inside of an svg of 1280 × 800 or 800 × 1280. */
export function middleRoad(dir: Direction, shape: RoadShape): string {
	const country = shape === 'portrait' ? TALL : WIDE,
		{ map } = country,
		ink = new Ink(TIMES.morning, `rm${shape[0]}`),
		turn = across(map.w, dir);
	const body =
		sky(ink, country, dir) +
		land(ink, country, dir) +
		grass(map.w, country.ridge + 80, map.h - 20, 60, 7, '#7fa34a') +
		river(map, dir, country.river, '#94cdde') +
		country.poplars.map(([x, y, s]) => poplar(ink, ...turn([x, y]), s)).join('') +
		landmarks(ink, map, dir) +
		roadWay(map, dir, country.way);
	return `<defs>${[...ink.defs.values()].join('')}</defs>${body}`;
}
