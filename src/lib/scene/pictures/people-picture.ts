import type { Crop, PicturePerson } from '#lib/domain/scene/picture.ts';
import { inPart } from '#lib/domain/scene/roles.ts';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import { CAST } from '../cast/cast.ts';
import { Ink, TIMES } from '../color.ts';
import { BUILDS } from '../figure/builds.ts';
import { figure, type Figure } from '../figure/figure.ts';
import { lying } from '../figure/lying.ts';
import { POSES } from '../figure/poses.ts';
import { f } from '../geom.ts';
import { everyHeld } from '../held/everything.ts';
import { stool } from '../props/seats.ts';

/** The inside of an SVG and the square of it to show. */
export interface PeoplePicture {
	svg: string;
	viewBox: string;
}

/** Distance between two people side by side, and air around heads and hands, in units of a figure. */
const APART = 158;
const HEAD_AIR = 70;
const HAND_AIR = 42;

type Box = { x: number; y: number; w: number; h: number };

/** Draws one to four people for a picture word. id = prefix of ids, unique on a page. */
export function peoplePicture(
	people: readonly PicturePerson[],
	{ crop, hero, id, room }: { crop: Crop; hero: CastName; id: string; room: boolean }
): PeoplePicture {
	const ink = new Ink(TIMES.day, id);
	const drawn = people.map((person, n) => draw(ink, person, hero, n * APART));
	const box = square(
		frame(
			drawn.map(({ shape }) => shape),
			crop,
			people.some(isLying)
		)
	);
	// A thing that stands beside somebody takes the lower right corner: the people move to the left.
	if (room) box.x += box.w * 0.14;
	const defs = [...ink.defs.values()].join('');
	return {
		svg: (defs && `<defs>${defs}</defs>`) + drawn.map(({ svg }) => svg).join(''),
		viewBox: [box.x, box.y, box.w, box.h].map(f).join(' ')
	};
}

function draw(ink: Ink, person: PicturePerson, hero: CastName, x: number) {
	const look = CAST[inPart(person.who, hero)];
	const base = person.base ?? (person.seat ? 'sit' : (POSES[person.pose].base ?? 'stand'));
	const build = BUILDS[look.build];
	const seat = build.leg * 0.54;
	const shape = (base === 'lie' ? lying : figure)(ink, look, {
		x,
		y: 0,
		s: 1,
		facing: person.facing ?? 'right',
		pose: person.pose,
		base,
		mood: person.mood,
		hold: person.hold,
		held: everyHeld,
		seat: base === 'sit' ? seat : undefined,
		shadow: true
	});
	const under = base === 'sit' ? stool(ink, x - 2, -4, 1, { h: seat - 16 }) : '';
	return { shape, svg: under + shape.svg };
}

function isLying(person: PicturePerson): boolean {
	return (person.base ?? POSES[person.pose].base) === 'lie';
}

function frame(shapes: readonly Figure[], crop: Crop, lies: boolean): Box {
	if (lies) return { x: -330, y: -230, w: 660, h: 260 };
	const heads = shapes.map(({ head }) => head);
	if (crop === 'bust') {
		const [x = 0, y = 0] = heads[0] ?? [];
		return { x: x - 86, y: y - 88, w: 172, h: 172 };
	}
	const hands = shapes.flatMap(({ hands }) => [hands.near, hands.far]);
	const spots = [
		...heads.map(([x]) => ({ x, air: HEAD_AIR })),
		...hands.map(([x]) => ({ x, air: HAND_AIR }))
	];
	const left = Math.min(...spots.map(({ x, air }) => x - air));
	const right = Math.max(...spots.map(({ x, air }) => x + air));
	const top = Math.min(...heads.map(([, y]) => y - 96), ...hands.map(([, y]) => y - 40));
	const bottom = crop === 'full' ? 24 : Math.min(24, Math.max(...heads.map(([, y]) => y)) + 168);
	return { x: left, y: top, w: right - left, h: bottom - top };
}

/** The smallest square around a box; wide boxes grow downwards, so that no head is cut. */
function square({ x, y, w, h }: Box): Box {
	const side = Math.max(w, h);
	return { x: x - (side - w) / 2, y: Math.min(y, 24 - side), w: side, h: side };
}
