import { describe, expect, it } from 'vitest';
import { MODULES } from '#lib/domain/content/names.ts';
import { Ink, TIMES } from '../color.ts';
import { landmarks } from './country.ts';
import { LANDMARKS } from './landmarks.ts';
import { littleRoad } from './little-road.ts';
import { middleRoad } from './middle-road.ts';
import { olderRoad } from './older-road.ts';
import type { RoadMap } from './stops.ts';
import {
	LITTLE_MAP,
	LITTLE_STOPS,
	MIDDLE_MAP,
	MIDDLE_STOPS,
	MIDDLE_TALL_MAP,
	OLDER_LINES
} from './stops.ts';

const MAPS: [string, RoadMap][] = [
	['little', LITTLE_MAP],
	['middle', MIDDLE_MAP],
	['middle, upright', MIDDLE_TALL_MAP]
];
const ink = () => new Ink(TIMES.day, 't');
const shapesIn = (svg: string) => svg.match(/<(path|rect|circle|ellipse)\b/g)?.length ?? 0;

describe('the road', () => {
	it('has a stop and a landmark for every module, in road order', () => {
		for (const stops of [LITTLE_STOPS, MIDDLE_STOPS])
			expect(Object.keys(stops)).toEqual([...MODULES]);
		expect(Object.keys(LANDMARKS)).toEqual([...MODULES]);
		expect(Object.values(OLDER_LINES).flat().sort()).toEqual([...MODULES].sort());
	});

	it('keeps every stop inside the picture', () => {
		for (const stops of [LITTLE_STOPS, MIDDLE_STOPS])
			for (const { landscape, portrait } of Object.values(stops))
				for (const { x, y } of [landscape, portrait]) {
					expect(x).toBeGreaterThan(3);
					expect(x).toBeLessThan(97);
					expect(y).toBeGreaterThan(10);
					expect(y).toBeLessThan(85);
				}
	});

	it('shows five or six stops of the Little road on one screen', () => {
		const xs = Object.values(LITTLE_STOPS).map((s) => (s.landscape.x * LITTLE_MAP.w) / 100);
		const screen = 1280;
		for (const left of [0, 640, 1280, LITTLE_MAP.w - screen]) {
			const seen = xs.filter((x) => x > left && x < left + screen).length;
			expect(seen).toBeGreaterThanOrEqual(5);
			expect(seen).toBeLessThanOrEqual(6);
		}
	});

	it.each(MAPS)('leaves room for a finger between stops: %s', (_, map) => {
		const stops = Object.values(map.stations).map(({ stop }) => stop);
		const gap = Math.min(
			...stops.flatMap(([x, y], n) => stops.slice(n + 1).map(([u, v]) => Math.hypot(x - u, y - v)))
		);
		expect(gap).toBeGreaterThanOrEqual(map.w === 3200 ? 190 : 128);
	});

	it.each(MAPS)('moves landmarks but never flips them in right-to-left: %s', (_, map) => {
		for (const id of MODULES) {
			const one = { ...map, stations: { [id]: map.stations[id] } } as unknown as RoadMap;
			const [x, y] = map.stations[id].landmark;
			const moved = landmarks(ink(), one, 'rtl');
			expect(moved).not.toMatch(/scale\(-/);
			expect(moved.replace(`translate(${map.w - x} ${y})`, `translate(${x} ${y})`)).toBe(
				landmarks(ink(), one, 'ltr')
			);
		}
	});

	it('runs from right to left in a right-to-left language', () => {
		const start = (svg: string) => Number(svg.match(/<path d="M(-?\d+) 640C/)?.[1]);
		expect(start(littleRoad('ltr'))).toBeLessThan(0);
		expect(start(littleRoad('rtl'))).toBeGreaterThan(LITTLE_MAP.w);
	});

	it.each(['ltr', 'rtl'] as const)('is light to paint and has no filter or mask: %s', (dir) => {
		const pictures = [
			littleRoad(dir),
			middleRoad(dir, 'landscape'),
			middleRoad(dir, 'portrait'),
			olderRoad(dir)
		];
		for (const svg of pictures) {
			expect(shapesIn(svg)).toBeLessThanOrEqual(500);
			expect(svg).not.toMatch(/<(filter|mask)|NaN|undefined/);
		}
	});
});
