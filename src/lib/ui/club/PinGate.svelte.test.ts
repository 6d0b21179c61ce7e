import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import PinGate from './PinGate.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('the wait after wrong PINs is not said of the printed code, which does not wait for it', async () => {
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(PinGate, {
		hasPin: true,
		onenter: () => Promise.resolve({ ok: false, reason: 'wait', wait: 17_000 }),
		onset: never,
		onrecover: never
	});
	for (let n = 0; n < 6; n++) await screen.getByRole('button', { name: '1', exact: true }).click();
	await screen.getByRole('button', { name: 'Done' }).click();
	const wait = screen.getByText('Please wait 17 seconds.');
	await expect.element(wait).toBeVisible();
	await screen.getByRole('button', { name: 'I forgot the PIN' }).click();
	await expect.element(screen.getByText('The printed code')).toBeVisible();
	await expect.element(wait).not.toBeInTheDocument();
});
