import { describe, expect, test } from 'vitest';
import type { LadderStep, RosterEntry } from '../profile/roster-entry.ts';
import type { Attendance, Session } from '../progress/session.ts';
import { daysByChild, needsOf, signalOf, staysAway, stepsByOwner } from './attendance.ts';

const TODAY = '2026-11-24';

/** One meeting a week, up to today. */
function weeks(...states: Attendance[]) {
	return states.map((state, n) => {
		const date = new Date(`${TODAY}T00:00:00Z`);
		date.setUTCDate(date.getUTCDate() - 7 * (states.length - 1 - n));
		return { day: date.toISOString().slice(0, 10), state };
	});
}

function meeting(day: string, attendance: Record<string, Attendance>, id = day): Session {
	const fields = { device: 'blue', seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group: 'apple', day, attendance };
}

test.each<[Attendance[], string | undefined]>([
	[['present', 'absent-unknown', 'absent-unknown'], 'two-missed'],
	[['absent-unknown'], undefined],
	[['absent-unknown', 'present', 'absent-unknown', 'present', 'present'], 'often-away'],
	[['absent-unknown', 'absent-told', 'present'], 'often-away'],
	[['absent-told', 'present', 'late', 'present'], undefined],
	[['absent-told', 'absent-told'], undefined],
	[['travelling', 'travelling', 'travelling', 'travelling'], undefined],
	[
		['absent-unknown', 'absent-unknown', 'present', 'present', 'present', 'present', 'present'],
		undefined
	]
])('a child who was %j gives the signal %s', (states, signal) => {
	expect(signalOf(weeks(...states), TODAY)).toBe(signal);
});

test('a child that was in two groups on one day was there', () => {
	const days = daysByChild(
		[meeting(TODAY, { one: 'absent-unknown' }, 'a'), meeting(TODAY, { one: 'late' }, 'b')],
		[{ id: 'one', also: [] }]
	);
	expect(days.get('one')).toEqual([{ day: TODAY, state: 'late' }]);
});

test('tiles that were merged are one child: what one of them missed, the other may have come to', () => {
	const children = [{ id: 'one', also: ['twin'] }];
	const days = daysByChild(
		[
			meeting('2026-11-03', { one: 'late' }, 'e'),
			meeting('2026-11-10', { twin: 'absent-unknown', two: 'late' }, 'a'),
			meeting('2026-11-17', { twin: 'absent-unknown' }, 'b'),
			meeting('2026-11-17', { one: 'present' }, 'c'),
			meeting(TODAY, { one: 'present' }, 'd')
		],
		children
	);
	expect([...days.keys()]).toEqual(['one', 'two']);
	expect(days.get('one')?.map(({ state }) => state)).toEqual([
		'late',
		'absent-unknown',
		'present',
		'present'
	]);
	expect(needsOf(days, [], TODAY)).toEqual([]);
});

test('a step that was taken for a merged tile was taken for the child', () => {
	const children = [{ id: 'one', also: ['twin'] }];
	const entries = [stepped('twin', 'visit', TODAY), stepped('two', 'message', TODAY)];
	expect(stepsByOwner(entries, children).map(({ about }) => about)).toEqual(['one', 'two']);
});

test('a step that was taken since the last absence counts, an older one does not', () => {
	const days = new Map([['one', weeks('absent-unknown', 'absent-unknown')]]);
	const step = (day: string) =>
		({ kind: 'stepped', about: 'one', step: 'message', day, id: day, turn: 1 }) as RosterEntry;
	expect(needsOf(days, [step('2026-11-17')], TODAY)).toMatchObject([
		{ child: 'one', signal: 'two-missed', step: undefined }
	]);
	expect(needsOf(days, [step(TODAY)], TODAY)).toMatchObject([{ step: { step: 'message' } }]);
});

test('those for whom nothing has been done come first', () => {
	const missed = weeks('absent-unknown', 'absent-unknown');
	const days = new Map([
		['one', missed],
		['two', missed]
	]);
	const step = { kind: 'stepped', about: 'one', step: 'visit', day: TODAY, id: 'a', turn: 1 };
	expect(needsOf(days, [step as RosterEntry], TODAY).map(({ child }) => child)).toEqual([
		'two',
		'one'
	]);
});

