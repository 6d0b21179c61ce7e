import { afterEach, expect, test, vi } from 'vitest';
import { fit, fitAlways } from './fit.ts';

afterEach(() => {
	document.body.innerHTML = '';
	vi.restoreAllMocks();
});

/** A slide of 800 by 600 or as high as is wanted, and how often its layout is asked for. */
function slideOf(markup: string, height = 600) {
	document.body.innerHTML = `
		<style>
			main { inline-size: 800px; block-size: ${height}px; padding-block: 20px; box-sizing: border-box; overflow: hidden; font: 40px/1.2 sans-serif }
			main p, main h1 { margin: 0; font-size: 40px }
			main[data-tight='1'] li .second, main[data-tight='2'] .second { display: none }
			.picture { block-size: 120px }
			main[data-tight='0'] .picture, main[data-tight='1'] .picture { block-size: 10px }
			main[data-tight='3'] p { font-size: 10px }
		</style>
		<main>${markup}</main>`;
	const slide = document.querySelector('main') as HTMLElement;
	const asked = vi.spyOn(slide, 'getBoundingClientRect');
	fit(slide);
	return { tight: slide.dataset.tight, passes: asked.mock.calls.length };
}

test('a slide of few words is not measured at all', () => {
	expect(slideOf('<h1>What can she do?</h1><p>Look and listen.</p>')).toEqual({
		tight: undefined,
		passes: 0
	});
});

test('a slide with room is measured once', () => {
	expect(slideOf(`<h1>${'word '.repeat(40)}</h1>`)).toEqual({ tight: undefined, passes: 1 });
});

test('a crowded slide in one language gives up nothing that it does not have', () => {
	expect(slideOf(`<p>${'word '.repeat(300)}</p>`)).toEqual({ tight: '3', passes: 1 });
});

test('a second language goes before the type grows smaller', () => {
	const two = `<p>${'word '.repeat(60)}<span class="second">${'word '.repeat(60)}</span></p>`;
	expect(slideOf(two)).toEqual({ tight: '2', passes: 2 });
});

test('words do not stand where an old projector cuts, nor on the road along the foot', () => {
	const high = (pixels: number) => `<p style="block-size:${pixels}px">${'word '.repeat(40)}</p>`;
	expect(slideOf(high(560)).tight).toBeUndefined();
	expect(slideOf(high(578)).tight).toBe('3');
});

test('on a tablet that is held upright nothing is given up where there is room', () => {
	const pic = '<div class="pic" style="block-size:70px"></div>';
	const card = `<li>${pic}<p>word <span class="second">word</span></p></li>`;
	expect(slideOf(`<h1>What now?</h1><ul>${card.repeat(5)}</ul>`, 1280).tight).toBeUndefined();
});

test('a black screen is not taken for a crowded one', () => {
	const black = `<p class="black" style="position:absolute;inset:0">${'word '.repeat(40)}</p>`;
	expect(slideOf(black).tight).toBeUndefined();
});

test('pictures grow smaller before cards lose their second language', () => {
	const card = (second: string) =>
		`<li><div class="picture"></div><p>word <span class="second">${second}</span></p></li>`;
	expect(slideOf(`<ul>${card('word').repeat(5)}</ul>`).tight).toBe('0');
	expect(slideOf(`<ul>${card('word '.repeat(40)).repeat(4)}</ul>`).tight).toBe('1');
});

test('the second language of cards without pictures goes first', () => {
	const card = `<li><p>word <span class="second">${'word '.repeat(40)}</span></p></li>`;
	expect(slideOf(`<ul>${card.repeat(4)}</ul>`).tight).toBe('1');
});

test('texts that lie on each other are seen, and a text inside another is not taken for one', () => {
	const long = 'word '.repeat(30);
	const over = `<p style="position:absolute;top:0">${long}</p><p style="position:absolute;top:20px">${long}</p>`;
	expect(slideOf(over).tight).toBe('3');
	expect(slideOf(`<ul><li><p>${long}</p></li></ul>`).tight).toBeUndefined();
});

test('a slide that shrinks in the moment in which it appears is fitted anew', async () => {
	slideOf(`<p>${'word '.repeat(60)}</p>`);
	const slide = document.querySelector('main') as HTMLElement;
	const stops = fitAlways(slide);
	slide.style.blockSize = '200px';
	await expect.poll(() => slide.dataset.tight).toBe('3');
	stops();
});
