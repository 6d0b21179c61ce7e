import type { CastName, Mood } from '#lib/domain/scene/vocabulary.ts';
import { CAST } from './cast/cast.ts';
import { Ink, TIMES } from './color.ts';
import type { Frame } from './composer/camera.ts';
import { BUILDS } from './figure/builds.ts';
import { figure } from './figure/figure.ts';

/** The inside of an SVG and the part of it to show; the ground is transparent. */
export interface PortraitPicture {
	svg: string;
	frame: Frame;
}

/** Draws head and shoulders of somebody without a place. id = prefix of ids, unique on a page. */
export function drawPortrait(who: CastName, mood: Mood, id: string): PortraitPicture {
	const ink = new Ink(TIMES.day, id);
	const look = CAST[who];
	const size = BUILDS[look.build].head;
	const drawn = figure(ink, look, {
		name: who,
		x: 0,
		y: 0,
		s: 1,
		facing: 'right',
		pose: 'stand',
		base: 'stand',
		mood,
		shadow: false
	});
	const defs = [...ink.defs.values()].join('');
	const [x, y] = drawn.head;
	const w = 172 * size;
	return {
		svg: (defs && `<defs>${defs}</defs>`) + drawn.svg,
		frame: { x: x - w / 2, y: y - 84 * size, w, h: w }
	};
}
