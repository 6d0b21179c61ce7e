import { expect, test } from 'vitest';
import {
	currentSessions,
	type ClubSession,
	type Session,
	type SessionDraft
} from '../progress/session.ts';
import { classesNoted, nearDays, onDay, takenBack, wrongDays } from './wrong-day.ts';

const TODAY = '2026-11-24';

function noted(id: string, day: string, group = 'apple'): ClubSession {
	const fields = { device: id, seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group, day, attendance: { swan: 'late' } };
}

/** The sessions as they hold after these corrections. */
function after(records: Session[], drafts: SessionDraft[]) {
	const later = drafts.map((draft, n) => ({
		...draft,
		...{ id: `z${n}`, device: 'red', seq: n, turn: 2 }
	}));
	return currentSessions([...records, ...later]);
}

test('a meeting under a day to come, or from before there was Yol, is found with what each tablet noted', () => {
	const ahead = [noted('a', '2027-11-24'), noted('b', '2027-11-24')];
	const all = [noted('c', '2015-01-01', 'pear'), noted('d', TODAY), ...ahead];
	expect(wrongDays(all, TODAY)).toMatchObject([
		{ group: 'pear', day: '2015-01-01' },
		{ group: 'apple', day: '2027-11-24', records: ahead }
	]);
});

test('it can be put under its day, by whomever it was noted', () => {
	const ahead = [noted('a', '2027-11-24'), noted('b', '2027-11-24')];
	const [wrong] = wrongDays(ahead, TODAY);
	const now = after(ahead, wrong ? onDay(wrong, '2026-11-17') : []);
	const there = now.filter(({ day }) => day === '2026-11-17');
	expect(there).toMatchObject([{ attendance: { swan: 'late' } }, { attendance: { swan: 'late' } }]);
	expect(wrongDays(now, TODAY)).toEqual([]);
});

test('it can be taken back, and then nobody was there and nothing was taught', () => {
	const lesson = 'feelings-and-calm.l.1' as const;
	const ahead = [{ ...noted('a', '2027-11-24'), lesson, headcount: 7 } as ClubSession];
	const [wrong] = wrongDays(ahead, TODAY);
	const now = after(ahead, wrong ? takenBack(wrong) : []);
	expect(now).toMatchObject([{ attendance: {}, blocks: [] }]);
	expect(now[0]).not.toHaveProperty('lesson');
	expect(wrongDays(now, TODAY)).toEqual([]);
});

function taught(id: string, day: string): Session {
	const fields = { device: id, seq: 0, turn: 1, blocks: ['story' as const] };
	return { ...fields, id, kind: 'class', size: '20-29', day, lesson: 'my-rights.m.1' };
}

test('lessons with classes that are no group stand each alone, the latest first', () => {
	const all = [taught('a', '2026-11-03'), taught('b', '2026-11-10'), taught('c', '2026-11-10')];
	const found = classesNoted([...all, noted('d', '2026-11-10')]);
	expect(found.map(({ records }) => records.map(({ id }) => id))).toEqual([['c'], ['b'], ['a']]);
	expect(new Set(found.map(({ key }) => key)).size).toBe(3);
});

test('a lesson with a class gets its day with all that was noted of it, or goes', () => {
	const held = [taught('a', '2027-11-24'), taught('b', TODAY)];
	const [wrong] = wrongDays(held, TODAY);
	expect(wrong).toMatchObject({ day: '2027-11-24', records: [{ id: 'a' }] });
	const moved = after(held, wrong ? onDay(wrong, '2026-11-17') : []);
	const [now] = classesNoted(moved.filter(({ day }) => day === '2026-11-17'));
	expect(now?.records).toMatchObject([
		{ kind: 'class', size: '20-29', lesson: 'my-rights.m.1', blocks: ['story'] }
	]);
	expect(classesNoted(moved)).toHaveLength(2);
	const back = after(held, wrong ? takenBack(wrong) : []);
	expect(classesNoted(back).map(({ day }) => day)).toEqual([TODAY]);
});

test('a meeting can have been two weeks around the day that it stands under, and not to come', () => {
	expect(nearDays('2026-05-15', TODAY)).toHaveLength(29);
	expect(nearDays('2026-05-15', TODAY)).toEqual(
		expect.arrayContaining(['2026-05-01', '2026-05-29'])
	);
	expect(nearDays('2026-11-20', TODAY).sort().at(-1)).toBe(TODAY);
	expect(nearDays('2026-01-03', TODAY).sort()[0]).toBe('2026-01-01');
});
