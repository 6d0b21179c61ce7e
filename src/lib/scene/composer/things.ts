import type { PlacedProp, Scene } from '#lib/domain/scene/scene.ts';
import { AppError } from '#lib/domain/app-error.ts';
import type { EmojiProp, Prop, Slot } from '#lib/domain/scene/vocabulary.ts';
import { HEIGHT, f, nth } from '../geom.ts';
import type { DrawProp } from '../props/draw-prop.ts';
import { floorLamp } from '../props/lamps.ts';
import { PLACING } from '../props/placing.ts';
import { reachOf, spanOf } from '../props/reach.ts';
import { table } from '../props/tables.ts';
import type { Frame, Span } from './camera.ts';
import { WHOLE } from './camera.ts';
import { NECK_BOOTS } from './dress.ts';
import type { Narrow } from './narrow.ts';
import type { Person } from './people.ts';
import { DEPTH } from './people.ts';
import type { Stage } from './stage.ts';
import { MIDDLE, SLOT_X, slotX } from './stage.ts';

/** Part of a picture and where it stands in depth: the larger y is drawn later. */
export interface Item {
	y: number;
	svg: string;
	/** stands or lies on the ground before the people */
	low?: Span;
	/** how high a thing on a wall reaches */
	high?: number;
}

const FLOOR = { kind: 'floor', w: 120 } as const;
/** Large things on a wall that need no posts outside. */
const HANGS_FREE = /kite|phone|promise|record|inner-bell|films/;
/** Half the height of the highest posters. */
const WALL_REACH = 130;
const placingOf = (what: Prop | EmojiProp) => PLACING[what] ?? FLOOR;

/** Finds free spots; every spot that is given away is taken for the next thing. */
class Room {
	private readonly taken: number[];
	private readonly people: number[];
	private readonly stage: Stage;
	private readonly narrow: Narrow;
	/** What the camera shows; nobody sees a thing that stands outside. */
	private readonly seen: Frame;

	constructor(stage: Stage, people: readonly Person[], narrow: Narrow, seen: Frame) {
		this.stage = stage;
		this.narrow = narrow;
		this.seen = seen;
		this.people = people.map(({ o }) => o.x);
		this.taken = [...this.people];
	}

	/** A free piece of floor for a thing of width w. */
	floor(w: number): number {
		const { x: left, w: width } = this.seen;
		const slots = [...Object.values(SLOT_X), 215, 385, 555, 725, 895, 1065].map(this.narrow);
		const inside = [...Array(9).keys()].map((n) => left + (width * (n + 1)) / 10);
		const spots = this.seen === WHOLE ? slots : inside.map((x) => this.inSight(x, w));
		const score = (x: number) =>
			Math.min(700, ...this.taken.map((t) => Math.abs(t - x))) -
			Math.abs(x - MIDDLE) * 0.12 -
			(x < w * 0.5 || x > 1280 - w * 0.5 ? 200 : 0);
		const best = nth(
			spots.sort((p, q) => score(q) - score(p)),
			0
		);
		this.taken.push(best);
		return best;
	}

	/** The point between two others that is farthest from everybody. */
	between(from: number, to: number, w: number): number {
		const spots = [...Array(9).keys()].map((n) => this.inSight(from + ((to - from) * n) / 8, w));
		const free = (x: number) => Math.min(...this.taken.map((t) => Math.abs(t - x)), 500);
		const best = nth(
			spots.sort((p, q) => free(q) - free(p)),
			0
		);
		this.taken.push(best);
		return best;
	}

	/** A side of the picture for a door: the one that the writer names, or where fewer people stand. */
	side(slot: Slot | undefined, w: number): { x: number; kind: 'left' | 'right' } {
		const { x: left, w: width } = this.seen;
		const middle = left + width / 2;
		const named = slot && slotX(this.stage, slot) - MIDDLE;
		const weight = this.people.reduce((sum, x) => sum + Math.sign(x - middle), 0);
		const right = (named ?? -weight) > 0;
		return right ? { x: left + width - w / 2, kind: 'right' } : { x: left + w / 2, kind: 'left' };
	}

