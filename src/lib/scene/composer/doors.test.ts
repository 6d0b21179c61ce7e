import { expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { place as home } from '../places/home.ts';
import { allThings as things } from '../props/props.ts';
import { bringOn } from './people.ts';
import { setStage } from './stage.ts';
import { layOut } from './things.ts';

const stage = setStage('home', { place: home, things }, 'day', 'd');

/** Where the door is, and where it comes between the other things. */
function doorOf(cast: Scene['cast'], props: Scene['props']) {
	const people = bringOn(stage, cast);
	const [door] = layOut(stage, { props }, people, (x) => x);
	const [, x = ''] = /translate\(([\d.]+) /.exec(door?.svg ?? '') ?? [];
	return { x: Number(x), y: door?.y ?? 0 };
}

it('puts a door into a wall at the side where fewer people stand, behind everything else', () => {
	const left = doorOf([{ who: 'aygul', at: 'right' }], ['door']);
	const right = doorOf([{ who: 'aygul', at: 'left' }], ['door']);
	expect(left.x).toBeLessThan(200);
	expect(right.x).toBeGreaterThan(1080);
	expect(left.y).toBeLessThan(0);
});

it('puts it at the side that the writer names', () => {
	const [actor, at] = [{ who: 'nurjan', at: 'far-left' }, 'far-left'] as const;
	expect(doorOf([actor], [{ what: 'measuring-door', at }]).x).toBeLessThan(200);
});
