import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { OwnWork } from '#lib/domain/lesson/own-work.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import DrawingPaper from './DrawingPaper.svelte';

beforeEach(() => setLanguage('en'));

test('two fingers draw a line each, and none between them', async () => {
	let own: OwnWork = {};
	const onmake = (made: OwnWork) => void (own = { ...own, ...made });
	const { container, rerender } = await render(DrawingPaper, { own, onmake });
	const canvas = container.querySelector('canvas')!;
	// No finger of a test is one that the browser knows.
	vi.spyOn(canvas, 'setPointerCapture').mockReturnValue();
	const { left, top } = canvas.getBoundingClientRect();
	const touch = (type: string, pointerId: number, x: number, y: number) =>
		canvas.dispatchEvent(
			new PointerEvent(type, { pointerId, clientX: left + x, clientY: top + y, bubbles: true })
		);
	touch('pointerdown', 1, 20, 10);
	await rerender({ own });
	touch('pointerdown', 2, 80, 10);
	await rerender({ own });
	touch('pointermove', 1, 20, 40);
	touch('pointermove', 2, 80, 40);
	touch('pointerup', 1, 20, 40);
	touch('pointermove', 1, 20, 60);
	touch('pointermove', 2, 80, 60);
	const widths = own.strokes?.map(({ points }) => new Set(points.map(({ x }) => x)).size);
	expect([own.strokes?.map(({ points }) => points.length), widths]).toEqual([
		[2, 3],
		[1, 1]
	]);
});
