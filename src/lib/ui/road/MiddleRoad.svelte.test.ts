import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ModuleId } from '#lib/domain/content/names.ts';
import type { RoadStop } from '#lib/domain/progress/road.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import MiddleRoad from './MiddleRoad.svelte';
import '../base/tokens.css';
import '../base/reset.css';

beforeEach(() => setLanguage('en'));
afterEach(() => {
	document.documentElement.dir = 'ltr';
	return page.viewport(1280, 800);
});

type Seen = { width: number; tapTwice?: boolean; modules?: readonly ModuleId[] };

/** The road of a child; a place that would open is noted, and nothing is opened. */
async function road({ width, tapTwice = true, modules = ['my-rights', 'clear-head'] }: Seen) {
	const stops = modules.map((module): RoadStop => {
		return { module, state: 'open', lessons: [], next: undefined };
	});
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

test.each(['en', 'ug'] as const)(
	'on a telephone the name that is shown stands above its place, within the screen (%s)',
	async (language) => {
		await setLanguage(language);
		document.documentElement.dir = language === 'ug' ? 'rtl' : 'ltr';
		const { place, label } = await road({ width: 360, modules: ['school-is-for-me'] });
		place.click();
		await vi.waitFor(() => expect(getComputedStyle(label).clipPath).toBe('none'));
		const [seen, disc] = [label, place].map((one) => one.getBoundingClientRect());
		expect(seen!.left).toBeGreaterThanOrEqual(0);
		expect(seen!.right).toBeLessThanOrEqual(360);
		expect(seen!.bottom).toBeLessThanOrEqual(disc!.top);
	}
);

test.each([
	['where its name is seen', { width: 1280 }],
	['for who reads', { width: 360, tapTwice: false }]
])('a place opens by the first touch %s', async (_, how) => {
	const { place, onsay, opened } = await road(how);
	place.click();
	expect([onsay.mock.calls, opened]).toEqual([[], ['#my-rights']]);
});
