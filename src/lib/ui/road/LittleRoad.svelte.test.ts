import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { RoadStop } from '#lib/domain/progress/road.ts';
import { pageTexts } from '../base/read-aloud.ts';
import LittleRoad from './LittleRoad.svelte';
import '../base/tokens.css';
import '../base/reset.css';

beforeEach(() => setLanguage('en'));

const door = () => {};
const doors = { onhide: door, oncalm: door, onhelp: door, onsomeone: door, oncomfort: door };
const own = { ...doors, tile: undefined, due: 0, rememberHref: '#remember', onsay: door };

test('the road of those who cannot read says by itself which place is next', async () => {
	const none = { lessons: [], next: undefined };
	const stops: RoadStop[] = [
		{ module: 'feelings-and-calm', state: 'done', ...none },
		{ module: 'my-strengths', state: 'now', ...none },
		{ module: 'friends-and-respect', state: 'open', ...none }
	];
	const road = { stops, next: undefined };
	const { container } = await render(LittleRoad, { ...own, road, hrefOf: () => '#lesson' });
	expect(pageTexts(container)).toEqual(['My Strengths']);
});

test.each([360, 1280])(
	'wherever a child has come to on the road, it sees that questions wait for it (%i)',
	async (width) => {
		await page.viewport(width, 740);
		const stop: RoadStop = { module: 'my-community', state: 'now', lessons: [], next: undefined };
		const road = { stops: [stop], next: undefined };
		await render(LittleRoad, { ...own, road, due: 2, hrefOf: () => '#lesson' });
		const place = page.getByRole('link', { name: 'Remember?' }).element().getBoundingClientRect();
		expect(place.left).toBeGreaterThanOrEqual(0);
		expect(place.right).toBeLessThanOrEqual(width);
		await page.viewport(1280, 800);
	}
);

test('a keyboard that walks to an end of the road stays on its key, which is switched off and goes when it is left', async () => {
	await page.viewport(800, 600);
	const road = { stops: [], next: undefined };
	const { container } = await render(LittleRoad, { ...own, road, hrefOf: () => '' });
	const view = container.querySelector<HTMLElement>('.view')!;
	view.style.scrollBehavior = 'auto';
	const key = container.querySelector<HTMLElement>('.further button')!;
	await expect.element(key).toBeVisible();
	key.focus();
	const atEnd = () => view.scrollLeft >= view.scrollWidth - view.clientWidth - 1;
	for (let press = 0; press < 30 && !atEnd(); press++) await userEvent.keyboard('{Enter}');
	await expect.poll(() => key.getAttribute('aria-disabled')).toBe('true');
	expect(document.activeElement).toBe(key);
	const before = container.querySelector<HTMLElement>('.before button')!;
	before.focus();
	await expect.element(key).not.toBeVisible();
	expect(before.hasAttribute('aria-disabled')).toBe(false);
	await page.viewport(1280, 800);
});
