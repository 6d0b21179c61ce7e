import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import type { ProgressEvent } from '../progress/event.ts';
import type { ClubSession } from '../progress/session.ts';
import { talliesOf } from '../progress/tally.ts';
import { filtered, type ReportChild, type ReportData } from './report-data.ts';
import { reportTables, type Cell, type ReportTable } from './report-table.ts';

const TODAY = '2026-11-24';
const MODULES = ['my-rights', 'safe-body', 'work-and-law'] as const;
const LESSONS = MODULES.map((module) => reportLesson(`${module}.m.1`));

/** A club of so many children, each of whom ended some lessons with some answers right. */
const club = fc
	.array(
		fc.array(fc.record({ done: fc.boolean(), right: fc.nat({ max: 3 }) }), {
			minLength: 3,
			maxLength: 3
		}),
		{
			minLength: 1,
			maxLength: 60
		}
	)
	.map((children): ReportData => {
		let seq = 0;
		const events = children.flatMap((lessons, n) =>
			lessons.flatMap(({ done, right }, k): ProgressEvent[] => {
				const lesson = LESSONS[k]?.id;
				if (!done || !lesson) return [];
				const base = { learner: `c${n}`, lesson, at: Date.parse(TODAY), device: 'd' };
				const stamp = () => ({ id: `e${seq}`, seq: seq++ });
				const answers = ['K', 'R', 'A'].flatMap((facet, at) =>
					['pre', 'post'].map((when) => ({
						...base,
						...stamp(),
						kind: 'answered' as const,
						item: `${when}-${facet}`,
						correct: at < right
					}))
				);
				return [...answers, { ...base, ...stamp(), kind: 'completed' as const }];
			})
		);
		return {
			children: children.map((_, n) => ({
				id: `c${n}`,
				tile: 'blue-swan-dots',
				band: 'm',
				group: 'apple',
				also: []
			})),
			tallies: talliesOf(events),
			sessions: [],
			lessons: LESSONS,
			counts: [],
			sums: [],
			enrolments: new Map(),
			quiet: new Set(['safe-body'])
		};
	});

const table = (tables: readonly ReportTable[], id: ReportTable['id']) =>
	tables.find((one) => one.id === id)?.rows ?? [];
const counts = (cells: readonly Cell[]) =>
	cells.flatMap((cell) => (cell.kind === 'count' ? [cell.value] : []));

test('a report for the office never counts one to nine children', () => {
	fc.assert(
		fc.property(club, (data) => {
			const tables = reportTables(data, TODAY, 'office');
			const rows = [
				...table(tables, 'change'),
				...table(tables, 'quiet'),
				...table(tables, 'weeks')
			];
			const few = rows.flatMap(({ cells }) => counts(cells)).filter((n) => n > 0 && n < 10);
			expect(few).toEqual([]);
		})
	);
});

test('a report for the office never says that nearly all or nearly none of a small group did something', () => {
	fc.assert(
		fc.property(club, (data) => {
			const rows = table(reportTables(data, TODAY, 'office'), 'indicators');
			for (const { cells } of rows) {
				const [part, of] = cells;
				if (part?.kind !== 'count' || of?.kind !== 'count') continue;
				const missing = of.value - part.value;
				expect(missing > 0 && missing < 10).toBe(false);
			}
		})
	);
});

test('where the club may see a number, the office sees the same number or none', () => {
	fc.assert(
		fc.property(club, (data) => {
			const inside = table(reportTables(data, TODAY, 'club'), 'change');
			const outside = table(reportTables(data, TODAY, 'office'), 'change');
			const differing = outside.flatMap(({ cells }, r) =>
				cells.filter((cell, c) => {
					const own = inside[r]?.cells[c];
					if (cell.kind === 'hidden' || cell.kind === 'none' || !own || !('value' in own))
						return false;
					return !('about' in cell && cell.about) && cell.value !== own.value;
				})
			);
			expect(differing).toEqual([]);
		})
	);
});

test('a quiet module is a number in the club as well, and hidden when it is small', () => {
	const data = fc.sample(club, { numRuns: 1, seed: 3 })[0];
	const rows = data ? table(reportTables(data, TODAY, 'club'), 'quiet') : [];
	expect(rows.map(({ label }) => label)).toEqual([{ by: 'module', module: 'safe-body' }]);
});

test('a lesson that two tablets noted of one meeting was taught once, and in another class once more', () => {
	const about = { device: 'd', seq: 0, turn: 1, blocks: [], lesson: LESSONS[0]?.id, day: TODAY };
	const meeting = { ...about, kind: 'club' as const, group: 'apple', attendance: {} };
	const sessions = [
		{ ...meeting, id: 'red' },
		{ ...meeting, id: 'blue' },
		{ ...about, id: 'class', kind: 'class' as const, size: '20-29' as const }
	];
	const data = {
		children: [],
		enrolments: new Map(),
		tallies: [],
		lessons: LESSONS,
		counts: [],
		sums: []
	};
	const tables = reportTables({ ...data, sessions, quiet: new Set() }, TODAY, 'club');
	expect(tables.find(({ id }) => id === 'sessions')?.rows).toMatchObject([
		{ label: { module: 'my-rights' }, cells: [{ kind: 'count', value: 2 }] }
	]);
});

