import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { ANIMALS, tileAt } from '#lib/domain/profile/tile.ts';
import TilePicture from './TilePicture.svelte';

const loads = (src: string) =>
	new Promise<boolean>((done) => {
		const image = new Image();
		image.onload = () => done(image.naturalWidth > 0);
		image.onerror = () => done(false);
		image.src = src;
	});

test('every animal has a drawing and every ground is a picture', async () => {
	for (const [n, animal] of ANIMALS.entries()) {
		const { container, unmount } = await render(TilePicture, { tile: tileAt(n) });
		const drawing = container.querySelector('img')?.src ?? '';
		const ground = container.querySelector<HTMLElement>('.tile')?.style.backgroundImage ?? '';
		expect(drawing).toContain(animal);
		expect(await loads(drawing)).toBe(true);
		expect(await loads(ground.slice(5, -2))).toBe(true);
		await unmount();
	}
});
