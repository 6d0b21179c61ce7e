import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { PICTURE_WORD_NAMES } from '#lib/domain/scene/picture-words.ts';
import PictureWord from './PictureWord.svelte';

const loaded = async (container: Element) => {
	const images = [...container.querySelectorAll('img')];
	await Promise.all(images.map((image) => image.decode()));
	return images.filter((image) => image.naturalWidth > 0).length === images.length;
};

test('a word about an action shows the child of the lesson', async () => {
	const aygul = await render(PictureWord, { word: 'stop-hand', hero: 'aygul' });
	const yasin = await render(PictureWord, { word: 'stop-hand', hero: 'yasin' });
	expect(aygul.container.querySelector('svg')?.innerHTML).not.toBe(
		yasin.container.querySelector('svg')?.innerHTML
	);
});

test('a word about a thing shows it, with its mark', async () => {
	const { container } = await render(PictureWord, { word: 'no-bottle' });
	expect(container.querySelectorAll('img').length).toBe(2);
	expect(await loaded(container)).toBe(true);
});

test('a whole picture keeps its shape', async () => {
	const { container } = await render(PictureWord, { word: 'contract-page' });
	const { width, height } = container.querySelector('.picture')?.getBoundingClientRect() ?? {
		width: 0,
		height: 1
	};
	expect(width / height).toBeCloseTo(1.6, 2);
	expect(await loaded(container)).toBe(true);
});

test('two of the same picture on a page do not share ids', async () => {
	await render(PictureWord, { word: 'hug' });
	await render(PictureWord, { word: 'hug' });
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(ids.filter((id, n) => id && ids.indexOf(id) !== n)).toEqual([]);
});

test('every word draws something', async () => {
	for (const word of PICTURE_WORD_NAMES) {
		const { container, unmount } = await render(PictureWord, { word, hero: 'dilnur' });
		expect(container.querySelector('img, svg path'), word).not.toBeNull();
		await unmount();
	}
});
