import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPages, inPages, type Measured } from './paging.ts';

const piece = fc.record({ height: fc.nat(400), heads: fc.boolean() });
const heightOf = (pieces: readonly Measured[], page: readonly number[]) =>
	page.reduce((sum, at) => sum + (pieces[at]?.height ?? 0), 0) + (page.length - 1) * 10;

test('every piece is printed once and in its order', () => {
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			expect(fillPages(pieces, 900, 10).flat()).toEqual(pieces.map((_, at) => at));
		})
	);
});

test('a page holds what fits, and more only where headings and their text are higher than a page', () => {
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			for (const page of fillPages(pieces, 900, 10)) {
				const isOneGroup = page.slice(0, -1).every((at) => pieces[at]?.heads);
				expect(isOneGroup || heightOf(pieces, page) <= 900).toBe(true);
			}
		})
	);
});

test('a heading goes to the next page with the text that it heads', () => {
	const pieces = [{ height: 500 }, { height: 40, heads: true }, { height: 100 }];
	expect(fillPages(pieces, 600, 10)).toEqual([[0], [1, 2]]);
});

test('what opens a page never shares it with what came before', () => {
	const pieces = [{ height: 40 }, { height: 40, heads: true, opens: true }, { height: 40 }];
	expect(fillPages(pieces, 600, 10)).toEqual([[0], [1, 2]]);
});

test('a page is filled to its edge', () => {
	expect(fillPages([{ height: 100 }, { height: 100 }, { height: 100 }], 210, 10)).toEqual([
		[0, 1],
		[2]
	]);
});

test('nine cards lie on three pages of four', () => {
	expect(inPages([1, 2, 3, 4, 5, 6, 7, 8, 9], 4).map(({ length }) => length)).toEqual([4, 4, 1]);
	expect(inPages([], 4)).toEqual([]);
});
