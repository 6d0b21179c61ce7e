import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HELLO_EVERY_MS } from './channel.ts';
import { ClassLeader } from './leader.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a teacher’s window that crashed without a word and does not answer has gone', () => {
	const leader = new ClassLeader(() => {});
	leader.greets();
	vi.advanceTimersByTime(2 * HELLO_EVERY_MS);
	expect(leader.there).toBe(true);
	vi.advanceTimersByTime(HELLO_EVERY_MS);
	expect(leader.there).toBe(false);
});

test('a window that says hello again and again stays there, until it leaves', () => {
	const leader = new ClassLeader(() => {});
	for (let n = 0; n < 5; n++) {
		leader.greets();
		vi.advanceTimersByTime(2 * HELLO_EVERY_MS);
	}
	expect(leader.there).toBe(true);
	leader.saysGoodbye();
	expect(leader.there).toBe(false);
});

test('a teacher’s window that lies hidden for minutes is there as long as it answers', () => {
	const leader = new ClassLeader(() => leader.greets());
	leader.greets();
	vi.advanceTimersByTime(60 * 60_000);
	expect(leader.there).toBe(true);
});
