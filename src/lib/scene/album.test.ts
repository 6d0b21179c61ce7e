import { expect, test, vi } from 'vitest';
import { deferredAnswers } from '../../../tests/fixtures/deferred-answers.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { Album, whileNobodyWaits } from './album.ts';
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

test('once it is called off nothing more is prepared, not even after what was on its way', async () => {
	vi.useFakeTimers();
	const answers = deferredAnswers<undefined>();
	const callOff = whileNobodyWaits([scene, { ...scene, alt: 'Aygul goes.' }], ({ alt }) =>
		answers.ask(alt)
	);
	await vi.runAllTimersAsync();
	expect(answers.asked('Aygul waits.')).toBe(true);
	callOff();
	answers.give('Aygul waits.', undefined);
	await vi.runAllTimersAsync();
	vi.useRealTimers();
	expect(answers.asked('Aygul goes.')).toBe(false);
});
