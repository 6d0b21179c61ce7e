import { beforeEach, expect, test } from 'vitest';
import { emptyStorage } from '../../../../tests/fixtures/club-tablet.ts';
import { reportLesson } from '../../../../tests/fixtures/report-lesson.ts';
import type { ProgressEvent } from '#lib/domain/progress/event.ts';
import { YolDatabase } from '../database.ts';
import { statementsFile } from './statements-file.ts';

const LESSONS = [reportLesson('my-strengths.m.1'), reportLesson('clear-head.m.1')];
const CHILDREN = Array.from({ length: 12 }, (_, n) => {
	const about = { tile: 'blue-swan-dots', band: 'm', group: 'apple' } as const;
	return { ...about, id: `child-${n}`, also: [] };
});
const DATA = { children: CHILDREN, lessons: LESSONS, quiet: new Set<string>() };
let database: YolDatabase;

beforeEach(() => {
	emptyStorage();
	database = new YolDatabase('statements');
});

/** A log of twelve children and a guest who is none of them, whose days do not follow its order. */
function logOf(length: number): ProgressEvent[] {
	return Array.from({ length }, (_, n) => ({
		id: `event-${String(n).padStart(6, '0')}`,
		...{ device: 'desk', seq: n, learner: `child-${n % 13}`, item: 'q1', correct: n % 3 > 0 },
		...{ lesson: LESSONS[n % 2]?.id ?? '', kind: 'answered' as const },
		at: Date.UTC(2026, 10, 1 + ((n * 7) % 20))
	}));
}

/** Ids that are the same in each run, in no order. */
function ids() {
	let made = 0;
	return () => String((++made * 7919) % 999_983).padStart(6, '0');
}

async function sha256(file: Blob | undefined) {
	const hash = await crypto.subtle.digest(
		'SHA-256',
		(await file?.arrayBuffer()) ?? new ArrayBuffer()
	);
	return Buffer.from(hash).toString('hex');
}

test.each([
	[40, '88c44db85cbd6f6237c6002a3e285b5089c8fe4efa910d3f6309eeae88b8337c'],
	[1300, '7c7df152f6586fcd36c7b52a0e545106b419f236d71989d71f915860e559d0b2']
])(
	'statements of %i answers are byte for byte those of a log that is read at once',
	async (n, hash) => {
		await database.events.bulkPut(logOf(n));
		expect(await sha256(await statementsFile(database, DATA, ids()))).toBe(hash);
	}
);

test('no more of a log than some hundred events is asked for at a time', async () => {
	await database.events.bulkPut(logOf(1300));
	const amounts: number[] = [];
	database.use({
		stack: 'dbcore',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				return {
					...table,
					getMany: async (request) => {
						amounts.push(request.keys.length);
						return table.getMany(request);
					},
					query: async (request) => {
						const found = await table.query(request);
						amounts.push(found.result.length);
						return found;
					}
				};
			}
		})
	});
	database.close();
	await database.open();
	expect(await statementsFile(database, DATA, ids())).toBeDefined();
	expect(Math.max(...amounts)).toBe(500);
});

test('a log of too few children gives no file', async () => {
	await database.events.bulkPut(logOf(9));
	expect(await statementsFile(database, DATA, ids())).toBeUndefined();
});
