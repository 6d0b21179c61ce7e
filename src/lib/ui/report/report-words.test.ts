import { expect, test } from 'vitest';
import { wordsOf } from '../../../../tests/pages/words.ts';
import { fileNameOf, headingOf, rowName, stuckInWords } from './report-words.ts';

/** A number that follows Latin letters changes places with them where one writes from right to left. */
const MISPLACED = /[A-Z]\d+[^\p{L}]+\d/u;
const names = { day: (day: string) => day, lesson: (id: string) => id };

/** Words with their values put in; those of a report have no plurals. */
function translate(language: 'ug' | 'kk') {
	const words = wordsOf(language);
	return (id: string, values: Record<string, string | number> = {}) =>
		words(id).replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}

test.each(['ug', 'kk'] as const)(
	'no number changes places with the code of a site or of an indicator (%s)',
	(language) => {
		const t = translate(language);
		const heading = headingOf({ audience: 'club', site: 'UR-C01' }, '28-نويابىر', t);
		expect(heading).toContain('UR-C01');
		expect(heading).not.toMatch(MISPLACED);
		for (const code of ['R1', 'R2', 'R3', 'L1', 'L2', 'L3', 'L4', 'S1'] as const)
			expect(rowName({ by: 'indicator', code }, t, names)).not.toMatch(MISPLACED);
	}
);

test('a report for the office says wherever it goes that some numbers are older than its day', () => {
	const say = (audience: 'club' | 'office') =>
		headingOf({ audience, site: 'UR-C01' }, 'today', (id) => id);
	expect(say('office')).toContain('report.held');
	expect(say('club')).not.toContain('report.held');
});

test('a report of some children says wherever it goes which ones', () => {
	const filter = { group: 'apple', band: 'm', sex: 'girl', schooling: 'out' } as const;
	const heading = headingOf({ audience: 'club', filter }, 'today', (id) => id);
	for (const word of ['tile.group.apple', 'adult.band.m', 'club.child.girl', 'club.child.out'])
		expect(heading).toContain(word);
});

test('the file of a report is told by its name from those of other sites, days and children', () => {
	const day = '2026-11-24';
	expect(fileNameOf({}, day)).toBe('2026-11-24');
	expect(fileNameOf({ site: 'UR-C01' }, day)).toBe('UR-C01-2026-11-24');
	const filter = { group: 'apple', band: 'm', sex: 'girl', schooling: 'out' } as const;
	expect(fileNameOf({ site: 'UR-C01', filter }, day, 'progress')).toBe(
		'UR-C01-2026-11-24-progress-apple-m-girl-out'
	);
});

test('of whom it was not noted the row says also what', () => {
	const row = (noted: 'out' | 'unsaid') =>
		rowName({ by: 'reach', thing: 'schooling', noted }, (id) => id, names);
	expect(row('out')).toBe('club.child.out');
	expect(row('unsaid')).toBe('club.child.schooling: club.child.unsaid');
});

test('weeks, and who waits since when, have the same day on a tablet of every time zone', () => {
	const since = Date.parse('2026-11-23T00:00:00Z');
	expect(rowName({ by: 'week', monday: since }, String, names)).toBe('2026-11-23');
	const child = { id: 'swan', tile: 'blue-swan-dots', band: 'm', group: 'apple' } as const;
	const stuck = [{ child: { ...child, also: [] }, lesson: 'my-rights.m.1', since }];
	const { rows } = stuckInWords(stuck, String, String, names);
	expect(rows[1]).toEqual(['blue-swan-dots', 'my-rights.m.1', '2026-11-23']);
});
