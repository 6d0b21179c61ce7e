import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import type { Taught } from '#lib/domain/class/taught.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import EndForm from './EndForm.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a class is written down once, however often the key is pressed, and again where it could not be', async () => {
	const written: Taught[] = [];
	let end: (isKept: boolean) => void = () => {};
	const onkeep = (taught: Taught) => {
		written.push(taught);
		return new Promise<boolean>((resolve) => (end = resolve));
	};
	const screen = await render(EndForm, {
		lesson: 'The Bell Inside Me',
		day: '2026-11-24',
		headcount: 20,
		done: ['story'],
		groups: [],
		onkeep,
		onleave: () => {},
		onprotocol: () => {}
	});
	const key = screen.getByRole('button', { name: 'Keep it' });
	await key.click();
	await key.click();
	expect(written).toEqual([
		{ day: '2026-11-24', headcount: 20, group: undefined, blocks: ['story'] }
	]);
	end(false);
	await key.click();
	expect(written).toHaveLength(2);
	end(true);
	await key.click();
	expect(written).toHaveLength(2);
});

test('a count that arrives after the form was opened stands in it, unless another was typed', async () => {
	const form = {
		lesson: 'The Bell Inside Me',
		day: '2026-11-24',
		done: ['story'] as const,
		groups: [],
		onkeep: () => Promise.resolve(true),
		onleave: () => {},
		onprotocol: () => {}
	};
	const screen = await render(EndForm, { ...form, headcount: undefined });
	const count = screen.getByLabelText('How many children');
	await screen.rerender({ ...form, headcount: 41 });
	await expect.element(count).toHaveValue(41);
	await count.fill('40');
	await screen.rerender({ ...form, headcount: 41, groups: ['apple'] });
	await expect.element(count).toHaveValue(40);
});

test('no class of nobody is written down, and the field says in the language of the teacher what it wants', async () => {
	const written: Taught[] = [];
	const screen = await render(EndForm, {
		lesson: 'The Bell Inside Me',
		day: '2026-11-24',
		headcount: 0,
		done: ['story'],
		groups: [],
		onkeep: (taught: Taught) => Promise.resolve(written.push(taught) > 0),
		onleave: () => {},
		onprotocol: () => {}
	});
	const count = screen.getByLabelText('How many children');
	const says = () => (count.element() as HTMLInputElement).validationMessage;
	for (const wrong of ['0', '-3', '1000', '']) {
		await count.fill(wrong);
		await screen.getByRole('button', { name: 'Keep it' }).click();
		await expect.poll(says).toBe('Write how many children there were: 1 to 999.');
	}
	expect(written).toEqual([]);
	await count.fill('41');
	await expect.poll(says).toBe('');
	await screen.getByRole('button', { name: 'Keep it' }).click();
	expect(written).toHaveLength(1);
});

test('a year that was typed wrong is not written down, and a clock that fell back stops nobody', async () => {
	const written: Taught[] = [];
	const form = {
		lesson: 'The Bell Inside Me',
		headcount: 20,
		done: ['story'] as const,
		groups: [],
		onkeep: (taught: Taught) => Promise.resolve(written.push(taught) > 0),
		onleave: () => {},
		onprotocol: () => {}
	};
	const screen = await render(EndForm, { ...form, day: '2026-11-24' });
	const held = screen.getByLabelText('Day');
	for (const wrong of ['0202-11-24', '2026-11-25']) {
		await held.fill(wrong);
		await screen.getByRole('button', { name: 'Keep it' }).click();
	}
	expect(written).toEqual([]);
	await held.fill('2025-12-01');
	await screen.getByRole('button', { name: 'Keep it' }).click();
	expect(written).toMatchObject([{ day: '2025-12-01' }]);

	await screen.unmount();
	const late = await render(EndForm, { ...form, day: '2015-01-02' });
	await late.getByRole('button', { name: 'Keep it' }).click();
	expect(written.at(-1)).toMatchObject({ day: '2015-01-02' });
});

test('Enter in the count keeps the record, as the key does, and no count is no record', async () => {
	const written: Taught[] = [];
	const screen = await render(EndForm, {
		lesson: 'The Bell Inside Me',
		day: '2026-11-24',
		headcount: undefined,
		done: ['story'],
		groups: [],
		onkeep: (taught: Taught) => Promise.resolve(written.push(taught) > 0),
		onleave: () => {},
		onprotocol: () => {}
	});
	// Where a form has more than one field, only a key that sends it makes Enter do so in every browser.
	expect(screen.container.querySelector('button:default')).toBe(
		screen.getByRole('button', { name: 'Keep it' }).element()
	);
	await screen.getByLabelText('How many children').click();
	await userEvent.keyboard('{Enter}');
	expect(written).toEqual([]);
	await userEvent.keyboard('23{Enter}');
	await expect.poll(() => written).toMatchObject([{ headcount: 23 }]);
});
