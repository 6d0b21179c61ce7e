import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sceneSchema } from '#lib/domain/content/scene-schema.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { writtenLessons } from '../../../tests/fixtures/written-lessons.ts';
import { loadDrawings } from './drawings.ts';
import { drawScene, toSvg } from './scene.ts';

const SHAPE = /<(path|ellipse|circle|rect|use|polygon|polyline|line|text)\b/g;
/** What an old tablet paints within a page turn (design/art.md). */
const BUDGET = 750;

/** Every scene in a piece of a lesson, with its place there. */
function scenesIn(part: unknown, at: string): [string, Scene][] {
	if (typeof part !== 'object' || part === null) return [];
	const own = v.safeParse(sceneSchema, part);
	const inner = Object.entries(part).flatMap(([key, one]) => scenesIn(one, `${at}.${key}`));
	return own.success ? [[at, own.output], ...inner] : inner;
}

test('no picture of any lesson is too heavy for an old tablet', async () => {
	const scenes = writtenLessons().flatMap(({ id, steps }) => scenesIn(steps, id));
	expect(scenes.length).toBeGreaterThan(800);
	const heavy: string[] = [];
	for (const [at, scene] of scenes) {
		const { place, ...drawings } = await loadDrawings(scene);
		const svg = toSvg(drawScene(scene, place, drawings));
		const shapes = svg.match(SHAPE)?.length ?? 0;
		if (shapes > BUDGET) heavy.push(`${at}: ${shapes} shapes`);
	}
	expect(heavy).toEqual([]);
});
