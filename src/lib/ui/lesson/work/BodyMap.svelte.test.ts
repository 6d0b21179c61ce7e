import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StepOf } from '#lib/domain/content/step.ts';
import { builtStories } from '../../../../../tests/fixtures/built-packs.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import BodyMap from './BodyMap.svelte';

beforeEach(() => setLanguage('en'));

test('a place of the body is one button for a screen reader and a keyboard, and two for a finger', async () => {
	const onspeak = vi.fn();
	const step = stepLike('body_map', 's1') as StepOf<'body_map'>;
	const { container } = await render(BodyMap, { step, onspeak });
	await page.getByRole('button', { name: 'Head' }).click();
	container.querySelector<HTMLElement>('.spot')!.click();
	expect(onspeak.mock.calls).toEqual([
		['Head', 'zones.head'],
		['Head', 'zones.head']
	]);
	(document.activeElement as HTMLElement).blur();
	await userEvent.tab();
	expect(document.activeElement?.className).toContain('name');
});

/** What a telephone of 360 × 740 leaves below a question of three lines. */
const ROOM = 'display: grid; grid-template-rows: 1fr; inline-size: 328px; block-size: 405px';

test('in each lesson the places of the body are 64 pixels wide on a telephone, lie in the room and do not overlap', async () => {
	await page.viewport(360, 740);
	const stories = await builtStories('ug');
	const steps = stories.flatMap(({ steps }) => steps.filter(({ type }) => type === 'body_map'));
	expect(steps.length).toBeGreaterThan(3);
	for (const step of steps as StepOf<'body_map'>[]) {
		const { container, unmount } = await render(BodyMap, { step, onspeak: vi.fn() });
		container.style.cssText = ROOM;
		const spots = [...container.querySelectorAll('.spot')].map((one) =>
			one.getBoundingClientRect()
		);
		const floor = container.getBoundingClientRect().bottom;
		for (const [n, spot] of spots.entries()) {
			const zone = `${step.id} ${step.zones[n]}`;
			expect.soft(spot.width, zone).toBeGreaterThanOrEqual(64);
			expect.soft(spot.bottom, zone).toBeLessThanOrEqual(floor);
			const apart = spots.slice(0, n).map((other) => distance(spot, other));
			expect.soft(Math.min(999, ...apart), zone).toBeGreaterThanOrEqual(spot.width - 1);
		}
		await unmount();
	}
});

test('that nothing is kept is in sight where the list of places has to be scrolled', async () => {
	await page.viewport(360, 740);
	const zones: StepOf<'body_map'>['zones'] = [
		'head',
		'teeth',
		'underarms',
		'belly',
		'private-parts',
		'hands',
		'knees',
		'feet'
	];
	const step = stepLike('body_map', 's1', { zones }) as StepOf<'body_map'>;
	const { container } = await render(BodyMap, { step, onspeak: vi.fn() });
	container.style.cssText = `${ROOM}; --touch: 52px`;
	const names = container.querySelector('.names')!;
	expect(names.scrollHeight).toBeGreaterThan(names.clientHeight);
	const promise = page.getByText('Nothing is kept').element().getBoundingClientRect();
	expect(promise.bottom).toBeLessThan(names.getBoundingClientRect().bottom);
});

function distance(a: DOMRect, b: DOMRect): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
