import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import SecretPad from './SecretPad.svelte';

const nothing = () => undefined;
const tile = { colour: 'blue', animal: 'swan', pattern: 'dots' } as const;
const pad = {
	tile,
	entry: { open: true } as const,
	ontry: () => Promise.resolve(true),
	onrested: nothing,
	onforgot: nothing,
	onback: nothing,
	onspeak: nothing,
	onsay: nothing
};
const picture = (name: string) => page.getByRole('button', { name, exact: true });
beforeEach(() => setLanguage('en'));

test('where no secret can be checked, the pad says whom to ask instead of “not yet”', async () => {
	render(SecretPad, { ...pad, unchecked: true });
	await expect
		.element(page.getByText('The pictures cannot be checked here. Ask a grown-up.').first())
		.toBeVisible();
	await expect.element(picture('sun')).not.toBeInTheDocument();
});

test('a try that fails is no miss, and the pictures can be chosen again', async () => {
	const ontry = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(false);
	render(SecretPad, { ...pad, ontry });
	for (const name of ['sun', 'moon', 'apple']) await picture(name).click();
	await expect.element(page.getByText('Something got tangled').first()).toBeVisible();
	for (const name of ['sun', 'moon', 'fish']) await picture(name).click();
	expect(ontry).toHaveBeenLastCalledWith(['sun', 'moon', 'fish']);
	await expect.element(page.getByText('Not yet. Try again.').first()).toBeVisible();
});

test('nothing breaks where the pad is gone once the right pictures have opened the tile', async () => {
	const broken = vi.fn((event: Event) => event.preventDefault());
	addEventListener('unhandledrejection', broken);
	const opened = Promise.withResolvers<boolean>();
	const { unmount } = await render(SecretPad, { ...pad, ontry: () => opened.promise });
	for (const name of ['sun', 'moon', 'apple']) await picture(name).click();
	await unmount();
	(document.activeElement as HTMLElement | null)?.blur();
	opened.resolve(true);
	for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
	removeEventListener('unhandledrejection', broken);
	expect(broken).not.toHaveBeenCalled();
});

test('a child who cannot read hears that it was not yet right, and what comes while the pad rests', async () => {
	const onsay = vi.fn();
	const { rerender } = await render(SecretPad, { ...pad, onsay, ontry: async () => false });
	for (const name of ['sun', 'moon', 'apple']) await picture(name).click();
	await expect.poll(() => onsay.mock.lastCall).toEqual(['Not yet. Try again.']);
	await rerender({ entry: { open: false, reason: 'wait', wait: 60_000 } });
	expect(onsay.mock.lastCall).toEqual(['One slow breath. Then try again.']);
	await rerender({ entry: { open: false, reason: 'grown-up' } });
	expect(onsay).toHaveBeenCalledTimes(3);
	// The voice says it; a screen reader would say it once more.
	await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
});

test('once the pad has rested, the try before it is not told again, and a pad that rests from the start says nothing by itself', async () => {
	const onsay = vi.fn();
	const { rerender, unmount } = await render(SecretPad, {
		...pad,
		onsay,
		ontry: async () => false
	});
	for (const name of ['sun', 'moon', 'apple']) await picture(name).click();
	await expect.poll(() => onsay.mock.lastCall).toEqual(['Not yet. Try again.']);
	const onrested = () => void rerender({ entry: { open: true } });
	await rerender({ onrested, entry: { open: false, reason: 'wait', wait: 1 } });
	await expect.element(picture('sun')).toBeVisible();
	await expect.element(page.getByText('Not yet. Try again.')).not.toBeInTheDocument();
	expect(onsay).toHaveBeenCalledTimes(2);
	await unmount();
	await render(SecretPad, { ...pad, onsay, unchecked: true });
	expect(onsay).toHaveBeenCalledTimes(2);
});

test('where the pictures go, a keyboard goes on at the pad, and so it does where nothing is left to undo', async () => {
	const { rerender } = await render(SecretPad, {
		...pad,
		ontry: async () => {
			await rerender({ entry: { open: false, reason: 'wait', wait: 60_000 } });
			return false;
		}
	});
	const place = () => document.activeElement?.className;
	await picture('sun').click();
	(page.getByRole('button', { name: 'Undo' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(place()).toContain('pad');
	for (const name of ['sun', 'moon', 'apple']) {
		(picture(name).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
	}
	await expect.poll(place).toContain('pad');
});
