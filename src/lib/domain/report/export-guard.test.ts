import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnClub, REPORT_DAY } from '../../../../tests/fixtures/drawn-club.ts';
import { afterLeaving, joinedTold, lastOf, OWN, restoreTold, type Told } from './export-guard.ts';
import { reportTables } from './report-table.ts';
import { heldNumbers, namesOf } from './told-numbers.ts';

const told = (children: number, device = OWN, turn = 1): Told[] => [
	{
		device,
		turn,
		counts: { rows: ['change my-rights 0'], columns: ['count'], cells: [[children]] }
	}
];

test('everything that was told of a number stays known, the latest first, also what the last report did not show', () => {
	const row = 'change my-rights 0';
	const all = [40, 55, 40].reduce(
		(before, n) => afterLeaving(before, [[row, n]], []),
		[] as Told[]
	);
	expect(all.map(({ counts }) => counts.cells)).toEqual([[[40, 55]]]);
	expect(afterLeaving(all, [], [])).toMatchObject([{ turn: 4, counts: { cells: [[40, 55]] } }]);
});

test('what this tablet told last is repeated rather than what another one told', () => {
	expect(lastOf([...told(60, 'blue'), ...told(41)], 'change my-rights 0')).toBe(41);
	expect(lastOf(told(60, 'blue'), 'change my-rights 0')).toBe(60);
});

test('what was exported before is read back, also from before tablets told each other, and anything else is no report', () => {
	expect(restoreTold(structuredClone(told(40)[0]?.counts))).toEqual(told(40));
	expect(restoreTold(structuredClone(told(40, 'blue', 3)))).toEqual(told(40, 'blue', 3));
	expect(restoreTold({ rows: 'none' })).toEqual([]);
});

test('of each tablet the last report counts, in whatever order they are heard of', () => {
	const [early, late] = [told(40, 'blue', 1), told(60, 'blue', 2)];
	expect(joinedTold(early, late)).toEqual(late);
	expect(joinedTold(late, early)).toEqual(late);
});

test('whoever has all reports of a week can subtract no two of them to a few children', () => {
	const numbers = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(numbers, (values) => {
			const shown: number[] = [];
			let before: Told[] = [];
			for (const there of values) {
				const data = drawnClub({ meetings: [{ there, late: 0, noted: 60 }] });
				const office = reportTables(data, REPORT_DAY, 'office', before);
				const row = office.find(({ id }) => id === 'attendance')?.rows[0];
				const [cell] = row?.cells ?? [];
				if (cell?.kind === 'count') shown.push(cell.value);
				const known = namesOf(heldNumbers(data, REPORT_DAY, before));
				before = afterLeaving(before, known, office);
			}
			const differences = shown.flatMap((one) => shown.map((other) => Math.abs(one - other)));
			expect(differences.filter((n) => n > 0 && n < 10)).toEqual([]);
		})
	);
});
