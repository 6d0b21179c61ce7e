import { afterEach, beforeEach, expect, test } from 'vitest';
import { swipe } from './swipe.ts';

let picture: HTMLElement;
let turned: string[];
let stop: void | (() => void);

beforeEach(() => {
	turned = [];
	// Another file may have left its own.
	document.documentElement.dir = 'ltr';
	picture = document.createElement('button');
	document.body.append(picture);
	stop = swipe({ next: () => turned.push('next'), back: () => turned.push('back') })(picture);
});
afterEach(() => {
	stop?.();
	picture.remove();
	document.documentElement.removeAttribute('dir');
});

/** A finger that comes down, goes by so many pixels, and leaves. */
function goes(x: number, y = 0, kind: PointerEventInit = { pointerType: 'touch' }) {
	const own = { isPrimary: true, pointerId: 7, ...kind };
	const at = (name: string, by: number, down: number) =>
		picture.dispatchEvent(
			new PointerEvent(name, { ...own, clientX: 300 + by, clientY: 200 + down })
		);
	at('pointerdown', 0, 0);
	at('pointerup', x, y);
}

test('a finger pulls the page away as in a book, in each direction of reading', () => {
	goes(-120);
	goes(120);
	expect(turned).toEqual(['next', 'back']);
	document.documentElement.dir = 'rtl';
	goes(-120);
	goes(120);
	expect(turned.slice(2)).toEqual(['back', 'next']);
});

test.each([
	['slips', 40, 0, {}],
	['goes up or down', -80, 90, {}],
	['goes aslant', -100, 60, {}],
	['is a mouse', -200, 0, { pointerType: 'mouse' }],
	['is the second one', -200, 0, { isPrimary: false }]
])('a touch that %s turns nothing', (_, x, y, kind) => {
	goes(x, y, { pointerType: 'touch', ...kind });
	expect(turned).toEqual([]);
});

test('what the browser has taken from the finger turns nothing', () => {
	const touch = { pointerType: 'touch', isPrimary: true, pointerId: 7 };
	picture.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 300 }));
	picture.dispatchEvent(new PointerEvent('pointercancel', touch));
	picture.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 100 }));
	expect(turned).toEqual([]);
});
