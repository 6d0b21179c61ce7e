import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
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
	onspeak: nothing
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
