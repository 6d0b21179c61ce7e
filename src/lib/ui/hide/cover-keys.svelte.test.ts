import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepKeys } from './cover-keys.ts';

let isUp = false;
let stop: () => void;
let page: HTMLElement;
let leave: AbortController;
const heard = vi.fn();
const caught = vi.fn();

beforeEach(() => {
	heard.mockClear();
	caught.mockClear();
	stop = keepKeys(() => isUp);
	leave = new AbortController();
	// As the pages do: one listens on the window, another one before all others.
	addEventListener('keydown', heard, { signal: leave.signal });
	addEventListener('keydown', caught, { capture: true, signal: leave.signal });
	page = document.createElement('div');
	page.innerHTML =
		'<button>Next</button><section class="cover up"><button>Yellow</button></section>';
	document.body.append(page);
});
afterEach(() => {
	stop();
	leave.abort();
	page.remove();
});

const button = (n: number) => page.querySelectorAll('button')[n]!;
/** Whether the browser would still do what the key does by itself. */
const press = (target: Element, key: string) =>
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test('keys reach the page as long as nothing covers it', () => {
	isUp = false;
	expect(press(document.body, '1')).toBe(true);
	expect([heard, caught].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('beneath the cover nobody hears a key, and what holds the focus is not pressed', () => {
	isUp = true;
	for (const key of [' ', 'ArrowRight', 'r', '1', 'l']) press(document.body, key);
	expect(press(button(0), 'Enter')).toBe(false);
	expect([heard, caught].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('the Tab key still leads to the crayons', () => {
	isUp = true;
	expect(press(button(0), 'Tab')).toBe(true);
});

test('the keys of the cover reach the cover and go no further', () => {
	isUp = true;
	const drawn = vi.fn();
	button(1).addEventListener('keydown', drawn);
	expect(press(button(1), 'Enter')).toBe(true);
	expect(drawn).toHaveBeenCalledOnce();
	expect(heard).not.toHaveBeenCalled();
});
