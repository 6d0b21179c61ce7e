import { sensitiveModules } from './caution.ts';
import { column, meanOf, none, share, type Audience, type Cell } from './cells.ts';
import type { ModuleChange } from './change.ts';
import type { ReportData } from './report-data.ts';
import { ORDINARY, SENSITIVE, type Caution } from './suppression.ts';

/** A module and what may be shown of it: n, before, after, gain, enough before, enough after. */
export interface ChangeRow {
	change: ModuleChange;
	caution: Caution;
	cells: Cell[];
}

/** Three answers before and three after. */
export const SCORE = [0, 3] as const;

/** What each module changed, as it may be shown; the sums of all modules must not give more away. */
export function changeRows(
	data: ReportData,
	changes: readonly ModuleChange[],
	audience: Audience
): ChangeRow[] {
	const sensitive = sensitiveModules(data);
	const cautions = changes.map(({ module }) => (sensitive.has(module) ? SENSITIVE : ORDINARY));
	const counts = column(
		changes.map(({ n }) => n),
		audience,
		cautions
	);
	return changes.map((change, r) => {
		const caution = cautions[r] ?? SENSITIVE;
		return { change, caution, cells: cellsOf(change, counts[r] ?? none, audience, caution) };
	});
}

function cellsOf(change: ModuleChange, count: Cell, audience: Audience, caution: Caution): Cell[] {
	const { n, gain, enoughBefore, enoughAfter, ofBefore = n, ofAfter = n } = change;
	if (count.kind === 'hidden') {
		const why = count.why === 'small' ? 'too-few' : count.why;
		return [count, ...Array.from({ length: 5 }, (): Cell => ({ kind: 'hidden', why }))];
	}
	const showing = { audience, caution };
	const before = meanOf(change.before, n, SCORE, showing);
	const after = meanOf(change.after, n, SCORE, showing);
	// With one of the two the gain gives the other.
	const ended = [before, after].find(({ kind }) => kind === 'hidden');
	return [
		count,
		before,
		after,
		ended ?? { kind: 'mean', value: gain },
		share(enoughBefore, ofBefore, showing),
		share(enoughAfter, ofAfter, showing)
	];
}
