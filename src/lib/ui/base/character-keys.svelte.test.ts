import { afterEach, expect, test } from 'vitest';
import { withholdCharacters } from './character-keys.ts';

let callOff: (() => void) | undefined;
afterEach(() => {
	callOff?.();
	document.body.replaceChildren();
});

/** Whether a window hears a key that is pressed on an element. */
function isHeard(init: KeyboardEventInit, target: Element = document.body): boolean {
	let heard = false;
	const hear = () => (heard = true);
	addEventListener('keydown', hear);
	target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
	removeEventListener('keydown', hear);
	return heard;
}

test.each(['r', 'R', '1', '.', 'р', 'ر'])(
	'whoever has turned them off strikes %s for nothing',
	(key) => {
		expect(isHeard({ key })).toBe(true);
		callOff = withholdCharacters();
		expect(isHeard({ key })).toBe(false);
	}
);

test.each(['Enter', ' ', 'ArrowRight', 'PageDown', 'Escape', 'Shift', 'Tab'])(
	'the key “%s” goes its way',
	(key) => {
		callOff = withholdCharacters();
		expect(isHeard({ key })).toBe(true);
	}
);

test('who writes, and who enters a PIN, is heard', () => {
	callOff = withholdCharacters();
	document.body.innerHTML = '<input />';
	expect(isHeard({ key: '1' }, document.body.firstElementChild ?? undefined)).toBe(true);
	expect(isHeard({ key: '1' })).toBe(false);
	document.body.innerHTML = '<section data-takes-characters></section>';
	expect(isHeard({ key: '1' })).toBe(true);
});

test('characters act again once they are turned on', () => {
	withholdCharacters()();
	expect(isHeard({ key: 'r' })).toBe(true);
});
