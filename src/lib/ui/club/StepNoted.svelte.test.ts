import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import StepNoted from './StepNoted.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a step that was noted says so, and goes only with a second touch', async () => {
	const onback = vi.fn();
	const taken = { step: 'visit', day: '2026-11-12' } as const;
	await render(StepNoted, { taken, name: 'blue fox', said: () => '12 November', onback });
	await expect.element(page.getByText('A visit at home: 12 November')).toBeVisible();
	await page.getByRole('button', { name: 'Not done after all blue fox' }).click();
	expect(onback).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Yes, erase this note blue fox' }).click();
	expect(onback).toHaveBeenCalledOnce();
});
