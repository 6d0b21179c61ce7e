import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import PinGate from './PinGate.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('the wait after wrong PINs is not said of the printed code, which does not wait for it', async () => {
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(PinGate, {
		onenter: () => Promise.resolve({ ok: false, reason: 'wait', wait: 17_000 }),
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

test('a full tablet says how long it takes over a PIN, until it is known', async () => {
	const { promise, resolve } = Promise.withResolvers<{ ok: false; reason: string }>();
	const never = () => Promise.resolve({ ok: true as const });
	let signal: AbortSignal | undefined;
	const screen = await render(PinGate, {
		onenter: (_pin, { told, left }) => {
			told(60_000);
			signal = left;
			return promise;
		},
		onrecover: never
	});
	for (let n = 0; n < 6; n++) await screen.getByRole('button', { name: '1', exact: true }).click();
	await screen.getByRole('button', { name: 'Done' }).click();
	const wait = screen.getByText(/Wait 60 seconds here/);
	await expect.element(wait).toBeVisible();
	resolve({ ok: false, reason: 'wrong' });
	await expect.element(screen.getByText('Not this one. Try again.')).toBeVisible();
	await expect.element(wait).not.toBeInTheDocument();
	expect(signal?.aborted).toBe(false);
	await screen.unmount();
	expect(signal?.aborted, 'whoever leaves does not come in').toBe(true);
});

test('digits of the printed code are no digits of the new PIN', async () => {
	const onrecover = vi.fn(() => Promise.resolve({ ok: true as const }));
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(PinGate, { onenter: never, onrecover });
	await screen.getByRole('button', { name: 'I forgot the PIN' }).click();
	await screen.getByLabelText('The printed code').click();
	await userEvent.keyboard('AB12-34CD-56EF{Enter}');
	for (const asked of ['Choose a new PIN', 'The same PIN once more']) {
		await expect.element(screen.getByRole('heading', { name: asked })).toBeVisible();
		for (let n = 0; n < 6; n++)
			await screen.getByRole('button', { name: '7', exact: true }).click();
		await screen.getByRole('button', { name: 'Done' }).click();
	}
	expect(onrecover).toHaveBeenCalledExactlyOnceWith('AB12-34CD-56EF', '777777');
});

test('where others see the screen no printed code is typed', async () => {
	const never = () => Promise.resolve({ ok: true as const });
	const asked = { onenter: never, onrecover: never };
	const screen = await render(PinGate, { ...asked, seen: true });
	await expect.element(screen.getByRole('button', { name: 'Done' })).toBeVisible();
	await expect
		.element(screen.getByRole('button', { name: 'I forgot the PIN' }))
		.not.toBeInTheDocument();
	await screen.rerender({ seen: false });
	await expect.element(screen.getByRole('button', { name: 'I forgot the PIN' })).toBeVisible();
});

test('a slip in the new PIN after a forgotten one is found out before the printed code is used up', async () => {
	const onrecover = vi.fn(() => Promise.resolve({ ok: true as const }));
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(PinGate, { onenter: never, onrecover });
	await screen.getByRole('button', { name: 'I forgot the PIN' }).click();
	await screen.getByLabelText('The printed code').fill('AB12-34CD-56EF');
	for (const digit of ['7', '8']) {
		for (let n = 0; n < 6; n++)
			await screen.getByRole('button', { name: digit, exact: true }).click();
		await screen.getByRole('button', { name: 'Done' }).click();
	}
	await expect.element(screen.getByText('The two PINs were different.')).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: 'Choose a new PIN' })).toBeVisible();
	expect(onrecover).not.toHaveBeenCalled();
});

test('of a PIN for which nobody waits any more nothing is said', async () => {
	const screen = await render(PinGate, {
		onenter: () => Promise.resolve({ ok: false, reason: 'left' }),
		onrecover: () => Promise.resolve({ ok: true })
	});
	for (let n = 0; n < 6; n++) await screen.getByRole('button', { name: '1', exact: true }).click();
	await screen.getByRole('button', { name: 'Done' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/^$/);
});
