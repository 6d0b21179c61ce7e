import { expect, test } from 'vitest';
import { countsBehind, mayLeave, restoreExported } from './export-guard.ts';
import type { ReportTable } from './report-table.ts';

function report(children: number, sessions = 3): ReportTable[] {
	const count = (value: number) => [{ kind: 'count' as const, value }];
	const label = { by: 'module', module: 'my-rights' } as const;
	return [
		{ id: 'change', columns: ['n'], rows: [{ label, cells: count(children) }] },
		{ id: 'sessions', columns: ['sessions'], rows: [{ label, cells: count(sessions) }] }
	];
}

test('the first report may leave, and the same one again', () => {
	expect(mayLeave(undefined, countsBehind(report(40)))).toBe(true);
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(40)))).toBe(true);
});

test('a report with a few children more stays until there are ten', () => {
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(43)))).toBe(false);
	expect(mayLeave(countsBehind(report(40)), countsBehind(report(50)))).toBe(true);
});

test('another session more is no child more', () => {
	expect(mayLeave(countsBehind(report(40, 3)), countsBehind(report(40, 5)))).toBe(true);
});

test('what was exported before is read back, and anything else is no report', () => {
	const counts = countsBehind(report(40));
	expect(restoreExported(structuredClone(counts))).toEqual(counts);
	expect(restoreExported({ rows: 'none' })).toBeUndefined();
});
