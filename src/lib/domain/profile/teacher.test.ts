import { expect, test } from 'vitest';
import { mustWork, restoreTeacher, toCertificate, type Tried } from './teacher.ts';

const tried: Tried = { day: '2026-11-24', outcome: 'notyet', again: true };

function tries(numbers: readonly number[], last?: Tried) {
	const units = numbers.map((n) => [`welcoming-classroom.t.${n}`, tried] as const);
	const ten = last ? [['welcoming-classroom.t.10', last] as const] : [];
	return { tries: Object.fromEntries([...units, ...ten]) };
}

test('the certificate asks for six tries and for unit ten, whatever the tries brought', () => {
	const worked: Tried = { ...tried, outcome: 'worked' };
	expect(toCertificate(tries([1, 2, 3, 4, 5], worked))).toMatchObject({ done: 6, ready: true });
	expect(toCertificate(tries([1, 2, 3, 4, 5, 6]))).toMatchObject({
		rehearsed: false,
		ready: false
	});
	expect(toCertificate(tries([1, 2, 3, 4], worked))).toMatchObject({ done: 5, ready: false });
});

test('unit ten counts only when the rehearsal has worked', () => {
	expect(mustWork('welcoming-classroom.t.10')).toBe(true);
	expect(mustWork('welcoming-classroom.t.1')).toBe(false);
	expect(toCertificate(tries([1, 2, 3, 4, 5], tried))).toMatchObject({ done: 6, ready: false });
});

test('what is damaged is no teacher, and a name cannot be kept', () => {
	expect(restoreTeacher({ id: 'x' })).toBeUndefined();
	const pin = { salt: '0'.repeat(32), hash: '0'.repeat(64), rounds: 120_000 };
	const tile = { animal: 'owl', colour: 'blue', pattern: 'dots' };
	const saved = { id: '0'.repeat(16), tile, pin, heard: [], tries: {}, observed: [] };
	expect(restoreTeacher(saved)).toMatchObject({ misses: { count: 0 } });
	expect(restoreTeacher({ ...saved, name: 'Gulnar' })).toBeUndefined();
});
