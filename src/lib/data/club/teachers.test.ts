import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { YolDatabase } from '../database.ts';
import { Teachers } from './teachers.ts';

const OWL = { animal: 'owl', colour: 'blue', pattern: 'dots' } as const;
let database: YolDatabase;
let disk: FailingDisk;
let now: number;
let teachers: Teachers;

beforeEach(() => {
	vi.restoreAllMocks();
	database = new YolDatabase(`teachers-${crypto.randomUUID()}`);
	disk = new FailingDisk(database);
	now = 1_800_000_000_000;
	teachers = new Teachers(database, () => now);
});

async function owl() {
	const added = await teachers.add(OWL, '246810');
	if (!added.ok) throw new Error(added.reason);
	return added.teacher;
}

test('a diary opens with its PIN and with no other', async () => {
	const { id } = await owl();
	expect(await teachers.open(id, '111111')).toEqual({ ok: false, reason: 'wrong' });
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: true, teacher: { tile: OWL } });
});

test('after three misses even the right PIN has to wait, and a wait that is over opens again', async () => {
	const { id } = await owl();
	for (const pin of ['111111', '222222', '333333']) await teachers.open(id, pin);
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: false, reason: 'wait' });
	now += 60_000;
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: true });
});

test('guesses at the same time are all counted', async () => {
	const { id } = await owl();
	await Promise.all(['111111', '222222', '333333'].map((pin) => teachers.open(id, pin)));
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: false, reason: 'wait' });
});

test('a wait begins again with a clock that was set back, and comes to an end', async () => {
	const { id } = await owl();
	for (const pin of ['111111', '222222', '333333']) await teachers.open(id, pin);
	now -= 365 * 86_400_000;
	expect(await teachers.open(id, '246810')).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: true });
});

test('a clock set forward a year before a start spares no wait', async () => {
	const { id } = await owl();
	for (const pin of ['111111', '222222', '333333']) await teachers.open(id, pin);
	now += 365 * 86_400_000;
	const restarted = new Teachers(database, () => now, now);
	expect(await restarted.open(id, '246810')).toEqual({ ok: false, reason: 'wait', wait: 20_000 });
	now += 20_000;
	expect(await restarted.open(id, '246810')).toMatchObject({ ok: true });
});

test('a wait that ended while the app ran is asked for by no later start', async () => {
	const { id } = await owl();
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	for (const pin of ['111111', '222222', '333333']) await teachers.open(id, pin);
	vi.advanceTimersByTime(20_000);
	vi.useRealTimers();
	await vi.waitFor(async () =>
		expect(JSON.stringify(await database.settings.toArray())).toContain('rested')
	);
	const restarted = new Teachers(database, () => now, now);
	expect(await restarted.open(id, '246810')).toMatchObject({ ok: true });
});

test('while a try cannot be written no PIN is looked at', async () => {
	const { id } = await owl();
	disk.fill();
	for (const pin of ['111111', '246810'])
		expect(await teachers.open(id, pin)).toEqual({ ok: false, reason: 'no-space' });
	disk.free();
	expect(await teachers.open(id, '246810')).toMatchObject({ ok: true });
});

test('neither the PIN nor any name stands in what is kept', async () => {
	await owl();
	const text = JSON.stringify(await database.settings.toArray());
	expect(text).not.toContain('246810');
	expect(text).not.toMatch(/name/i);
});

test('a short PIN makes no diary, and an erased one is gone', async () => {
	expect(await teachers.add(OWL, '1234')).toEqual({ ok: false, reason: 'not-a-pin' });
	const { id } = await owl();
	await teachers.erase(id);
	expect(await teachers.all()).toEqual([]);
	expect(await teachers.open(id, '246810')).toEqual({ ok: false, reason: 'gone' });
});

test('a diary that is erased while its PIN is looked at stays erased', async () => {
	const { id } = await owl();
	let isErased: () => void = () => undefined;
	const erased = new Promise<void>((resolve) => (isErased = resolve));
	const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
	const looks = vi.spyOn(crypto.subtle, 'deriveBits').mockImplementationOnce(async (...asked) => {
		await erased;
		return derive(...asked);
	});
	const opens = teachers.open(id, '246810');
	await vi.waitFor(() => expect(looks).toHaveBeenCalled());
	await teachers.erase(id);
	isErased();
	expect(await opens).toEqual({ ok: false, reason: 'gone' });
	expect(await teachers.all()).toEqual([]);
});
