import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanced, covers, isNews, joined, newsFrom } from './holdings.ts';
import type { Holdings } from './holdings.ts';

const device = fc.constantFrom('red', 'blue', 'green');
const seq = fc.integer({ min: 0, max: 40 });
/** A time that follows from the number, as ids do. */
const holdings: fc.Arbitrary<Holdings> = fc
	.dictionary(device, seq)
	.map((numbers) =>
		Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, [n, n * 10]]))
	);

test('joining is the same in both orders, in any grouping, and twice', () => {
	const same = fc.property(holdings, holdings, holdings, (a, b, c) => {
		expect(joined(a, b)).toEqual(joined(b, a));
		expect(joined(joined(a, b), c)).toEqual(joined(a, joined(b, c)));
		expect(joined(joined(a, b), b)).toEqual(joined(a, b));
	});
	fc.assert(same);
});

test('what is joined covers both, and nothing of it is news any more', () => {
	const covered = fc.property(holdings, holdings, (a, b) => {
		expect(covers(joined(a, b), a) && covers(joined(a, b), b)).toBe(true);
		expect(newsFrom(a, joined(a, b))).toBeUndefined();
	});
	fc.assert(covered);
});

test('a step from a place that was never reached claims nothing of that device', () => {
	expect(advanced({ red: [3, 30] }, { red: [5, 50] }, { red: [9, 90] })).toEqual({ red: [3, 30] });
	expect(advanced({ red: [5, 50] }, { red: [5, 50] }, { red: [9, 90] })).toEqual({ red: [9, 90] });
	expect(advanced({}, {}, { red: [9, 90] })).toEqual({ red: [9, 90] });
	expect(advanced({}, { red: [0, 0] }, { red: [9, 90] })).toEqual({});
});

test('news is looked for from the earliest time that the other side may lack', () => {
	const ours = { red: [9, 90], blue: [2, 20], green: [4, 40] } satisfies Holdings;
	expect(newsFrom(ours, { red: [5, 50], blue: [2, 20], green: [1, 10] })).toBe(10);
	expect(newsFrom(ours, { red: [5, 50], green: [4, 40] })).toBe(0);
	expect(isNews({ device: 'red', seq: 6 }, { red: [5, 50] })).toBe(true);
	expect(isNews({ device: 'red', seq: 5 }, { red: [5, 50] })).toBe(false);
	expect(isNews({ device: 'toString', seq: 0 }, {})).toBe(true);
});
