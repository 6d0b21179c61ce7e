import type { Base, CastName, Facing, Hold, Mood, Pose } from '#lib/domain/scene/vocabulary.ts';
import { CAST } from './cast/cast.ts';
import { Ink, TIMES } from './color.ts';
import type { Frame } from './composer/camera.ts';
import type { Figure } from './figure/figure.ts';
import { figure } from './figure/figure.ts';
import { lying } from './figure/lying.ts';
import { POSES } from './figure/poses.ts';
import type { FigureOptions } from './figure/skeleton.ts';
import { BUILDS } from './figure/builds.ts';
import { stool } from './props/seats.ts';

/** How much of somebody is seen: the whole person, down to the waist, or head and shoulders. */
export type PersonShot = 'full' | 'half' | 'bust';

/** Somebody without a place. */
export interface PersonSpec {
	who: CastName;
	pose?: Pose | undefined;
	mood?: Mood | undefined;
	base?: Base | undefined;
	facing?: Facing | undefined;
	hold?: Hold | undefined;
	shot: PersonShot;
}

/** The inside of an SVG and the part of it to show; the ground is transparent. */
export interface PersonPicture {
	svg: string;
	frame: Frame;
}

/** Air on both sides of heads and hands, in units of the figure. */
const HEAD_AIR = 74;
const HAND_AIR = 44;

/** From the outermost hand to the outermost side of the head, at least `least` wide. */
function sides({ head, hands }: Figure, least: number): { x: number; w: number } {
	const spots = [
		{ x: head[0], air: HEAD_AIR },
		{ x: hands.near[0], air: HAND_AIR },
		{ x: hands.far[0], air: HAND_AIR }
	];
	const left = Math.min(...spots.map(({ x, air }) => x - air));
	const right = Math.max(...spots.map(({ x, air }) => x + air));
	const w = Math.max(least, right - left);
	return { x: (left + right) / 2 - w / 2, w };
}

function frameOf(drawn: Figure, shot: PersonShot, base: Base, size: number): Frame {
	const [hx, hy] = drawn.head;
	const highest = Math.min(hy - 96 * size, drawn.hands.near[1] - 40, drawn.hands.far[1] - 40);
	if (shot === 'bust') {
		const w = 172 * size;
		return { x: hx - w / 2, y: hy - 84 * size, w, h: w };
	}
	if (base === 'lie') return { x: -330, y: -190, w: 660, h: 230 };
	if (shot === 'half') {
		const y = Math.max(highest, hy - 150);
		return { ...sides(drawn, 236), y, h: hy + 166 - y };
	}
	return { ...sides(drawn, 300), y: highest, h: 24 - highest };
}

/** Draws one person without a place: for the caption, for answers, for lists. id = prefix of ids, unique on a page. */
export function drawPerson(spec: PersonSpec, id: string): PersonPicture {
	const { who, mood = 'neutral', shot } = spec;
	// With nobody to hug, somebody alone holds themselves.
	const pose = spec.pose === 'hug' && !spec.hold ? 'selfhug' : (spec.pose ?? 'stand');
	const ink = new Ink(TIMES.day, id);
	const look = CAST[who];
	const base = spec.base ?? POSES[pose].base ?? 'stand';
	const build = BUILDS[look.build];
	const seat = build.leg * 0.54;
	const options: FigureOptions = {
		name: who,
		x: 0,
		y: 0,
		s: 1,
		facing: spec.facing ?? 'right',
		pose,
		base,
		mood,
		hold: spec.hold,
		seat: base === 'sit' ? seat : undefined,
		shadow: shot === 'full'
	};
	const drawn = base === 'lie' ? lying(ink, look, options) : figure(ink, look, options);
	const under = base === 'sit' && shot !== 'bust' ? stool(ink, -2, -4, 1, { h: seat - 16 }) : '';
	const defs = [...ink.defs.values()].join('');
	return {
		svg: (defs && `<defs>${defs}</defs>`) + under + drawn.svg,
		frame: frameOf(drawn, shot, base, build.head)
	};
}
