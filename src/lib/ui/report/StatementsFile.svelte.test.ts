import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import StatementsFile from './StatementsFile.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('while statements are made no second file can be asked for; afterwards one can', async () => {
	const makings: PromiseWithResolvers<'saved'>[] = [];
	const onsave = () => {
		const making = Promise.withResolvers<'saved'>();
		makings.push(making);
		return making.promise;
	};
	const screen = await render(StatementsFile, { onsave });
	const button = screen.getByRole('button');
	await button.click();
	await expect.element(button).toBeDisabled();
	makings[0]?.resolve('saved');
	await expect.element(button).toBeEnabled();
	await button.click();
	await expect.element(button).toBeDisabled();
	expect(makings).toHaveLength(2);
});

test.each([
	['failed', 'The file could not be written there.'],
	['none', 'There is no lesson yet that ten children have opened']
] as const)(
	'statements that are not saved say why, until another try is: %s',
	async (why, said) => {
		let tries = 0;
		const onsave = () => Promise.resolve(tries++ === 0 ? why : ('saved' as const));
		const screen = await render(StatementsFile, { onsave });
		await screen.getByRole('button').click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(said);
		await screen.getByRole('button').click();
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	}
);

test('a file that was saved, or not wanted after all, is nothing to be alarmed about', async () => {
	const onsave = () => Promise.resolve('stopped' as const);
	const screen = await render(StatementsFile, { onsave });
	await screen.getByRole('button').click();
	await expect.element(screen.getByRole('button')).toBeEnabled();
	expect(screen.getByRole('alert').elements()).toEqual([]);
});
