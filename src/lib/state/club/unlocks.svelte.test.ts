import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FacilitatorVault } from '#lib/data/club/vault.ts';
import { Unlocks } from './unlocks.svelte.ts';

const HOUR = 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function session(isReady = () => Promise.resolve(true)) {
	const vault = {
		unlock: () => Promise.resolve({ ok: true }),
		lock: () => undefined
	} as unknown as FacilitatorVault;
	const unlocks = new Unlocks(() => vault, isReady, Date.now);
	await unlocks.enter('246810');
	await unlocks.openSession({ led: true });
	return unlocks;
}

const isOpen = (unlocks: Unlocks) => [unlocks.unlocked, unlocks.ledSession];

test('a session is over after three hours', async () => {
	const unlocks = await session();
	vi.advanceTimersByTime(3 * HOUR - 1000);
	expect(isOpen(unlocks)).toEqual([true, true]);
	vi.advanceTimersByTime(1000);
	expect(isOpen(unlocks)).toEqual([false, false]);
});

test('a session does not outlive the night in which the tablet slept', async () => {
	const unlocks = await session();
	vi.setSystemTime(Date.now() + 14 * HOUR);
	expect(isOpen(unlocks)).toEqual([false, false]);
});

test('a session does not outlive a clock that is set back under it', async () => {
	const unlocks = await session();
	vi.setSystemTime(Date.now() - 24 * HOUR);
	expect(isOpen(unlocks)).toEqual([false, false]);
});

test('a tablet that wakes takes what was open from the screen', async () => {
	const unlocks = await session();
	const seen: boolean[] = [];
	const stop = $effect.root(() => {
		$effect.pre(() => void seen.push(unlocks.unlocked));
	});
	await Promise.resolve();
	vi.setSystemTime(Date.now() + 14 * HOUR);
	document.dispatchEvent(new Event('visibilitychange'));
	await Promise.resolve();
	expect(seen).toEqual([true, false]);
	stop();
});

test('a session ends with what made the site ready for it', async () => {
	let ready = true;
	const unlocks = await session(() => Promise.resolve(ready));
	await unlocks.review();
	expect(isOpen(unlocks)).toEqual([true, true]);
	ready = false;
	await unlocks.review();
	expect(isOpen(unlocks)).toEqual([false, false]);
});

test('a class sees a sensitive lesson only while the site is ready', async () => {
	let ready = true;
	const unlocks = await session(() => Promise.resolve(ready));
	expect(await unlocks.teach('safe-body.l.1')).toBe('yes');
	ready = false;
	expect(await unlocks.teach('safe-body.l.1')).toBe('not-ready');
	expect(unlocks.teaching).toBeUndefined();
});

test('a window that nobody touches wants the PIN again, and the class that it shows goes on', async () => {
	const unlocks = await session();
	await unlocks.teach('safe-body.l.1');
	unlocks.rest();
	expect([unlocks.adultHere, unlocks.teaching]).toEqual([false, 'safe-body.l.1']);
	expect(await unlocks.teach('safe-body.l.2')).toBe('left');
});