function stepped(about: string, step: LadderStep, day: string): RosterEntry {
	return {
		id: `${about}-${day}`,
		device: 'blue',
		seq: 1,
		turn: 2,
		kind: 'stepped',
		about,
		step,
		day
	};
}

test('who has not come for two weeks is found, longest away first, with the step that comes next', () => {
	const away = 'absent-unknown';
	const days = new Map([
		['short', weeks('present', 'present', away)],
		['long', weeks('present', away, 'absent-told', away)],
		['longer', weeks('late', away, away, away, away)],
		['never', weeks(away, away, away)],
		['back', weeks('present', away, away, 'late')],
		['road', weeks('present', away, 'travelling', 'travelling')]
	]);
	const found = staysAway(days, [stepped('long', 'message', '2026-11-15')], TODAY);
	expect(found.map(({ child }) => child)).toEqual(['never', 'longer', 'long']);
	expect(found[0]).toMatchObject({ since: undefined, missed: 3, next: 'message' });
	expect(found[2]).toMatchObject({ since: '2026-11-03', step: { step: 'message' }, next: 'visit' });
});

test('a step from before the child was last here does not count, and after the last one none comes', () => {
	const away = 'absent-unknown';
	const days = new Map([['long', weeks('present', away, away, away)]]);
	const old = staysAway(days, [stepped('long', 'visit', '2026-10-20')], TODAY);
	expect(old[0]).toMatchObject({ step: undefined, next: 'message' });
	const all = staysAway(days, [stepped('long', 'moving', '2026-11-20')], TODAY);
	expect(all[0]?.next).toBeUndefined();
});

describe('a child that is marked as travelling', () => {
	const road = (count: number): Attendance[] => Array.from({ length: count }, () => 'travelling');
	const needs = (...states: Attendance[]) =>
		needsOf(new Map([['one', weeks(...states)]]), [], TODAY);
	const away = (...states: Attendance[]) =>
		staysAway(new Map([['one', weeks(...states)]]), [], TODAY);

	test('is left in peace for thirty days, and then somebody asks the family', () => {
		expect(needs('present', ...road(5))).toEqual([]);
		expect(away('present', ...road(5))).toEqual([]);
		expect(needs('present', ...road(8))).toEqual([
			{ child: 'one', signal: 'long-travelling', journey: { weeks: 7 }, step: undefined }
		]);
		expect(away('present', ...road(8))).toMatchObject([
			{ child: 'one', since: '2026-09-29', missed: 0, journey: { weeks: 7 }, next: 'message' }
		]);
	});

	test('was never here and is asked after all the same', () => {
		expect(needs(...road(7))).toMatchObject([{ signal: 'long-travelling', journey: { weeks: 6 } }]);
		expect(away(...road(7))).toMatchObject([{ since: undefined, journey: { weeks: 6 } }]);
	});

	test('begins anew once it was here, and is no traveller once another mark stands', () => {
		expect(needs(...road(6), 'present', ...road(2))).toEqual([]);
		expect(away(...road(6), 'late')).toEqual([]);
		expect(away('present', ...road(7), 'absent-unknown')).toMatchObject([{ journey: undefined }]);
	});

	describe('and expected back by a day', () => {
		const expected = (back: string | null, turn = 1, day = '2026-11-10'): RosterEntry => {
			const about = { id: `e${turn}`, device: 'blue', seq: turn, turn, about: 'one' };
			return { ...about, kind: 'expected', back, day };
		};
		const asked = (states: Attendance[], ...entries: RosterEntry[]) => {
			const days = new Map([['one', weeks(...states)]]);
			return [needsOf(days, entries, TODAY), staysAway(days, entries, TODAY)];
		};

		test('is asked after from the day after, however long that is', () => {
			for (const back of [TODAY, '2027-01-05'])
				expect(asked(['present', ...road(8)], expected(back))).toEqual([[], []]);
			const journey = { weeks: 2, back: '2026-11-23' };
			const [needs, away] = asked(['present', ...road(3)], expected('2026-11-23'));
			expect(needs).toEqual([{ child: 'one', signal: 'not-back', journey, step: undefined }]);
			expect(away).toMatchObject([{ missed: 0, journey, next: 'message' }]);
		});

		test('is expected by what was said last, and by nothing that was said of an earlier journey', () => {
			const later = [expected('2026-12-05', 2), expected('2026-11-10', 1)];
			expect(asked(['present', ...road(3)], ...later)).toEqual([[], []]);
			const takenBack = [expected(null, 2), expected('2026-12-05', 1)];
			expect(asked(['present', ...road(8)], ...takenBack)[0]).toMatchObject([
				{ signal: 'long-travelling' }
			]);
			const earlier = expected('2026-11-05', 1, '2026-10-20');
			expect(asked(['travelling', 'present', ...road(2)], earlier)).toEqual([[], []]);
		});

		test('is not asked after once it is here again', () => {
			expect(asked([...road(3), 'present'], expected('2026-11-10'))).toEqual([[], []]);
		});
	});

	test('a step that was taken while it travels counts', () => {
		const days = new Map([['one', weeks('present', ...road(8))]]);
		const steps = [stepped('one', 'message', '2026-11-20')];
		expect(needsOf(days, steps, TODAY)).toMatchObject([{ step: { step: 'message' } }]);
		expect(staysAway(days, steps, TODAY)).toMatchObject([{ next: 'visit' }]);
	});
});

