import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import { touchOnce } from './touch-once.ts';

const ontouch = vi.fn<(what: string) => void>();
let root: HTMLElement;
let stop: (() => void) | void;

beforeEach(() => {
	ontouch.mockClear();
	root = document.createElement('main');
	root.addEventListener('click', ({ target }) => target instanceof Element && ontouch(target.id));
	document.body.append(root);
	stop = touchOnce(root);
});
afterEach(() => {
	stop?.();
	root.remove();
});

/** Another screen: what was there before is gone. */
function shows(...buttons: string[]) {
	root.innerHTML = buttons.map((button) => `<button ${button}>OK</button>`).join('');
}

/** A finger, lifted at a time in ms, this many pixels beside the middle of a button. */
function touch(id: string, at: number, beside = 0) {
	const button = root.querySelector(`#${id}`)!;
	const { left, top, width, height } = button.getBoundingClientRect();
	const [clientX, clientY] = [left + width / 2 + beside, top + height / 2];
	const said = { bubbles: true, cancelable: true, detail: 1, pointerType: 'touch' };
	const click = new PointerEvent('click', { ...said, clientX, clientY });
	Object.defineProperty(click, 'timeStamp', { value: at });
	button.dispatchEvent(click);
	return click;
}

const touched = () => ontouch.mock.calls.map(([what]) => what);

test('the other half of a double tap touches nothing of the screen that has come meanwhile', () => {
	shows('id="tile"');
	touch('tile', 0);
	shows('id="picture"');
	expect(touch('picture', DOUBLE_TAP_MS - 1).defaultPrevented).toBe(true);
	expect(touched()).toEqual(['tile']);
});

test('who looks at the screen that has come touches it', () => {
	shows('id="tile"');
	touch('tile', 0);
	shows('id="picture"');
	touch('picture', DOUBLE_TAP_MS);
	expect(touched()).toEqual(['tile', 'picture']);
});

test('who taps on and on is heard again after a moment', () => {
	shows('id="tile"');
	touch('tile', 0);
	shows('id="picture"');
	for (let at = 150; at <= DOUBLE_TAP_MS + 50; at += 150) touch('picture', at);
	expect(touched()).toEqual(['tile', 'picture']);
});

test('another place of the screen that has come is touched however soon', () => {
	shows('id="tile" style="width: 300px"');
	touch('tile', 0, -100);
	shows('id="picture" style="width: 300px"');
	touch('picture', 100, 100);
	expect(touched()).toEqual(['tile', 'picture']);
});

test('keys that stay are touched as quickly as one likes, one of them or several', () => {
	shows('id="one"', 'id="two"');
	for (const [n, key] of ['one', 'one', 'two', 'two'].entries()) touch(key, n * 50);
	expect(touched()).toEqual(['one', 'one', 'two', 'two']);
});

test.each(['data-once', 'data-press', 'aria-pressed="false"', 'role="switch"'])(
	'a double tap touches what has %s once',
	(mark) => {
		shows(`id="next" ${mark}`);
		for (const at of [0, 120, DOUBLE_TAP_MS]) touch('next', at);
		expect(touched()).toEqual(['next', 'next']);
	}
);

test('keys of a keyboard press what they are on, however soon', () => {
	shows('id="next" data-once');
	const next = root.querySelector<HTMLElement>('#next')!;
	touch('next', 0);
	next.click();
	expect(touched()).toEqual(['next', 'next']);
});

test('a double click is one, too', async () => {
	shows('id="next" data-once');
	await page.elementLocator(root).getByRole('button').dblClick();
	expect(touched()).toEqual(['next']);
});

test('a double click touches nothing of the screen that has come meanwhile', async () => {
	shows('id="tile"');
	root.addEventListener('click', () => shows('id="picture"'), { once: true });
	await page.elementLocator(root.querySelector('#tile')!).dblClick();
	expect(touched()).toEqual(['tile']);
});
