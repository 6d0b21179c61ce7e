import { page } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Scene as Spec } from '#lib/domain/scene/scene.ts';
import Portrait from './Portrait.svelte';
import Scene from './Scene.svelte';

const scene: Spec = {
	place: 'home',
	cast: [
		{ who: 'nurjan', at: 'left', mood: 'sad' },
		{ who: 'grandmother', at: 'right', pose: 'talk', mood: 'kind' }
	],
	props: [],
	alt: 'Grandma talks with Nurjan.'
};
const other: Spec = { ...scene, place: 'village', alt: 'Nurjan waves.', cast: [{ who: 'nurjan' }] };
const running = (element: Element) =>
	element.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running')
		.length;

describe('Scene', () => {
	it('shows its picture under the words of the writer', async () => {
		const onready = vi.fn();
		const { container } = await render(Scene, { scene, onready });
		await expect.element(page.getByRole('img', { name: scene.alt })).toBeInTheDocument();
		await vi.waitFor(() => expect(onready).toHaveBeenCalledOnce());
		expect(container.querySelectorAll('svg')).toHaveLength(3);
		expect(container.querySelectorAll('[data-who]')).toHaveLength(2);
	});

	it('shows an empty place where a lesson of a newer app names people, poses or places that it cannot draw', async () => {
		const newer = [
			{ ...scene, cast: [{ who: 'somebody-new' }] },
			{ ...scene, cast: [{ who: 'nurjan', pose: 'fly' }] },
			{ ...scene, place: 'moon', cast: [{ who: 'somebody-new' }] }
		];
		for (const unknown of newer) {
			const onready = vi.fn();
			const { container, unmount } = await render(Scene, { scene: unknown as Spec, onready });
			await vi.waitFor(() => expect(onready).toHaveBeenCalledOnce());
			await expect.element(page.getByRole('img', { name: scene.alt })).toBeInTheDocument();
			expect(container.querySelectorAll('[data-who]')).toHaveLength(0);
			await unmount();
		}
	});

	it('keeps the last picture until the next one is ready', async () => {
		const onready = vi.fn();
		const { container, rerender } = await render(Scene, { scene, onready });
		await vi.waitFor(() => expect(onready).toHaveBeenCalledTimes(1));
		await rerender({ scene: other });
		expect(container.querySelector('[data-who]')).not.toBeNull();
		await vi.waitFor(() => expect(onready).toHaveBeenCalledTimes(2));
		expect(container.querySelectorAll('.camera:not(.wings) [data-who]')).toHaveLength(1);
		await expect.element(page.getByRole('img', { name: other.alt })).toBeInTheDocument();
	});

	it('builds the next picture in the wings, and shows that one when it is wanted', async () => {
		const { container, rerender } = await render(Scene, { scene, ahead: [other] });
		await vi.waitFor(() => expect(container.querySelectorAll('.wings')).toHaveLength(1));
		const next = container.querySelector('.wings');
		await rerender({ scene: other, ahead: [] });
		expect(next?.classList).not.toContain('wings');
		expect(container.querySelectorAll('.camera:not(.wings)')).toHaveLength(1);
		await expect.element(page.getByRole('img', { name: other.alt })).toBeInTheDocument();
	});

	it('lets nobody move in the wings, and paints what waits there', async () => {
		const { container } = await render(Scene, { scene, live: true, ahead: [other] });
		await vi.waitFor(() => expect(container.querySelectorAll('.wings')).toHaveLength(1));
		const waiting = container.querySelector('.wings') ?? container;
		await vi.waitFor(() => expect(running(container)).toBeGreaterThan(0));
		expect(running(waiting)).toBe(0);
		expect(getComputedStyle(waiting).opacity).toBe('1');
	});

	it('moves the mouth of the person who speaks without drawing anything again', async () => {
		const onready = vi.fn();
		const { container, rerender } = await render(Scene, { scene, speaking: 'nurjan', onready });
		await vi.waitFor(() => expect(onready).toHaveBeenCalled());
		const boy = container.querySelector('[data-who="nurjan"]');
		expect(boy?.classList).toContain('ak-speaks');
		await rerender({ speaking: 'grandmother' });
		expect(container.querySelector('[data-who="nurjan"]')).toBe(boy);
		expect(boy?.classList).not.toContain('ak-speaks');
		expect(container.querySelector('[data-who="grandmother"]')?.classList).toContain('ak-speaks');
	});

	it('lives only when asked, and is still where motion is unwelcome', async () => {
		const onready = vi.fn();
		const { container } = await render(Scene, { scene, live: true, speaking: 'nurjan', onready });
		await vi.waitFor(() => expect(onready).toHaveBeenCalled());
		expect(running(container)).toBeGreaterThan(0);
		container.dataset.motion = 'still';
		expect(running(container)).toBe(0);
	});

	it('is never mirrored, also in Uyghur', async () => {
		const onready = vi.fn();
		const { container } = await render(Scene, { scene, onready });
		container.dir = 'rtl';
		await vi.waitFor(() => expect(onready).toHaveBeenCalled());
		const boy = container.querySelector('[data-who="nurjan"]')?.getBoundingClientRect();
		const woman = container.querySelector('[data-who="grandmother"]')?.getBoundingClientRect();
		expect(boy?.left).toBeLessThan(woman?.left ?? 0);
	});
});

describe('Portrait', () => {
	it('draws a person with a face', async () => {
		const { container } = await render(Portrait, { who: 'omer' });
		expect(container.querySelectorAll('.ak-eye')).toHaveLength(2);
		expect(container.querySelector('[data-who="omer"]')).not.toBeNull();
	});

	it('leaves its circle empty for somebody whom only a newer app knows', async () => {
		const who = 'somebody-new' as 'omer';
		const { container } = await render(Portrait, { who });
		expect(container.querySelector('.portrait')?.childElementCount).toBe(0);
	});
});
