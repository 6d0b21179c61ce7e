import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Observation } from '#lib/domain/content/teachers-schema.ts';
import type { Teacher, Tried } from '#lib/domain/profile/teacher.ts';
import { setLanguage, t, wantAdultWords } from '#lib/i18n/i18n.ts';
import { get } from 'svelte/store';
import ObservationSheet from './ObservationSheet.svelte';
import TeacherGate from './TeacherGate.svelte';
import TryDiary from './TryDiary.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

/** The gate of the one diary of a tablet, after its PIN was typed. */
async function typedPin(opened: { ok: false; reason: string; wait?: number }) {
	const tile = { colour: 'blue', animal: 'swan', pattern: 'dots' } as const;
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(TeacherGate, {
		teachers: [{ id: 'one', tile } as Teacher],
		offered: () => [],
		onadd: never,
		onopen: () => Promise.resolve(opened),
		onerase: never,
		onleave: () => {}
	});
	await screen.getByRole('button', { name: 'Blue swan' }).click();
	for (let n = 0; n < 6; n++) await screen.getByRole('button', { name: '1', exact: true }).click();
	await screen.getByRole('button', { name: 'Done' }).click();
	return screen;
}

test('the wait after wrong PINs of a diary is not said of the PIN of the tablet', async () => {
	const screen = await typedPin({ ok: false, reason: 'wait', wait: 17_000 });
	const wait = screen.getByText('Please wait 17 seconds.');
	await expect.element(wait).toBeVisible();
	await screen.getByRole('button', { name: get(t)('adult.pin.forgotten') }).click();
	await expect.element(wait).not.toBeInTheDocument();
});

test('a diary that was erased in another window leads back to the pictures', async () => {
	const screen = await typedPin({ ok: false, reason: 'gone' });
	await expect.element(screen.getByText(get(t)('teachers.new'))).toBeVisible();
});

test('who goes back while the PIN is being checked has left, and its answer is said to nobody else', async () => {
	const { promise, resolve } = Promise.withResolvers<{ ok: false; reason: string }>();
	const onleave = vi.fn();
	const tiles = (['blue', 'red'] as const).map((colour) => ({
		id: colour,
		tile: { colour, animal: 'swan', pattern: 'dots' }
	}));
	const never = () => Promise.resolve({ ok: true as const });
	const screen = await render(TeacherGate, {
		teachers: tiles as Teacher[],
		offered: () => [],
		onadd: never,
		onopen: () => promise,
		onerase: never,
		onleave
	});
	await screen.getByRole('button', { name: 'Blue swan' }).click();
	for (let n = 0; n < 6; n++) await screen.getByRole('button', { name: '1', exact: true }).click();
	await screen.getByRole('button', { name: 'Done' }).click();
	await screen.getByRole('button', { name: get(t)('word.back') }).click();
	expect(onleave).toHaveBeenCalledOnce();
	await screen.getByRole('button', { name: 'Red swan' }).click();
	resolve({ ok: false, reason: 'wrong' });
	await promise;
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/^$/);
});

/** A sheet that asks nothing. */
const emptySheet = {
	purpose: 'To see.',
	before: [],
	items: [],
	answers: [],
	pass: { needed: 0, of: 0, always: [], times: 2, note: 'Twice.' },
	after: {},
	privacy: 'Nobody else.',
	tips_for_observers: []
} as unknown as Observation;