test('under an age no count of all ages is shown: what is counted for a group carries no age', () => {
	const counts = [
		{ group: 'apple', month: '2026-11', module: 'safe-body', device: 'd', count: 24 }
	];
	const all = {
		children: [],
		enrolments: new Map(),
		tallies: [],
		sessions: [],
		lessons: LESSONS,
		counts,
		sums: []
	};
	const quietIn = (band?: 'm') => {
		const data = filtered({ ...all, quiet: new Set(['safe-body']) }, { band });
		return table(reportTables(data, TODAY, 'club'), 'quiet').map(({ cells }) => cells);
	};
	expect(quietIn()).toEqual([[{ kind: 'count', value: 24 }]]);
	expect(quietIn('m')).toEqual([[{ kind: 'hidden', why: 'not-by-choice' }]]);
});

test('of a group it is told what that group was taught, and of a child what it heard before it was moved there', () => {
	const about = { device: 'd', seq: 0, turn: 1, blocks: [], kind: 'club' as const };
	const noted = (id: string, more: Partial<ClubSession>): ClubSession => ({
		...{ ...about, id, group: 'pear', attendance: {}, day: '2026-11-17' },
		...more
	});
	const lesson = 'my-rights.m.1';
	const sessions = [
		noted('marks', { attendance: { ann: 'present' } }),
		noted('end-of-class', { lesson }),
		noted('own', { group: 'apple', day: TODAY, lesson, attendance: { ann: 'late' } })
	];
	const tile = 'blue-swan-dots';
	const ann: ReportChild = { id: 'ann', tile, band: 'm', group: 'apple', also: [] };
	const ben: ReportChild = { id: 'ben', tile, band: 'm', group: 'pear', also: [] };
	const month = '2026-11';
	const counts = [{ group: 'pear', month, module: 'safe-body', device: 'd', count: 24 }];
	const sums = [{ group: 'pear', month, lesson, device: 'd', seq: 1, items: {} }];
	const none = { enrolments: new Map(), tallies: [] };
	const data = { ...none, children: [ann, ben], lessons: LESSONS, counts, sums };
	const ofApple = filtered({ ...data, sessions, quiet: new Set<string>() }, { group: 'apple' });
	expect(ofApple.sessions.map(({ id }) => id)).toEqual(['marks', 'end-of-class', 'own']);
	expect(table(reportTables(ofApple, TODAY, 'club'), 'sessions')).toMatchObject([
		{ label: { module: 'my-rights' }, cells: [{ kind: 'count', value: 1 }] }
	]);
	expect(ofApple).toMatchObject({ counts: [], sums: [] });
	// With no child left under it, the other fruit was the one that this group had before.
	const renamed = filtered(
		{ ...data, children: [ann], sessions, quiet: new Set<string>() },
		{ group: 'apple' }
	);
	expect(table(reportTables(renamed, TODAY, 'club'), 'sessions')).toMatchObject([
		{ label: { module: 'my-rights' }, cells: [{ kind: 'count', value: 2 }] }
	]);
	expect(renamed).toMatchObject({ counts, sums });
});

test('a fruit that no child has any more belongs to the group that most of its children are in now', () => {
	const about = { device: 'd', seq: 0, turn: 1, blocks: [], kind: 'club' as const };
	const attendance = { ann: 'present', ben: 'late', cem: 'present' } as const;
	const sessions = [{ ...about, id: 'one', group: 'plum', day: TODAY, attendance }];
	const tile = 'blue-swan-dots';
	const children = [
		['ann', 'apple'],
		['ben', 'pear'],
		['cem', 'pear']
	].map(([id = '', group = '']): ReportChild => ({ id, tile, band: 'm', group, also: [] }));
	const month = '2026-11';
	const counts = [{ group: 'plum', month, module: 'safe-body', device: 'd', count: 24 }];
	const none = {
		enrolments: new Map(),
		tallies: [],
		lessons: LESSONS,
		sums: [],
		quiet: new Set<string>()
	};
	const countsOf = (group: string) =>
		filtered({ ...none, children, sessions, counts }, { group }).counts;
	expect([countsOf('apple'), countsOf('pear')]).toEqual([[], counts]);
});

test('the club is told beneath its weeks that a wrong clock noted lessons under days to come, and the office is not', () => {
	const event = { id: 'e', seq: 0, device: 'd', learner: 'ann', lesson: 'my-rights.m.1' };
	const endedAt = (at: number): ReportData => ({
		...{ tallies: talliesOf([{ ...event, kind: 'completed', at }]), lessons: LESSONS },
		...{ children: [{ id: 'ann', tile: 'blue-swan-dots', band: 'm', group: 'apple', also: [] }] },
		...{ sessions: [], counts: [], sums: [], quiet: new Set<string>(), enrolments: new Map() }
	});
	const noted = (at: number, audience: 'club' | 'office') =>
		reportTables(endedAt(at), TODAY, audience).find(({ id }) => id === 'weeks')?.notes;
	const [today, ahead] = [Date.parse(TODAY), Date.parse('2027-11-24')];
	expect([noted(ahead, 'club'), noted(ahead, 'office')]).toEqual([['ahead'], []]);
	expect(noted(today, 'club')).toEqual([]);
});
