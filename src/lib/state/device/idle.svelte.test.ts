import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Idle, noteProgress } from './idle.svelte.ts';

const MINUTE = 60_000;
const onidle = vi.fn();
let allowed = 5;
let unwatch: () => void;

beforeEach(() => {
	onidle.mockClear();
	allowed = 5;
	vi.useFakeTimers();
	unwatch = new Idle(() => allowed, onidle, Date.now).watch();
});
afterEach(() => {
	unwatch();
	vi.useRealTimers();
});

/** A tablet that sleeps: the clock goes on, and no timer does. */
const sleep = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const wake = () => document.dispatchEvent(new Event('visibilitychange'));
const touch = () => dispatchEvent(new PointerEvent('pointerdown'));

test('a tablet that nobody touches goes back to the wall, and one that is used does not', () => {
	vi.advanceTimersByTime(4 * MINUTE);
	touch();
	vi.advanceTimersByTime(4 * MINUTE);
	expect(onidle).not.toHaveBeenCalled();
	vi.advanceTimersByTime(2 * MINUTE);
	expect(onidle).toHaveBeenCalledOnce();
});

test('a tablet that slept longer than that goes back as soon as it wakes', () => {
	sleep(60);
	wake();
	expect(onidle).toHaveBeenCalledOnce();
});

test('so it does when a touch is the first that it notices', () => {
	sleep(60);
	touch();
	expect(onidle).toHaveBeenCalledOnce();
	touch();
	expect(onidle).toHaveBeenCalledOnce();
});

test('a short sleep changes nothing, and counts', () => {
	sleep(3);
	wake();
	expect(onidle).not.toHaveBeenCalled();
	sleep(3);
	wake();
	expect(onidle).toHaveBeenCalledOnce();
});

test('a clock that is set forward while a child plays does not look like an empty chair', () => {
	vi.setSystemTime(Date.now() + 365 * 24 * 60 * MINUTE);
	touch();
	expect(onidle).not.toHaveBeenCalled();
	vi.advanceTimersByTime(6 * MINUTE);
	expect(onidle).toHaveBeenCalledOnce();
});

test('a clock that is set back does not make the chair look taken', () => {
	vi.advanceTimersByTime(MINUTE);
	vi.setSystemTime(Date.now() - 365 * 24 * 60 * MINUTE);
	vi.advanceTimersByTime(4 * MINUTE);
	expect(onidle).toHaveBeenCalledOnce();
});

test('a page that the last touch has opened may be looked at for longer, and not for ever', () => {
	touch();
	allowed = 10;
	vi.advanceTimersByTime(9 * MINUTE);
	expect(onidle).not.toHaveBeenCalled();
	vi.advanceTimersByTime(2 * MINUTE);
	expect(onidle).toHaveBeenCalledOnce();
});

test('what comes further by itself is as good as a touch, and once it stands still is not', () => {
	for (let gone = 0; gone < 12; gone += 4) {
		vi.advanceTimersByTime(4 * MINUTE);
		noteProgress();
	}
	expect(onidle).not.toHaveBeenCalled();
	vi.advanceTimersByTime(6 * MINUTE);
	expect(onidle).toHaveBeenCalledOnce();
});

test('a tablet that slept goes back even if something comes further as it wakes', () => {
	sleep(60);
	noteProgress();
	expect(onidle).toHaveBeenCalledOnce();
});