test('a result that could not be written down is not said to be kept', async () => {
	const shown = { sheet: emptySheet, observed: [], onkeep: () => {} };
	const screen = await render(ObservationSheet, { ...shown, notSaved: true });
	await expect.element(screen.getByRole('alert')).toHaveTextContent(get(t)('player.notsaved'));
	await screen.rerender({ ...shown, notSaved: false });
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('the day of a result is read and heard as a date, in the language of the teacher', async () => {
	await setLanguage('ug');
	const observed = [{ day: '2026-11-24', passed: true }];
	const shown = { sheet: emptySheet, observed, onkeep: () => {}, notSaved: false };
	const screen = await render(ObservationSheet, shown);
	await expect.element(screen.getByText('نويابىر')).toBeVisible();
	await expect.element(screen.getByText('2026-11-24')).not.toBeInTheDocument();
});

/** A sheet that asks for three things in a lesson, and who answers it. */
async function threeThings() {
	const tick = (id: string) => ({ id, t: id, yes_if: id, icon: 'sun' });
	const sheet = {
		...emptySheet,
		items: ['voices', 'kindness', 'praise'].map(tick),
		answers: [
			{ id: 'seen', t: 'Seen', icon: 'sun' },
			{ id: 'not_seen', t: 'Not seen', icon: 'cloud' }
		],
		pass: { needed: 2, of: 3, always: ['kindness'], times: 2, note: 'Twice.' }
	} as unknown as Observation;
	const shown = { sheet, observed: [], onkeep: () => {}, notSaved: false };
	const screen = await render(ObservationSheet, shown);
	const button = (item: string, name: string) =>
		screen.getByRole('group', { name: item }).getByRole('button', { name, exact: true });
	return { screen, button, answer: (item: string, name: string) => button(item, name).click() };
}

test('a lesson in which a child was hit is not passed, whatever else was seen', async () => {
	const { screen, answer } = await threeThings();
	const result = screen.getByRole('status');
	await answer('voices', 'Seen');
	await answer('praise', 'Seen');
	await answer('kindness', 'Not seen');
	await expect.element(result).toHaveTextContent(get(t)('teachers.notyet'));
	await answer('kindness', 'Seen');
	await answer('praise', 'Not seen');
	await expect.element(result).toHaveTextContent(get(t)('teachers.passed'));
});

test('on paper each answer has a box, ticked or for a pencil, and nothing is counted before all are answered', async () => {
	const { screen, button, answer } = await threeThings();
	await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
	try {
		await expect.element(screen.getByText('0 of 3')).not.toBeVisible();
		for (const item of ['voices', 'kindness', 'praise']) await answer(item, 'Seen');
		await expect.element(screen.getByText('3 of 3')).toBeVisible();
		const boxOf = (name: string) => button('voices', name).element().querySelector('.box');
		expect(boxOf('Seen')?.querySelector('svg')).not.toBeNull();
		expect(boxOf('Not seen')?.childElementCount).toBe(0);
		// Its own edge would be a second box around it.
		expect(getComputedStyle(button('voices', 'Seen').element()).boxShadow).toBe('none');
	} finally {
		await cdp().send('Emulation.setEmulatedMedia', { media: '' });
	}
});

/** The diary of one unit, as paper shows it. */
async function diaryOnPaper(tried: Tried | undefined) {
	const shown = { tried, mustWork: false, notSaved: false, ontried: () => {} };
	const screen = await render(TryDiary, shown);
	const ticked = () => [...screen.container.querySelectorAll('[aria-pressed]:has(svg)')];
	await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
	return { screen, ticked: () => ticked().map(({ textContent }) => textContent.trim()) };
}
const onScreen = () => cdp().send('Emulation.setEmulatedMedia', { media: '' });

test('how a try went is on paper, too, without what only a finger can press', async () => {
	const tried = { day: '2026-11-24', outcome: 'little', again: true } as const;
	const { screen, ticked } = await diaryOnPaper(tried);
	try {
		const chosen = screen.getByRole('button', { name: get(t)('teachers.outcome.little') });
		await expect.element(chosen).toBeVisible();
		expect(ticked()).toEqual([get(t)('teachers.outcome.little')]);
		await expect.element(screen.getByText('November')).toBeVisible();
		await expect.element(screen.getByText(get(t)('teachers.again'))).toBeVisible();
		await expect.element(screen.getByRole('switch')).not.toBeInTheDocument();
		await screen.rerender({ tried: { ...tried, again: false } });
		await expect.element(screen.getByText(get(t)('teachers.again'))).not.toBeVisible();
	} finally {
		await onScreen();
	}
});

test('on the paper of a unit that was not tried three boxes wait for a pencil', async () => {
	const { screen, ticked } = await diaryOnPaper(undefined);
	try {
		for (const outcome of ['worked', 'little', 'notyet'] as const) {
			const name = get(t)(`teachers.outcome.${outcome}`);
			await expect.element(screen.getByRole('button', { name, exact: true })).toBeVisible();
		}
		expect(ticked()).toEqual([]);
	} finally {
		await onScreen();
	}
});
