import type { Scene } from '#lib/domain/scene/scene.ts';
import { ell } from '../geom.ts';
import { innerBell } from '../props/signs.ts';
import type { Drawn } from './groups.ts';
import { looksLeft } from './people.ts';
import type { Stage } from './stage.ts';
import type { Item } from './things.ts';

const SIZE = 0.5;

/** Who feels the bell: whoever holds a hand on the belly, or the first person of the scene. */
const feels = (drawn: readonly Drawn[], { cast }: Pick<Scene, 'cast'>) =>
	drawn.find(({ person }) => person.o.pose === 'hand-on-belly') ??
	drawn.find(({ person }) => person.actor === cast[0]);

/**
 * Puts the inner bell on the belly of the person in whom it rings, and takes it from the things that
 * need a place. A bell with its own slot, or in a picture without people, stays among them.
 */
export function ringInside(
	stage: Stage,
	scene: Scene,
	drawn: readonly Drawn[]
): { items: Item[]; props: Scene['props'] } {
	const someone = feels(drawn, scene);
	if (!someone || !scene.props.includes('inner-bell')) return { items: [], props: scene.props };
	const { person, figure } = someone;
	const { y, s } = person.o;
	const [x, middle] = figure.waist;
	const at = x + (looksLeft(person) ? 4 : -4) * s;
	const bell = innerBell(stage.ink, at, middle + 8 * s, SIZE * s);
	// On a pale disc gold is seen on a yellow raincoat too.
	const disc = ell(at, middle + 8 * s, 27 * s, 27 * s, '#fff6dc', { opacity: 0.85 });
	const low = { top: middle - 19 * s, bottom: middle + 35 * s };
	return {
		items: [{ y: y + 0.05, svg: disc + bell, low }],
		props: scene.props.filter((prop) => prop !== 'inner-bell')
	};
}
