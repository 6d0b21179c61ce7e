import { afterEach, expect, test } from 'vitest';
import { scaled } from './scale.ts';

afterEach(() => {
	document.body.innerHTML = '';
});

function slideOf(width: number, height: number, zoom = 1): HTMLElement {
	document.body.innerHTML = `<div style="zoom:${zoom}"><main></main></div>`;
	const slide = document.querySelector('main') as HTMLElement;
	Object.assign(slide.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
	return slide;
}

const unitOf = (slide: HTMLElement) => Number.parseFloat(slide.style.getPropertyValue('--u'));

test('a wide slide is measured by its height, a narrow one by its width', () => {
	const wide = slideOf(1920, 1080);
	scaled(wide);
	expect(unitOf(wide)).toBe(1);
	const narrow = slideOf(720, 1080);
	scaled(narrow);
	expect(unitOf(narrow)).toBe(0.5);
});

test('a picture that stands nearer keeps its share of the slide', () => {
	const slide = slideOf(1920, 1080, 0.5);
	scaled(slide);
	expect(unitOf(slide)).toBe(1);
});

test('the unit follows the size, until the slide has gone', async () => {
	const slide = slideOf(1920, 1080);
	const stops = scaled(slide);
	slide.style.blockSize = '540px';
	await expect.poll(() => unitOf(slide)).toBe(0.5);
	stops();
	slide.style.blockSize = '1080px';
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	expect(unitOf(slide)).toBe(0.5);
});
