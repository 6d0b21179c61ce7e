import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Guardians from './Guardians.svelte';

beforeEach(() => setLanguage('en'));

async function guardians() {
	const presses = { onhide: vi.fn(), oncalm: vi.fn(), onhelp: vi.fn() };
	const { container } = await render(Guardians, presses);
	const buttons = [...container.querySelectorAll('button')];
	return { ...presses, buttons };
}

const down = (button: Element | undefined, which = 0) =>
	button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: which }));

test('the brush hides as soon as a finger comes down, however long it stays', async () => {
	const { buttons, onhide, oncalm, onhelp } = await guardians();
	buttons.forEach((button) => down(button));
	expect([onhide, oncalm, onhelp].map((one) => one.mock.calls.length)).toEqual([1, 0, 0]);
});

test('the second button of a mouse does not hide', async () => {
	const { buttons, onhide } = await guardians();
	down(buttons[0], 2);
	expect(onhide).not.toHaveBeenCalled();
});

test('a click of a keyboard or a screen reader, without a finger, hides too', async () => {
	const { buttons, onhide } = await guardians();
	buttons[0]?.click();
	expect(onhide).toHaveBeenCalledOnce();
});
