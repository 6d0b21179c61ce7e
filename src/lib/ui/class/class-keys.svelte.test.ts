import { afterEach, expect, test } from 'vitest';
import { classKey, type ClassKey } from './class-keys.ts';

afterEach(() => document.body.replaceChildren());

/** What a key press means while the focus is on an element, as the page itself would hear it. */
function pressed(init: KeyboardEventInit, target: Element = document.body): ClassKey {
	let heard: ClassKey;
	const hear = (event: KeyboardEvent) => (heard = classKey(event));
	window.addEventListener('keydown', hear, { once: true });
	target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
	return heard;
}

/** An element of the page, as it may have the focus. */
function element(html: string): Element {
	document.body.innerHTML = html;
	const made = document.body.firstElementChild;
	if (!made) throw new Error('nothing was made');
	return made;
}

test.each([
	['PageDown', 'next'],
	['ArrowRight', 'next'],
	[' ', 'next'],
	['Enter', 'next'],
	['PageUp', 'back'],
	['ArrowLeft', 'back'],
	['b', 'black'],
	['.', 'black'],
	['h', 'help'],
	['n', 'predict'],
	['s', 'breathe'],
	['p', 'park'],
	['v', 'show'],
	['a', 'both'],
	['c', 'again'],
	['o', 'others']
])('the key %s asks the class for %s', (key, wanted) => {
	expect(pressed({ key })).toEqual({ input: { do: wanted } });
});

test.each([
	['r', 'hear'],
	['f', 'full'],
	['F5', 'full'],
	['t', 'notes'],
	['e', 'end']
])('the key %s is for the window itself: %s', (key, wanted) => {
	expect(pressed({ key })).toEqual({ window: wanted });
});

test('a digit says what most are for', () => {
	expect(pressed({ key: '2' })).toEqual({ input: { do: 'number', n: 2 } });
});

test('a letter counts by its place, on whatever keyboard', () => {
	expect(pressed({ key: 'ب', code: 'KeyB' })).toEqual({ input: { do: 'black' } });
	expect(pressed({ key: 'к', code: 'KeyR' })).toEqual({ window: 'hear' });
});

test('a Kazakh keyboard, which has letters in place of digits and of the full stop, leads a class like any other', () => {
	expect(pressed({ key: 'ә', code: 'Digit2' })).toEqual({ input: { do: 'number', n: 2 } });
	expect(pressed({ key: '.', code: 'Digit7' })).toEqual({ input: { do: 'number', n: 7 } });
	expect(pressed({ key: 'ю', code: 'Period' })).toEqual({ input: { do: 'black' } });
});

test('a clicker goes on and B blackens while a number is typed, and the number stays a number', () => {
	const number = element('<input type="number">');
	expect(pressed({ key: 'PageDown' }, number)).toEqual({ input: { do: 'next' } });
	expect(pressed({ key: 'PageUp' }, number)).toEqual({ input: { do: 'back' } });
	expect(pressed({ key: 'b' }, number)).toEqual({ input: { do: 'black' } });
	for (const key of ['2', 'ArrowLeft', '.', 'e', 'Enter', ' '])
		expect(pressed({ key }, number)).toBeUndefined();
});

test('pages of a list or a day are turned by their own keys', () => {
	for (const html of ['<input type="date">', '<select></select>', '<textarea></textarea>'])
		expect(pressed({ key: 'PageDown' }, element(html))).toBeUndefined();
});

test('a button is pressed by space and Enter; other keys go to the class', () => {
	const button = element('<button type="button">+</button>');
	expect(pressed({ key: ' ' }, button)).toBeUndefined();
	expect(pressed({ key: 'Enter' }, button)).toBeUndefined();
	expect(pressed({ key: 'PageDown' }, button)).toEqual({ input: { do: 'next' } });
});

test('shortcuts of the browser and a key that is held down are left alone', () => {
	expect(pressed({ key: 'r', ctrlKey: true })).toBeUndefined();
	expect(pressed({ key: 'PageDown', repeat: true })).toBeUndefined();
});
