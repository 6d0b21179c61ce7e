import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pressOnce } from './press-once.ts';

const onpress = vi.fn();
let button: HTMLButtonElement;
let stop: (() => void) | void;

beforeEach(() => {
	onpress.mockClear();
	button = document.createElement('button');
	button.addEventListener('click', onpress);
	document.body.append(button);
	stop = pressOnce(document.body);
	button.focus();
});
afterEach(() => {
	stop?.();
	button.remove();
});

test.each(['{Enter>4/}', '{ >4/}'])(
	'a key that is held presses a button once: %s',
	async (keys) => {
		await userEvent.keyboard(keys);
		expect(onpress).toHaveBeenCalledOnce();
	}
);

test('a key that is pressed again presses again', async () => {
	await userEvent.keyboard('{Enter}{Enter}');
	expect(onpress).toHaveBeenCalledTimes(2);
});
