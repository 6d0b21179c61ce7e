import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RoadStop } from '#lib/domain/progress/road.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import MiddleRoad from './MiddleRoad.svelte';
import '../base/tokens.css';
import '../base/reset.css';

beforeEach(() => setLanguage('en'));
afterEach(() => page.viewport(1280, 800));

const stops = (['my-rights', 'clear-head'] as const).map((module): RoadStop => {
	return { module, state: 'open', lessons: [], next: undefined };
});

/** The road of a child; a place that would open is noted, and nothing is opened. */
async function road({ width, tapTwice = true }: { width: number; tapTwice?: boolean }) {
	await page.viewport(width, 740);
	const onsay = vi.fn();
	const opened: string[] = [];
	const door = () => {};
	const doors = { onhide: door, oncalm: door, onhelp: door, onsomeone: door, oncomfort: door };
	const { container } = await render(MiddleRoad, {
		...doors,
		road: { stops, next: undefined },
		tile: undefined,
		due: 0,
		rememberHref: '#remember',
		hrefOf: ({ module }: RoadStop) => `#${module}`,
		lessonHref: () => '',
		onspeak: door,
		onsay,
		tapTwice
	});
	container.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (link && !event.defaultPrevented) opened.push(link.hash);
		event.preventDefault();
	});
	const [place] = container.querySelectorAll<HTMLAnchorElement>('a.stop');
	if (!place) throw new Error('the road is empty');
	return { place, onsay, opened, label: place.querySelector('.label')! };
}

test('on a telephone a place says its name when it is touched and shows it, and opens by another touch', async () => {
	const { place, onsay, opened, label } = await road({ width: 360 });
	expect(getComputedStyle(label).clipPath).toBe('inset(50%)');
	place.click();
	expect([onsay.mock.calls, opened]).toEqual([[['My Rights']], []]);
	await vi.waitFor(() => expect(getComputedStyle(label).clipPath).toBe('none'));
	place.click();
	expect([onsay.mock.calls.length, opened]).toEqual([1, ['#my-rights']]);
});

test.each([
	['where its name is seen', { width: 1280 }],
	['for who reads', { width: 360, tapTwice: false }]
])('a place opens by the first touch %s', async (_, how) => {
	const { place, onsay, opened } = await road(how);
	place.click();
	expect([onsay.mock.calls, opened]).toEqual([[], ['#my-rights']]);
});