	/** The slot that the writer names. */
	slot(slot: Slot, w: number): number {
		return this.inSight(this.narrow(slotX(this.stage, slot)), w);
	}

	/** The nearest x at which a thing of width w is in the picture that the camera shows. */
	private inSight(x: number, w: number): number {
		const { x: left, w: width } = this.seen;
		if (this.seen === WHOLE) return x;
		const half = Math.min(w, width) / 2;
		return Math.max(left + half, Math.min(left + width - half, x));
	}

	/** Things near the camera step back until their foot is in sight. */
	footInSight(y: number): number {
		if (this.seen.h >= HEIGHT) return y;
		const back = this.stage.place.floor - 96;
		return Math.min(y, Math.max(back, this.seen.y + this.seen.h * 0.93));
	}

	/** Things on a wall hang lower where the camera is close. */
	hookInSight(y: number): number {
		return this.seen.h >= HEIGHT ? y : Math.max(y, this.seen.y + this.seen.h * 0.3);
	}

	/** A free piece of wall: clear of windows and boards, then away from heads. */
	wall(w: number): number {
		const { wall } = this.stage.ink;
		const clear = (x: number) =>
			Math.min(400, ...wall.map(([a, b]) => Math.max(a - (x + w / 2), x - w / 2 - b)));
		const score = (x: number) =>
			Math.min(30, clear(x)) * 4 +
			Math.min(220, ...this.people.map((p) => Math.abs(p - x))) * 0.6 -
			Math.abs(x - MIDDLE) * 0.08;
		const spots = Array.from({ length: 28 }, (_, n) => this.inSight(100 + n * 40, w));
		return nth(
			spots.sort((p, q) => score(q) - score(p)),
			0
		);
	}
}

/** What the writer asks for and the picture does not show already. */
function askedFor(
	stage: Stage,
	scene: Pick<Scene, 'props'>,
	people: readonly Person[]
): PlacedProp[] {
	const seats = new Set<string>();
	for (const { o, seat } of people) {
		if (o.base === 'lie') seats.add('bed');
		else if (o.base === 'sit' && seat) seats.add(seat);
	}
	return scene.props
		.map((prop): PlacedProp => (typeof prop === 'string' ? { what: prop } : prop))
		.filter(
			({ what, at }) =>
				what !== NECK_BOOTS &&
				(at !== undefined || !(stage.place.builtInProps?.includes(what) || seats.has(what)))
		);
}

const widthOf = (things: readonly PlacedProp[]) =>
	things.reduce((sum, { what }) => sum + placingOf(what).w, 20);

/** Small things in a row round x, with their feet at y. */
function inRow(stage: Stage, things: readonly PlacedProp[], x: number, y: number): string {
	let left = x - widthOf(things) / 2 + 10;
	let row = '';
	for (const { what } of things) {
		const { w, size = 1 } = { size: 1, ...placingOf(what) };
		row += drawingOf(stage, what)(stage.ink, left + w / 2, y, size);
		left += w;
	}
	return row;
}

/** Small things share one little table between the people, or the counter where there is one. */
function onTable(stage: Stage, room: Room, things: PlacedProp[]): Item {
	const { ink, place } = stage;
	const { counter, counterTop } = place;
	const width = widthOf(things);
	if (counter && counterTop !== undefined) {
		const x = room.between(counter[0] + width / 2, counter[1] - width / 2, width);
		return { y: place.floor - 29, svg: inRow(stage, things, x, counterTop) };
	}
	const x = room.floor(width + 60);
	const y = room.footInSight(place.floor - 40);
	const foot = table(ink, x, y, 1, { w: Math.max(70, width / 2 + 14), h: 76 });
	return { y, svg: foot + inRow(stage, things, x, y - 86) };
}

function drawThing(
	stage: Stage,
	what: Prop | EmojiProp,
	{ x, y, size, kind }: { x: number; y: number; size: number; kind?: 'left' | 'right' }
) {
	const { ink, indoor } = stage;
	if (what === 'lamp' && indoor) return floorLamp(ink, x, y, size);
	return drawingOf(stage, what)(ink, x, y, size, kind && { kind });
}

