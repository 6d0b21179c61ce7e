import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { place as plain } from '../places/plain.ts';
import { allThings as things } from '../props/props.ts';
import { drawPeople } from './groups.ts';
import { ringInside } from './inner-bell.ts';
import { bringOn } from './people.ts';
import { setStage } from './stage.ts';

const feeling: Scene = {
	place: 'plain',
	cast: [
		{ who: 'older-girl', at: 'left', pose: 'offer' },
		{ who: 'aygul', at: 'right', pose: 'hand-on-belly', facing: 'left' }
	],
	props: ['sweet', 'inner-bell'],
	alt: ''
};
const ring = (scene: Scene) => {
	const stage = setStage('plain', { place: plain, things }, 'day', 't');
	const { drawn } = drawPeople(stage, bringOn(stage, scene.cast));
	return { drawn, ...ringInside(stage, scene, drawn) };
};
const at = (svg: string) => /translate\(([-\d.]+) ([-\d.]+)\)/.exec(svg)?.slice(1).map(Number);

describe('the bell inside', () => {
	it('hangs on the belly of the person who holds it', () => {
		const { items, drawn } = ring(feeling);
		const aygul = drawn.find(({ person }) => person.actor.who === 'aygul');
		const [x = 0, y = 0] = at(items[0]?.svg ?? '') ?? [];
		const [waistX = NaN, waistY = NaN] = aygul?.figure.waist ?? [];
		expect(Math.hypot(x - waistX, y - waistY)).toBeLessThan(20);
	});

	it('stays in sight when the camera comes close', () => {
		const [bell] = ring(feeling).items;
		const [, y = NaN] = at(bell?.svg ?? '') ?? [];
		expect(bell?.low?.top).toBeLessThan(y);
		expect(bell?.low?.bottom).toBeGreaterThan(y);
	});

	it('needs no place among the things', () => {
		expect(ring(feeling).props).toEqual(['sweet']);
	});

	it('rings in the first person when nobody holds a hand on the belly', () => {
		const cast = feeling.cast.map((actor) => ({ ...actor, pose: 'stand' as const }));
		const { items, drawn } = ring({ ...feeling, cast });
		expect(at(items[0]?.svg ?? '')?.[0]).toBeCloseTo(drawn[0]?.figure.waist[0] ?? NaN, -1);
	});

	it('stays among the things where nobody is', () => {
		expect(ring({ ...feeling, cast: [] }).props).toEqual(feeling.props);
	});
});
