import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RoadLittle from './RoadLittle.svelte';
import RoadMiddle from './RoadMiddle.svelte';
import RoadOlder from './RoadOlder.svelte';

const stop = createRawSnippet(() => ({
	render: () => '<a href="#stop" style="position: absolute; inset-inline-start: 10%">stop</a>'
}));
const world = (container: HTMLElement) => {
	const element = container.querySelector('.world');
	if (!element) throw new Error('the road has no world');
	return element.getBoundingClientRect();
};

test('the Little world is four times as wide as it is tall', async () => {
	const { container } = await render(RoadLittle, { dir: 'ltr', children: stop });
	container.style.blockSize = '400px';
	const { width, height } = world(container);
	expect(width / height).toBeCloseTo(4, 1);
});

test('a stop is counted from the right in a right-to-left language', async () => {
	const { container } = await render(RoadLittle, { dir: 'rtl', children: stop });
	container.style.blockSize = '400px';
	container.dir = 'rtl';
	const { left, width } = world(container);
	const link = container.querySelector('a')?.getBoundingClientRect();
	expect(((link?.right ?? 0) - left) / width).toBeCloseTo(0.9, 1);
});

test('the Middle road changes its picture with the shape of the screen', async () => {
	await page.viewport(1280, 800);
	const { container } = await render(RoadMiddle, { dir: 'ltr' });
	await expect
		.poll(() => container.querySelector('svg')?.getAttribute('viewBox'))
		.toBe('0 0 1280 800');
	await page.viewport(800, 1280);
	await expect
		.poll(() => container.querySelector('svg')?.getAttribute('viewBox'))
		.toBe('0 0 800 1280');
	await page.viewport(1280, 800);
});

test('backgrounds are hidden from screen readers, stops are not', async () => {
	const { container } = await render(RoadLittle, { dir: 'ltr', children: stop });
	expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
	await expect.element(page.getByRole('link', { name: 'stop' })).toBeInTheDocument();
	const older = await render(RoadOlder, { dir: 'rtl' });
	expect(older.container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
