import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import WrongMeetings from './WrongMeetings.svelte';

test('one touch does not erase the attendance of a meeting', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const onback = vi.fn();
	const meetings = [{ key: 'a', group: 'Apple', day: '27 November' }];
	render(WrongMeetings, { meetings, days: [], onmove: vi.fn(), onback });
	await page.getByRole('button', { name: 'There was no such meeting' }).click();
	expect(onback).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Yes: erase what was noted of it' }).click();
	expect(onback).toHaveBeenCalledExactlyOnceWith('a');
});