describe('a sign of leaving that a grown-up has noticed', () => {
	const warned = (day: string, turn: number, holds = true): RosterEntry => {
		const about = { id: `w${turn}`, device: 'blue', seq: turn, turn, about: 'one' };
		return { ...about, kind: 'warned', sign: 'talks-of-leaving', holds, day };
	};

	test('asks for reaching out also to a child who comes to every meeting', () => {
		const days = new Map([['one', weeks('present', 'present')]]);
		expect(needsOf(days, [warned(TODAY, 1)], TODAY)).toEqual([
			{ child: 'one', signal: 'talks-of-leaving', step: undefined }
		]);
		const taken = [warned(TODAY, 1), stepped('one', 'message', TODAY)];
		expect(needsOf(days, taken, TODAY)).toMatchObject([{ step: { step: 'message' } }]);
	});

	test('can be taken back, and does not stay for ever', () => {
		expect(needsOf(new Map(), [warned(TODAY, 2, false), warned(TODAY, 1)], TODAY)).toEqual([]);
		expect(needsOf(new Map(), [warned('2026-10-01', 1)], TODAY)).toEqual([]);
	});
});

test('what was noted by a clock that ran ahead silences nothing and asks for nothing', () => {
	const missed = weeks('present', 'absent-unknown', 'absent-unknown');
	const days = new Map([
		['one', [...missed, { day: '2030-01-01', state: 'present' as const }]],
		['two', [...weeks('present'), ...['2030-01-01', '2030-01-08'].map(away)]]
	]);
	const steps = [stepped('one', 'visit', '2030-01-02')];
	expect(needsOf(days, steps, TODAY)).toEqual([
		{ child: 'one', signal: 'two-missed', step: undefined }
	]);
	const long = new Map([
		['one', [...weeks('present', 'absent-told', 'absent-told'), ...[away('2030-01-01')]]]
	]);
	expect(staysAway(long, steps, TODAY)).toMatchObject([
		{ missed: 2, step: undefined, next: 'message' }
	]);
});

test('what was noted by a clock that had fallen back to its making says of nobody that they stay away', () => {
	const fallen = (state: Attendance) => ({ day: '2015-01-03', state });
	const days = new Map([
		['one', [fallen('present'), ...weeks('absent-unknown')]],
		['two', [fallen('travelling')]]
	]);
	expect(staysAway(days, [], TODAY)).toEqual([]);
	expect(needsOf(days, [], TODAY)).toEqual([]);
});

function away(day: string) {
	return { day, state: 'absent-unknown' as const };
}
