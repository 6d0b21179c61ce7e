import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import RecoveryCode from './RecoveryCode.svelte';
import RenewCode from './RenewCode.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a new code is shown to whoever knows the PIN, and to nobody else', async () => {
	const onrenew = (pin: string) =>
		Promise.resolve(
			pin === '246810'
				? { ok: true as const, recoveryCode: 'AAAA-BBBB-CCCC' }
				: { ok: false as const, reason: 'wrong' }
		);
	const of = { site: 'YL-C03', colour: 'blue', day: '24 November 2026' } as const;
	const screen = await render(RenewCode, { of, onrenew, onprint: () => {} });
	await screen.getByRole('button', { name: 'Make a new code' }).click();
	await userEvent.keyboard('111111{Enter}');
	await expect.element(screen.getByText('Not this one. Try again.')).toBeVisible();
	await userEvent.keyboard('246810{Enter}');
	await expect.element(screen.getByText('AAAA-BBBB-CCCC')).toBeVisible();
	const where = '24 November 2026 · Site: YL-C03 · Tablet: Blue';
	await expect.element(screen.getByText(where)).toBeVisible();
	// Who throws the old paper away would lose what only old backups hold.
	await expect.element(screen.getByText('backups made before still need it')).toBeVisible();
});

test('while another place asks for the PIN none is heard here, and a code that is not written down yet stays', async () => {
	const onrenew = vi.fn(async () => ({ ok: true as const, recoveryCode: 'AAAA-BBBB-CCCC' }));
	const { rerender, ...screen } = await render(RenewCode, { onrenew, onprint: () => {} });
	await screen.getByRole('button', { name: 'Make a new code' }).click();
	await rerender({ off: true });
	await userEvent.keyboard('246810{Enter}');
	expect(onrenew).not.toHaveBeenCalled();
	await rerender({ off: false });
	await userEvent.keyboard('246810{Enter}');
	await expect.element(screen.getByText('AAAA-BBBB-CCCC')).toBeVisible();
	await rerender({ off: true });
	await expect.element(screen.getByText('AAAA-BBBB-CCCC')).toBeVisible();
});

test('a first code speaks of no other one', async () => {
	const screen = await render(RecoveryCode, { code: 'AAAA-BBBB-CCCC', ondone: () => {} });
	await expect.element(screen.getByText('AAAA-BBBB-CCCC')).toBeVisible();
	await expect.element(screen.getByText('backups made before')).not.toBeInTheDocument();
});
