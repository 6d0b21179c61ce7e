import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LADDER, type RosterEntry } from '../profile/roster-entry.ts';
import { lastStep, stepTakenBack } from './ladder.ts';

const SPAN = ['2026-11-01', '2026-11-24'] as const;

const stepped = (id: string, step: (typeof LADDER)[number], day: string): RosterEntry => ({
	...{ id, device: 'red', seq: 1, turn: 1, about: 'ann' },
	...{ kind: 'stepped', step, day }
});

/** What is noted when a step is taken back, as each tablet keeps it. */
function back(drafts: ReturnType<typeof stepTakenBack>): RosterEntry[] {
	return drafts.map((draft, n) => ({ ...draft, id: `back-${n}`, device: 'blue', seq: n, turn: 2 }));
}

const MESSAGE = stepped('one', 'message', '2026-11-10');
const VISIT = stepped('two', 'visit', '2026-11-12');

test('a step that was not taken after all is gone, and the one before it is the last again', () => {
	const entries = [MESSAGE, VISIT];
	const last = lastStep('ann', SPAN, entries);
	expect(last).toEqual({ step: 'visit', day: '2026-11-12' });
	const after = [
		...entries,
		...back(stepTakenBack('ann', last ?? { step: 'visit', day: '' }, entries))
	];
	expect(lastStep('ann', SPAN, after)).toEqual({ step: 'message', day: '2026-11-10' });
});

test('what two tablets noted of one step is taken back together', () => {
	const twice = [VISIT, { ...VISIT, id: 'again', device: 'blue' }];
	const after = [
		...twice,
		...back(stepTakenBack('ann', { step: 'visit', day: '2026-11-12' }, twice))
	];
	expect(lastStep('ann', SPAN, after)).toBeUndefined();
});

test('a step can be noted anew after it was taken back, also on the same day', () => {
	const undone = [
		VISIT,
		...back(stepTakenBack('ann', { step: 'visit', day: '2026-11-12' }, [VISIT]))
	];
	const again = { ...VISIT, id: 'three', turn: 3 };
	expect(lastStep('ann', SPAN, [...undone, again])).toEqual({ step: 'visit', day: '2026-11-12' });
});

test('of another child, another step or another day nothing is taken back', () => {
	const other = { ...VISIT, id: 'ben', about: 'ben' };
	const later = { ...VISIT, id: 'later', day: '2026-11-13' };
	const drafts = stepTakenBack('ann', { step: 'visit', day: '2026-11-12' }, [
		MESSAGE,
		VISIT,
		other,
		later
	]);
	expect(drafts).toEqual([{ kind: 'unstepped', about: 'ann', entry: 'two' }]);
});

test('which step is the last is the same in whatever order and however often entries are heard', () => {
	const anyStep = fc.record({
		step: fc.constantFrom(...LADDER),
		day: fc.constantFrom('2026-10-31', '2026-11-10', '2026-11-12'),
		isBack: fc.boolean()
	});
	const history = fc.array(anyStep, { maxLength: 8 }).map((steps) =>
		steps.flatMap(({ step, day, isBack }, n): RosterEntry[] => {
			const noted = { ...stepped(`e${n}`, step, day), turn: 2 * n + 1 };
			const stamp = { id: `b${n}`, device: 'blue', seq: n, turn: 2 * n + 2, about: 'ann' };
			return isBack ? [noted, { ...stamp, kind: 'unstepped', entry: noted.id }] : [noted];
		})
	);
	fc.assert(
		fc.property(
			history.chain((all) =>
				fc.tuple(
					fc.constant(all),
					fc.shuffledSubarray(all, { minLength: all.length }),
					fc.subarray(all)
				)
			),
			([all, mixed, again]) => {
				expect(lastStep('ann', SPAN, [...mixed, ...again])).toEqual(lastStep('ann', SPAN, all));
			}
		)
	);
});
