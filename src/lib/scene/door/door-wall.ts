/** The sky above the courtyard wall of the Door. This screen has no language yet, so nothing in it mirrors. */
import { Ink, TIMES } from '../color.ts';
import { ell, rect } from '../geom.ts';
import { vgrad } from '../patterns.ts';
import { glowAt } from '../props/draw-prop.ts';
import { cloud, range } from '../props/landscape.ts';
import { poplar } from '../props/trees.ts';

const POPLARS = [
	[30, 0.9],
	[84, 1.06],
	[1206, 1.02],
	[1256, 0.86]
] as const;

/** The inside of an svg of 1280 × 800, sliced from the top; the wall hides everything below 300. */
export function doorSky(): string {
	const ink = new Ink(TIMES.day, 'dr');
	const body =
		rect(
			0,
			0,
			1280,
			460,
			vgrad(ink, 'sk', [
				[0, '#a9dcea'],
				[0.6, '#e6efe0'],
				[1, '#fde8c4']
			])
		) +
		glowAt(ink, 640, 170, 300, '#fff0c4', 0.9) +
		ell(640, 170, 56, 56, '#fff3c8') +
		cloud(190, 110, 1, '#fffdf6', 0.9) +
		cloud(1080, 92, 1.15, '#fffdf6', 0.9) +
		range(ink, { y: 300, height: 190, seed: 27, colour: '#9aa6bf', far: 0.34 }) +
		POPLARS.map(([x, s]) => poplar(ink, x, 330, s, { d: 0.06 })).join('');
	return `<defs>${[...ink.defs.values()].join('')}</defs>${body}`;
}
