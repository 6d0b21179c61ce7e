import { expect, test } from 'vitest';
import { currentSessions, type ClubSession, type SessionDraft } from '../progress/session.ts';
import { onDay, takenBack, wrongDays } from './wrong-day.ts';

const TODAY = '2026-11-24';

function noted(id: string, day: string, group = 'apple'): ClubSession {
	const fields = { device: id, seq: 0, turn: 1, blocks: [] };
	return { ...fields, id, kind: 'club', group, day, attendance: { swan: 'late' } };
}

/** The sessions as they hold after these corrections. */
function after(records: ClubSession[], drafts: SessionDraft[]) {
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
