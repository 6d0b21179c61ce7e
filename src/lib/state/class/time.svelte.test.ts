import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClassTime } from './time.svelte.ts';

const MINUTE = 60_000;
let time: ClassTime;

beforeEach(() => {
	vi.useFakeTimers();
	time = new ClassTime(Date.now);
	time.begin();
	vi.advanceTimersByTime(20 * MINUTE);
});
afterEach(() => {
	time.stop();
	vi.useRealTimers();
});

/** The clock goes on, and no timer does: a laptop sleeps, or somebody sets its clock. */
const clockJumps = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const isMinute = (minute: number) => {
	vi.advanceTimersByTime(MINUTE / 2);
	expect(time.minutes).toBeCloseTo(minute, 0);
};

test('a class that a lunch has interrupted, while the laptop slept, goes on in the same minute', () => {
	clockJumps(75);
	isMinute(20);
});

test('a clock that is put right in the middle of a class neither hurries it nor holds it up', () => {
	clockJumps(-3 * 60);
	isMinute(20);
	clockJumps(5 * 365 * 24 * 60);
	isMinute(21);
});

test('a window whose timers the browser holds back to once a minute counts each of them', () => {
	for (let n = 0; n < 5; n++) {
		clockJumps(0.9);
		vi.advanceTimersByTime(0.1 * MINUTE);
	}
	expect(Math.round(time.minutes)).toBe(25);
});

test('two windows of a class that slept agree on its minute', () => {
	const other = new ClassTime(Date.now);
	other.since(time.began);
	clockJumps(75);
	vi.advanceTimersByTime(MINUTE / 2);
	other.since(time.began);
	expect(other.minutes).toBe(time.minutes);
	other.stop();
});
