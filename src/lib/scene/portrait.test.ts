import { expect, test } from 'vitest';
import { CAST, MOODS } from '#lib/domain/scene/vocabulary.ts';
import { drawPortrait } from './portrait.ts';

const BROKEN = /NaN|undefined|Infinity|\[object/;

test('a portrait can be of anybody in any mood', () => {
	const broken = CAST.filter((who) =>
		MOODS.some((mood) => BROKEN.test(JSON.stringify(drawPortrait(who, mood, 'p'))))
	);
	expect(broken).toEqual([]);
});

test('a portrait is framed square, whatever the size of the person', () => {
	for (const who of ['lele', 'boss'] as const) {
		const { frame } = drawPortrait(who, 'kind', 'p');
		expect(frame.w).toBe(frame.h);
	}
});

test('a portrait throws no shadow, since no feet are seen', () => {
	expect(drawPortrait('hao', 'kind', 'p').svg).not.toContain('#5a3b5a');
});
