import { expect, test } from 'vitest';
import { Cover } from './cover.svelte.ts';

function coverWith() {
	let stops = 0;
	const cover = new Cover(() => stops++);
	return { cover, stops: () => stops };
}

test('three Shifts within five seconds cover the screen and stop the sound once', () => {
	const { cover, stops } = coverWith();
	for (const at of [0, 800, 1600]) cover.press('Shift', at);
	expect([cover.up, stops()]).toEqual([true, 1]);
});

test('three slow Shifts do nothing', () => {
	const { cover } = coverWith();
	for (const at of [0, 4000, 9100]) cover.press('Shift', at);
	expect(cover.up).toBe(false);
});

test('Escape twice covers the screen', () => {
	const { cover } = coverWith();
	for (const at of [0, 100]) cover.press('Escape', at);
	expect(cover.up).toBe(true);
});

test('another key between begins the count anew', () => {
	const { cover } = coverWith();
	for (const key of ['Shift', 'Shift', 'a', 'Shift']) cover.press(key, 0);
	expect(cover.up).toBe(false);
});

test('each time another drawing lies there', () => {
	const { cover } = coverWith();
	cover.hide();
	const first = cover.drawing;
	cover.reveal();
	cover.hide();
	expect(cover.drawing).not.toBe(first);
});
