import { render } from 'vitest-browser-svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import OpenFile from './OpenFile.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a file that cannot be read is said, and nothing is taken', async () => {
	const taken: unknown[] = [];
	const children = createRawSnippet(() => ({ render: () => '<span>Open a file</span>' }));
	const screen = await render(OpenFile, {
		onfile: (bytes: unknown) => taken.push(bytes),
		children
	});
	const input = screen.container.querySelector('input');
	const file = new File(['x'], 'yol.yolb');
	file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	Object.defineProperty(input, 'files', { value: [file] });
	input?.dispatchEvent(new Event('change', { bubbles: true }));
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be read');
	expect(taken).toEqual([]);
});
