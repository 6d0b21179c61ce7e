import { render } from 'vitest-browser-svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import OpenFile from './OpenFile.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

/** Chooses a file, and gives what is taken of it. */
async function chosen(file: File) {
	const taken: Uint8Array[] = [];
	const children = createRawSnippet(() => ({ render: () => '<span>Open a file</span>' }));
	const screen = await render(OpenFile, {
		onfile: (bytes: Uint8Array) => taken.push(bytes),
		children
	});
	const input = screen.container.querySelector('input');
	Object.defineProperty(input, 'files', { value: [file] });
	input?.dispatchEvent(new Event('change', { bubbles: true }));
	return { taken, screen };
}

test('a file that cannot be read is said, and nothing is taken', async () => {
	const file = new File(['YOLB'], 'yol.yolb');
	file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
	const { taken, screen } = await chosen(file);
	await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be read');
	expect(taken).toEqual([]);
});

test('of a film that was chosen by mistake only the beginning is read, and of a file of ours all', async () => {
	for (const [begins, length] of [
		['ftyp', 8],
		['YOLB', 5_000],
		['YOLI', 5_000]
	] as const) {
		const { taken } = await chosen(new File([begins.padEnd(5_000)], 'a file'));
		await expect.poll(() => taken.map((bytes) => bytes.length)).toEqual([length]);
	}
});
