import { createRawSnippet, flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Choice from './Choice.svelte';

const options = [1, 2, 3].map((value) => ({ value, name: `Size ${value}` }));
const face = createRawSnippet<[string | number]>((value) => ({
	render: () => `<span>${value()}</span>`
}));

test.each([
	['ltr', '{ArrowRight}', 2],
	['ltr', '{ArrowLeft}', 3],
	['rtl', '{ArrowLeft}', 2],
	['rtl', '{ArrowDown}', 2]
])(
	'in a page that runs %s the key %s chooses size %i, and has the focus there',
	async (dir, key, chosen) => {
		document.documentElement.dir = dir;
		const heard: (string | number)[] = [];
		const onchange = (value: string | number) => void heard.push(value);
		await render(Choice, { label: 'Size', options, value: 1, onchange, face });
		page.getByRole('radio', { name: 'Size 1' }).element().focus();
		await userEvent.keyboard(key);
		flushSync();
		expect(heard).toEqual([chosen]);
		expect(document.activeElement?.getAttribute('aria-label')).toBe(`Size ${chosen}`);
		document.documentElement.dir = 'ltr';
	}
);

test('one switch reaches every size with Tab', async () => {
	const heard: (string | number)[] = [];
	const onchange = (value: string | number) => void heard.push(value);
	await render(Choice, { label: 'Size', options, value: 1, onchange, face });
	await userEvent.tab();
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	expect(heard).toEqual([2]);
});
