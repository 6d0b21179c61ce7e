import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import HotspotPicture from './HotspotPicture.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

const WORDS = 'A bottle without any juice';
const step = stepLike('hotspot', 's1') as StepOf<'hotspot'>;
const across: StepOf<'hotspot'> = {
	...step,
	spots: [2, 30, 45, 70, 84].map((x) => ({
		...step.spots[0]!,
		id: `at${x}`,
		t: `${WORDS} at ${x}`,
		rect: [x, 60, 14, 20]
	}))
};

afterEach(() => page.viewport(1280, 800));

const show = (...found: string[]) =>
	render(HotspotPicture, { step: across, found, scene: undefined, onfind: () => undefined });

test.each([360, 1280])('what was found is named inside the picture (%i px)', async (width) => {
	await page.viewport(width, 800);
	for (const { id, t } of across.spots) {
		const { container, unmount } = await show(id);
		const frame = boxOf(container.querySelector('.frame'));
		const named = boxOf(page.getByText(t).element());
		expect(named.left, t).toBeGreaterThanOrEqual(frame.left);
		expect(named.right, t).toBeLessThanOrEqual(frame.right);
		await unmount();
	}
});

test('the newest is named, as names side by side would cover each other; its place keeps each name', async () => {
	await show('at45', 'at30');
	await expect.element(page.getByText(`${WORDS} at 30`)).toBeVisible();
	await expect.element(page.getByText(`${WORDS} at 45`)).not.toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: `${WORDS} at 45` })).toBeVisible();
});

function boxOf(element: Element | null): DOMRect {
	if (!element) throw new Error('It is not on the screen.');
	return element.getBoundingClientRect();
}
