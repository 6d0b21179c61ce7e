import { expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { place as street } from '../places/city-street.ts';
import type { PlaceFn } from '../places/place.ts';
import { place as plain } from '../places/plain.ts';
import { place as shop } from '../places/shop-counter.ts';
import { allThings } from '../props/props.ts';
import type { Things } from '../props/things.ts';
import { drawScene } from '../scene.ts';
import { setStage } from './stage.ts';

/** Where the feet of each thing of a picture without people are. */
function feet(place: Scene['place'], draw: PlaceFn, props: Scene['props']): [number, number][] {
	const seen: [number, number][] = [];
	const noting: Things = () => (_ink, x, y) => {
		seen.push([x, y]);
		return '';
	};
	drawScene({ place, cast: [], props, alt: '' }, draw, { things: noting });
	return seen;
}
const stageOf = (place: Scene['place'], draw: PlaceFn) =>
	setStage(place, { place: draw, things: allThings }, 'day', 's').place;

it('small things lie on the counter of a place, and no table is brought', () => {
	const { counter, counterTop } = stageOf('shop-counter', shop);
	const [[x, y] = [NaN, NaN]] = feet('shop-counter', shop, ['sweet']);
	expect(y).toBe(counterTop);
	expect(x).toBeGreaterThan(counter?.[0] ?? NaN);
	expect(x).toBeLessThan(counter?.[1] ?? NaN);
});

it('boots that hang round a neck need no place among the things', () => {
	expect(feet('shop-counter', shop, ['neck-boots'])).toEqual([]);
});

it('cars drive on the road, and a bench stands on the pavement with the people', () => {
	const { road = NaN, floor } = stageOf('city-street', street);
	const [[, car] = [], [, bench] = []] = feet('city-street', street, ['car', 'bench']);
	expect(car).toBe(road);
	expect(bench).toBeGreaterThan(road);
	expect(bench).toBeLessThan(floor);
});

/** Where the phone of a wide picture hangs, in a container of this shape. */
function phoneAt(aspect: number): number {
	const seen: number[] = [];
	const noting: Things = () => (_ink, x) => {
		seen.push(x);
		return '';
	};
	const cast = [{ who: 'hao', at: 'left' }] as const;
	const props = [{ what: 'phone-left', at: 'right' }] as const;
	drawScene({ place: 'plain', cast, props, alt: '' }, plain, { things: noting, aspect });
	return seen[0] ?? NaN;
}

it('what the writer places stays in sight on a telephone that is held upright', () => {
	expect(phoneAt(1.6)).toBe(980);
	// 800 high and 720 wide, as near to Hao as the edge allows
	expect(phoneAt(0.9)).toBe(720 - 390 / 2);
});
