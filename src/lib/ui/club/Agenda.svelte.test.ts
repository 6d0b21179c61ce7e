import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import type { Attendance } from '#lib/domain/progress/session.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Agenda from './Agenda.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const taught = { lesson: 'my-rights.m.1' } as const;

const shown = (attendance: Record<string, Attendance>) =>
	render(Agenda, {
		meeting: { ...taught, blocks: [], attendance },
		group: 'Apple',
		lessons: [['my-rights.m.1', 'My rights']],
		attendance: '/club/attendance',
		ontaught: () => Promise.resolve(true)
	});

test('a lesson that was noted first leaves attendance to be taken', async () => {
	const screen = await shown({});
	await expect.element(screen.getByText('My rights', { exact: true })).toBeVisible();
	await expect.element(screen.getByRole('link', { name: 'Begin' })).toBeVisible();
	await expect.element(screen.getByText('0 here')).not.toBeInTheDocument();
});

test('one mark is attendance taken', async () => {
	const screen = await shown({ swan: 'late' });
	await expect.element(screen.getByRole('link', { name: 'Look' })).toBeVisible();
	await expect.element(screen.getByText('0 here, 1 late, 0 away')).toBeVisible();
});
