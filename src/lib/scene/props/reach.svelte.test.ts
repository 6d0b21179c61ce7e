import { expect, it } from 'vitest';
import { PROPS, type Prop } from '#lib/domain/scene/vocabulary.ts';
import { Ink, TIMES } from '../color.ts';
import { allThings } from './props.ts';
import { PLACING } from './placing.ts';
import { reachOf } from './reach.ts';

const FOOT = 400;
/** The light round a fire reaches farther than the fire. */
const GLOWS: readonly Prop[] = ['campfire'];

/** How far the drawing of a thing reaches above and below its foot. */
function drawnReach(what: Prop): [number, number] {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	document.body.append(svg);
	svg.innerHTML = `<g>${allThings(what)?.(new Ink(TIMES.day, 't'), 640, FOOT, PLACING[what]?.size ?? 1)}</g>`;
	const { y, height } = svg.querySelector('g')!.getBBox();
	svg.remove();
	return [FOOT - y, y + height - FOOT];
}

it('is, for everything that lies on the ground, about what the drawing takes up', () => {
	const lying = PROPS.filter((what) => PLACING[what]?.kind === 'floor' && !GLOWS.includes(what));
	expect(lying.length).toBeGreaterThan(30);
	const wrong = lying.filter((what) => {
		const [up, down] = drawnReach(what);
		const [above, below] = reachOf(what);
		return Math.abs(up - above) > 30 || Math.abs(down - below) > 30;
	});
	expect(wrong).toEqual([]);
});
