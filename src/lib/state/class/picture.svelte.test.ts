import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClassPicture } from './picture.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A picture, and the addresses at which windows were opened. */
function watched() {
	const opened: string[] = [];
	return { opened, picture: new ClassPicture((address) => opened.push(address)) };
}

test('a window that answers is not opened a second time', () => {
	const { opened, picture } = watched();
	picture.reopens('/present/a');
	picture.speaks();
	vi.advanceTimersByTime(60_000);
	expect(opened).toEqual([]);
	expect(picture.missing).toBe(false);
});

test('where no window answers, one is opened while the touch still counts', () => {
	const { opened, picture } = watched();
	picture.reopens('/present/a');
	vi.advanceTimersByTime(900);
	expect(opened).toEqual(['/present/a']);
});

test('two touches in a row open one window', () => {
	const { opened, picture } = watched();
	picture.reopens('/present/a');
	picture.reopens('/present/a');
	vi.advanceTimersByTime(900);
	expect(opened).toEqual(['/present/a']);
});

test('a window that is never heard of is told of, until it comes after all', () => {
	const { picture } = watched();
	picture.awaits();
	vi.advanceTimersByTime(9_000);
	expect(picture.missing).toBe(false);
	vi.advanceTimersByTime(2_000);
	expect(picture.missing).toBe(true);
	picture.speaks();
	expect(picture.missing).toBe(false);
});