/** A door is part of a wall at the side, behind everything that stands in the room. */
function doorAtTheSide(stage: Stage, room: Room, { what, at }: PlacedProp): Item {
	const { w, size } = { size: 1, ...placingOf(what) };
	const spot = room.side(at, w);
	// What hangs on the wall keeps clear of it.
	stage.ink.wall.push([spot.x - w / 2, spot.x + w / 2]);
	return { y: -2, svg: drawThing(stage, what, { ...spot, y: backOf(stage), size }) };
}

// A thing that is missing in a picture would go unnoticed, and stories speak of things.
function drawingOf({ things }: Stage, what: Prop | EmojiProp): DrawProp {
	const draw = things(what);
	if (!draw) throw new AppError('scene/no-drawing', { what });
	return draw;
}

const ON_WHEELS: readonly string[] = ['bus', 'van', 'car', 'e-bike', 'toy-cart'];

/** The ground under a thing at the back: behind the people, but beside them where behind is the road. */
function backOf({ place }: Stage, what?: Prop | EmojiProp): number {
	const { floor, road } = place;
	if (road === undefined) return floor - 96;
	return what && ON_WHEELS.includes(what) ? road : floor - 40;
}

/** Outside, wall things stand on two posts. */
function posts(stage: Stage, x: number, y: number, w: number): string {
	const { ink } = stage;
	const foot = backOf(stage);
	return `<path d="M${f(x - w * 0.28)} ${f(y)}V${foot}M${f(x + w * 0.28)} ${f(y)}V${foot}" stroke="${ink.c('#8a5a3f')}" stroke-width="11" stroke-linecap="round"/>`;
}

/** One thing with its own place; index keeps things in the order of the writer. */
function standing(stage: Stage, room: Room, prop: PlacedProp, index: number): Item[] {
	const { what, at, depth } = prop;
	const { indoor, place } = stage;
	if (placingOf(what).kind === 'side') return [doorAtTheSide(stage, room, prop)];
	const where = { size: 1, y: 250, depth: 'mid' as const, ...placingOf(what) };
	const onWall = where.kind === 'wall';
	const back = where.kind === 'back';
	const free = onWall && indoor ? () => room.wall(where.w) : () => room.floor(where.w);
	const x = at === undefined ? free() : room.slot(at, where.w);
	const hangs = indoor || HANGS_FREE.test(what);
	const floorY = back
		? backOf(stage, what)
		: room.footInSight(place.floor - 60 + 100 * (DEPTH[depth ?? where.depth] - 0.2));
	const y = onWall ? (hangs ? room.hookInSight(where.y) : place.floor - 360) : floorY;
	const order = onWall ? -1 + index * 0.01 : back ? 1 + index * 0.01 : y;
	const svg = drawThing(stage, what, { x, y, size: where.size });
	const thing: Item = { y: order, svg };
	if (onWall) thing.high = y - WALL_REACH;
	else if (!back) thing.low = spanOf(reachOf(what), y);
	return onWall && !hangs
		? [{ y: -1 + index * 0.01, svg: posts(stage, x, y, where.w) }, thing]
		: [thing];
}

/** Things: named ones find a free spot; what the place already shows is not drawn again. */
export function layOut(
	stage: Stage,
	scene: Pick<Scene, 'props'>,
	people: readonly Person[],
	narrow: Narrow,
	seen: Frame = WHOLE
): Item[] {
	const room = new Room(stage, people, narrow, seen);
	const asked = askedFor(stage, scene, people);
	const small = asked.filter(
		({ what, at }) => at === undefined && placingOf(what).kind === 'table'
	);
	const items = small.length ? [onTable(stage, room, small)] : [];
	const isDoor = ({ what }: PlacedProp) => Number(placingOf(what).kind === 'side');
	asked
		.filter((prop) => !small.includes(prop))
		.sort((a, b) => isDoor(b) - isDoor(a))
		.forEach((prop, n) => items.push(...standing(stage, room, prop, n)));
	return items;
}
