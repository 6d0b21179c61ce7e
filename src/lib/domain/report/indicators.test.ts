import { expect, test } from 'vitest';
import { drawnClub, REPORT_DAY } from '../../../../tests/fixtures/drawn-club.ts';
import { indicatorsOf } from './indicators.ts';
import { filtered, type ReportChild, type ReportData } from './report-data.ts';

/** A club whose children have these codes on the paper list, three of whom came. */
function clubOf(
	codes: readonly (string | undefined)[],
	more: Partial<ReportChild> = {}
): ReportData {
	const came = drawnClub({ meetings: [{ there: 3, late: 0, noted: codes.length }] });
	const children = came.children.map((child, n) => ({
		...child,
		...(n > 0 && more),
		...(codes[n] && { code: codes[n] })
	}));
	return { ...came, children };
}

const reach = (data: ReportData) => {
	const found = indicatorsOf(data, REPORT_DAY);
	return ['R1', 'R2'].map((code) => {
		const one = found.find((indicator) => indicator.code === code);
		return code === 'R1' ? one?.part : one?.of;
	});
};

test('reach counts children and not tiles: two tiles with one code of the paper list are one child', () => {
	expect(reach(clubOf(['A-07', 'A-08', 'A-07', undefined]))).toEqual([2, 2]);
});

test('without a code each tile is a child', () => {
	expect(reach(clubOf([undefined, undefined, undefined, undefined]))).toEqual([3, 3]);
});

test('a child with a tile in two groups has come when it was in either', () => {
	const data = clubOf(['A-07', 'A-08', 'A-07', 'A-09', 'A-09'], { group: 'pear' });
	expect(reach(data)).toEqual([2, 2]);
	expect(reach(filtered(data, { group: 'pear' }))).toEqual([2, 2]);
});

test('what a group was taught counts for each of its children, also a lesson of another age', () => {
	const lessons = ['my-rights', 'safe-body', 'work-and-law', 'moving-safely'];
	const came = drawnClub({
		meetings: Array.from({ length: 8 }, () => ({ there: 3, late: 0, noted: 3 }))
	});
	const sessions = came.sessions.map((session, n) => ({
		...session,
		lesson: `${lessons[n % 4] ?? ''}.l.1`
	}));
	const meaningful = (data: ReportData) =>
		indicatorsOf(data, REPORT_DAY).find(({ code }) => code === 'R2');
	const all = { ...came, sessions };
	expect(meaningful(all)).toMatchObject({ part: 3, of: 3 });
	expect(meaningful(filtered(all, { band: 'm' }))).toMatchObject({ part: 3, of: 3 });
});
