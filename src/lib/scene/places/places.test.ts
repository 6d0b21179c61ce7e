import { describe, expect, it } from 'vitest';
import { PLACES as PLACE_WORDS, TIMES as HOURS } from '#lib/domain/scene/vocabulary.ts';
import { Ink, TIMES } from '../color.ts';
import { PLACES } from './all.ts';
import { loadPlace } from './load.ts';

const MOST_SHAPES = 600;
const shapesIn = (svg: string) => svg.match(/<(path|rect|circle|ellipse|use)\b/g)?.length ?? 0;
const hours = HOURS.flatMap((hour) => TIMES[hour] ?? []);

describe('places', () => {
	it('knows the light of every hour', () => {
		expect(hours).toHaveLength(HOURS.length);
	});

	it.each(PLACE_WORDS)('draws %s within its budget of shapes at every hour', (name) => {
		for (const env of hours) {
			const place = PLACES[name](new Ink(env, 't'));
			const drawn = place.back + (place.furniture ?? '') + place.front;
			expect(shapesIn(drawn)).toBeGreaterThan(1);
			expect(shapesIn(drawn)).toBeLessThanOrEqual(MOST_SHAPES);
		}
	});

	it.each(PLACE_WORDS)('leaves no hole in the numbers of %s', (name) => {
		for (const env of hours) {
			const ink = new Ink(env, 't'),
				place = PLACES[name](ink);
			const drawn = [place.back, place.furniture, place.front, ...ink.defs.values()].join('');
			expect(drawn).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	});

	it('draws the same picture twice', () => {
		const draw = () => PLACES.market(new Ink(TIMES.day, 't')).back;
		expect(draw()).toBe(draw());
	});

	it('leaves the school yard empty once the day is over', () => {
		const yardAt = (hour: 'day' | 'dusk') =>
			shapesIn(PLACES['school-yard'](new Ink(TIMES[hour], 't')).back);
		expect(yardAt('dusk')).toBeLessThan(yardAt('day'));
	});

	it('fetches the drawing of a place by its word', async () => {
		expect(await loadPlace('pasture')).toBe(PLACES.pasture);
	});

	it('refuses a word outside the vocabulary, in the compiler and at run time', async () => {
		// @ts-expect-error the moon is no place of our stories
		await expect(loadPlace('moon')).rejects.toThrow();
	});
});
