import { expect, test } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { Album } from './album.ts';
import { place as classroom } from './places/classroom.ts';
import { place as plain } from './places/plain.ts';

const scene: Scene = {
	place: 'classroom',
	cast: [{ who: 'aygul' }],
	props: [],
	alt: 'Aygul waits.'
};

test('a picture that was drawn is not drawn again', () => {
	const album = new Album();
	const first = album.drawn(scene, classroom, { id: 'a', aspect: 1.6 });
	expect(album.drawn(scene, classroom, { id: 'a', aspect: 1.6 })).toBe(first);
});

test('another frame, or a place that could be fetched at last, is drawn anew', () => {
	const album = new Album();
	const first = album.drawn(scene, plain, { id: 'a', aspect: 1.6 });
	const placed = album.drawn(scene, classroom, { id: 'a', aspect: 1.6 });
	expect(placed.set).not.toBe(first.set);
	expect(album.drawn(scene, classroom, { id: 'a', aspect: 0.6 })).not.toBe(placed);
});
