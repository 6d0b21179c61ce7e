import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Options from './Options.svelte';

beforeEach(() => setLanguage('en'));

describe('answers', () => {
	const options = ['Tell', 'Run', 'Sleep'].map((text) => ({ id: text, text, path: text }));
	const shown = (onpress: (option: { id: string }) => void) => ({
		options,
		look: 'rows' as const,
		label: 'Answers',
		heard: 'Run',
		stateOf: () => 'open' as const,
		onpress
	});

	test('are pressed by tap and by their number', async () => {
		const onpress = vi.fn();
		render(
			Options,
			shown(({ id }) => onpress(id))
		);
		await page.getByRole('radio', { name: 'Tell' }).click();
		await userEvent.keyboard('3');
		expect(onpress.mock.calls).toEqual([['Tell'], ['Sleep']]);
	});

	test('are gone through with arrows, from the one that has the focus', async () => {
		const onpress = vi.fn();
		render(
			Options,
			shown(({ id }) => onpress(id))
		);
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{ArrowUp}{Enter}{ArrowDown}{Enter}');
		expect(onpress.mock.calls).toEqual([['Tell'], ['Run']]);
	});

	test.each([false, true])(
		'are a stop of Tab each, for one switch knows no arrows (several: %s)',
		async (several) => {
			const onpress = vi.fn();
			render(Options, { ...shown(({ id }) => onpress(id)), several });
			await userEvent.tab();
			await userEvent.tab();
			await userEvent.keyboard('{Enter}');
			expect(onpress.mock.calls).toEqual([['Run']]);
		}
	);

	test('with a picture that only their words describe are named once', async () => {
		const scene = { place: 'plain', shot: 'medium', cast: [], props: [], alt: 'Tell' } as const;
		const [told] = options;
		render(Options, {
			...shown(() => undefined),
			look: 'cards',
			options: told ? [{ ...told, scene: { ...scene, cast: [], props: [] } }] : []
		});
		await expect.element(page.getByRole('radio', { name: 'Tell', exact: true })).toBeVisible();
	});

	test('that were heard say that a second touch chooses', async () => {
		render(
			Options,
			shown(() => undefined)
		);
		await expect
			.element(page.getByRole('radio', { name: 'Run' }))
			.toHaveTextContent('Tap again to choose');
	});
});
