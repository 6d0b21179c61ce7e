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

test.each([360, 1280])('what was found is named inside the picture (%i px)', async (width) => {
	await page.viewport(width, 800);
	const found = across.spots.map(({ id }) => id);
	const { container } = await render(HotspotPicture, {
		step: across,
		found,
		scene: undefined,
		onfind: () => undefined
	});
	const frame = boxOf(container.querySelector('.frame'));
	for (const { t } of across.spots) {
		const named = boxOf(page.getByText(t).element());
		expect(named.left, t).toBeGreaterThanOrEqual(frame.left);
		expect(named.right, t).toBeLessThanOrEqual(frame.right);
	}
});

function boxOf(element: Element | null): DOMRect {
	if (!element) throw new Error('It is not on the screen.');
	return element.getBoundingClientRect();
}
