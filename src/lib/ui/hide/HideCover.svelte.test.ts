import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/tokens.css';
import '../base/reset.css';
import HideCover from './HideCover.svelte';

beforeEach(() => setLanguage('en'));

function dark(canvas: HTMLCanvasElement): number {
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	let pixels = 0;
	for (let i = 0; i < data.length; i += 4) if ((data[i + 2] ?? 255) < 200) pixels++;
	return pixels;
}

function pressed(name: string, type: string) {
	const crayon = document.querySelector(`[aria-label="${name}"]`)!;
	crayon.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1 }));
}

test('stands ready unseen and is there as soon as it is asked for', async () => {
	const { container, rerender } = await render(HideCover, {
		up: false,
		ready: true,
		drawing: 0,
		onreveal: () => {}
	});
	const cover = container.querySelector('.cover')!;
	await vi.waitFor(() => expect(dark(container.querySelector('canvas')!)).toBeGreaterThan(1000));
	expect(cover.getBoundingClientRect().bottom).toBe(0);
	expect(cover.querySelector('.inside')).toHaveAttribute('inert');
	expect(cover).toHaveAttribute('aria-hidden', 'true');
	await rerender({ up: true, drawing: 1 });
	const { top, left, width, height } = cover.getBoundingClientRect();
	expect([top, left, width, height]).toEqual([0, 0, innerWidth, innerHeight]);
	// Before keys and readers are led to it, a finger already finds it and nothing beneath.
	expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).toBe(cover);
	await vi.waitFor(() => expect(container.querySelector('canvas')).toHaveFocus());
	expect(cover.querySelector('.inside')).not.toHaveAttribute('inert');
	expect(cover).not.toHaveAttribute('aria-hidden');
	expect(getComputedStyle(cover).transitionDuration).toBe('0s');
});

test('is not made before the first picture stands, and comes all the same when it is asked for then', async () => {
	const first = { up: false, ready: false, drawing: 0, onreveal: () => {} };
	const { container, rerender } = await render(HideCover, first);
	const cover = container.querySelector('.cover')!;
	expect(cover).toHaveStyle({ display: 'none' });
	await rerender({ up: true, drawing: 1 });
	expect(cover.getBoundingClientRect().height).toBe(innerHeight);
	await vi.waitFor(() => expect(dark(container.querySelector('canvas')!)).toBeGreaterThan(1000));
});

test('holding the yellow crayon for two seconds leads back, a short touch or another colour does not', async () => {
	const onreveal = vi.fn();
	await render(HideCover, { ready: true, up: true, drawing: 1, onreveal });
	vi.useFakeTimers();
	pressed('Yellow', 'pointerdown');
	vi.advanceTimersByTime(1900);
	pressed('Yellow', 'pointerup');
	pressed('Red', 'pointerdown');
	vi.advanceTimersByTime(5000);
	expect(onreveal).not.toHaveBeenCalled();
	pressed('Yellow', 'pointerdown');
	vi.advanceTimersByTime(2000);
	expect(onreveal).toHaveBeenCalledOnce();
	vi.useRealTimers();
});

test('a finger draws on the paper', async () => {
	const { container } = await render(HideCover, {
		ready: true,
		up: true,
		drawing: 1,
		onreveal: () => {}
	});
	const canvas = container.querySelector('canvas')!;
	await vi.waitFor(() => expect(canvas.width).toBeGreaterThan(300));
	document.querySelector<HTMLButtonElement>('[aria-label="New sheet"]')!.click();
	expect(dark(canvas)).toBe(0);
	canvas.setPointerCapture = () => {};
	for (const [type, x] of [
		['pointerdown', 50],
		['pointermove', 250],
		['pointerup', 250]
	] as const) {
		canvas.dispatchEvent(
			new PointerEvent(type, { clientX: x, clientY: 100, pointerId: 1, bubbles: true })
		);
	}
	expect(dark(canvas)).toBeGreaterThan(1000);
});
