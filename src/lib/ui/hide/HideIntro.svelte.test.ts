import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/reset.css';
import '../base/tokens.css';
import HideIntro from './HideIntro.svelte';

beforeEach(() => setLanguage('en'));

async function intro() {
	const doors = {
		ononward: vi.fn(),
		onback: vi.fn(),
		onspeak: vi.fn(),
		onstopvoice: vi.fn(),
		onhide: vi.fn(),
		oncalm: vi.fn(),
		onhelp: vi.fn()
	};
	await render(HideIntro, doors);
	return doors;
}

test('on the narrowest telephone the brush is whole', async () => {
	await page.viewport(320, 568);
	await intro();
	const brush = page.getByRole('button', { name: 'Hide' }).first().element();
	const { left, right } = brush.getBoundingClientRect();
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(320);
	await page.viewport(1280, 800);
});

test('whoever tries the cover hears no more of what was being said', async () => {
	const doors = await intro();
	await page.getByRole('button', { name: 'Try it now' }).click();
	expect(doors.onstopvoice).toHaveBeenCalledOnce();
	expect(document.querySelector('.cover.up')).not.toBeNull();
	expect(doors.onhide).not.toHaveBeenCalled();
});

test('the page that shows the brush has one, with calm and help beside it', async () => {
	const doors = await intro();
	for (const name of ['Hide', 'Calm corner', 'Help'])
		await page.getByRole('button', { name, exact: true }).click();
	expect(doors.onhide).toHaveBeenCalled();
	expect([doors.oncalm, doors.onhelp].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
