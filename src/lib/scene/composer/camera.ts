import type { Shot } from '#lib/domain/scene/vocabulary.ts';
import type { P } from '../geom.ts';
import { HEIGHT, WIDTH, f } from '../geom.ts';

/** A part of the picture. */
export interface Frame {
	x: number;
	y: number;
	w: number;
	h: number;
}
/** The frame as an SVG viewBox. */
export const viewBoxOf = ({ x, y, w, h }: Frame) => [x, y, w, h].map(f).join(' ');
export const WHOLE: Frame = { x: 0, y: 0, w: WIDTH, h: HEIGHT };

/** How much of the picture a talk shot shows, and the air it leaves round the heads. */
const ZOOM = {
	close: { min: 0.42, max: 0.8, air: 250 },
	medium: { min: 0.62, max: 0.9, air: 400 }
};
const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));

/** The part of the picture that a shot shows; topY = the highest crown. */
export function aim(shot: Shot, heads: readonly P[], topY: number): Frame {
	if (shot === 'wide' || !heads.length) return WHOLE;
	const { min, max, air } = ZOOM[shot];
	const xs = heads.map(([x]) => x);
	const left = Math.min(...xs);
	const right = Math.max(...xs);
	const k = clamp((right - left + air) / WIDTH, min, max);
	const w = WIDTH * k;
	const h = HEIGHT * k;
	const fy = heads.reduce((sum, [, y]) => sum + y, 0) / heads.length + h * 0.2;
	return {
		x: Math.max(0, Math.min(WIDTH - w, (left + right) / 2 - w / 2)),
		y: Math.max(0, Math.min(HEIGHT - h, fy - h / 2, topY - 36 * k)),
		w,
		h
	};
}

/** A head as the camera sees it: its middle, its crown and how far it reaches. */
interface Seen {
	at: P;
	top: P;
	radius: number;
}

/** A length of at least `size` round `middle` that stays inside start … start + whole if it can. */
function span(middle: number, size: number, start: number, whole: number): number {
	if (size >= whole) return start + (whole - size) / 2;
	return clamp(middle - size / 2, start, start + whole - size);
}

/** Shares of the height of a container that something else lies over. */
export interface Cover {
	top: number;
	bottom: number;
}
const NOTHING: Cover = { top: 0, bottom: 0 };

/** Share of the height at whose sides the picture is seen beside the round corners of a sheet. */
const CORNERS = 0.08;

/** Share of the height from which on a sheet hides much: with less, a picture stays as it was drawn ahead. */
const MUCH = 0.2;

/** How far down a view of height h may begin: what a sheet hides from side to side may lie below the picture. */
const deepest = (h: number, { bottom }: Cover) =>
	HEIGHT - h * (bottom > MUCH ? 1 - bottom + CORNERS : 1);

/** From where to where something reaches, from above to below. */
export interface Span {
	top: number;
	bottom: number;
}
/** What a picture shows besides heads: what lies low, and how high hands and things on walls reach. */
export interface Around {
	low: readonly Span[];
	hands: number;
	walls: number;
}
const EMPTY: Around = { low: [], hands: HEIGHT, walls: HEIGHT };

/** The part of a picture that fills a container of this aspect (width / height) without cutting or covering a head. */
export function fit(
	frame: Frame,
	heads: readonly Seen[],
	aspect: number,
	cover: Cover = NOTHING,
	around: Around = EMPTY
): Frame {
	const left = Math.min(...heads.map(({ at, radius }) => at[0] - radius));
	const right = Math.max(...heads.map(({ at, radius }) => at[0] + radius));
	const top = Math.min(...heads.map((head) => head.top[1] - head.radius * 0.3));
	const chin = Math.max(...heads.map(({ at, radius }) => at[1] + radius));
	const some = heads.length > 0;
	const needW = some ? right - left : 0;
	const needH = some ? chin - top : 0;
	// cover: the largest part of the frame with this aspect …
	let w = Math.min(frame.w, frame.h * aspect);
	// … or more than that, where heads would be cut
	const free = 1 - cover.top - cover.bottom;
	w = Math.max(w, needW, needH * aspect, Math.min(WIDTH, (needH / free) * aspect));
	const h = w / aspect;
	const x = some ? (left + right) / 2 : frame.x + frame.w / 2;
	const inFrame = frame.y + frame.h / 2;
	const y = some
		? clamp(inFrame, chin - h * (0.5 - cover.bottom), top + h * (0.5 - cover.top))
		: inFrame;
	const view = { x: span(x, w, 0, WIDTH), y: span(y, h, 0, deepest(h, cover) + h), w, h };
	if (!some) return sink(view, cover, around);
	const minded = { ...around, hands: Math.min(around.hands, top) };
	return stepBack(sink(view, cover, minded), cover, minded);
}

/**
 * Shows less sky where more than half of what lies low would be hidden, if that brings out at least a
 * third of it: heads, hands and things on walls stay in the picture.
 */
function sink(view: Frame, cover: Cover, { low, hands, walls }: Around): Frame {
	const { y, h } = view;
	const edge = y + h * (1 - cover.bottom);
	const lower = deepest(h, cover) - y;
	const room = Math.max(0, Math.min(lower, hands - (y + h * cover.top), walls - y));
	const hidden = low.filter((one) => upTo(one, 1 / 2) > edge && upTo(one, 1 / 3) <= edge + room);
	if (!hidden.length) return view;
	const wanted = Math.max(...hidden.map(({ bottom }) => bottom)) - edge;
	return { ...view, y: y + Math.min(wanted, room) };
}

/** How many times as wide a picture may become so that what the story speaks of is seen. */
const STEP_BACK = 1.35;

/** Shows more of the picture where what lies low or is held would still be hidden and comes in sight by that. */
function stepBack(view: Frame, cover: Cover, { low, hands, walls }: Around): Frame {
	const { x, y, w, h } = view;
	const from = Math.min(hands, Math.max(walls, y));
	const most = Math.min(h * STEP_BACK, (WIDTH * h) / w, HEIGHT);
	const free = 1 - cover.top - cover.bottom;
	const heights = low
		.filter((one) => upTo(one, 1 / 2) > y + h * (1 - cover.bottom))
		.map((one) => ({ middle: upTo(one, 1 / 2), tall: (upTo(one, 2 / 3) - from) / free }))
		.filter(
			({ middle, tall }) =>
				tall <= most && middle < deepest(tall, cover) + tall * (1 - cover.bottom)
		)
		.map(({ tall }) => tall);
	if (!heights.length) return view;
	const tall = Math.max(h, ...heights);
	const wide = (tall * w) / h;
	return {
		x: span(x + w / 2, wide, 0, WIDTH),
		y: clamp(from - cover.top * tall, 0, deepest(tall, cover)),
		w: wide,
		h: tall
	};
}
const upTo = ({ top, bottom }: Span, part: number) => top + (bottom - top) * part;
