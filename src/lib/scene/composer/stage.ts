import type { Place, Slot, Time } from '#lib/domain/scene/vocabulary.ts';
import type { Env } from '../color.ts';
import { Ink, TIMES } from '../color.ts';
import { emptyHands, type HeldThings } from '../held.ts';
import { IS_INDOOR } from '../places/kinds.ts';
import type { PlaceDrawing, PlaceFn } from '../places/place.ts';
import type { Things } from '../props/things.ts';

/** A place that is lit and drawn, ready for people and things. */
export interface Stage {
	name: Place;
	ink: Ink;
	place: PlaceDrawing;
	indoor: boolean;
	things: Things;
	held: HeldThings;
}

/** x of the seven slots, in a picture 1280 units wide. */
export const SLOT_X: Readonly<Record<Slot, number>> = {
	'far-left': 130,
	left: 300,
	'center-left': 470,
	center: 640,
	'center-right': 810,
	right: 980,
	'far-right': 1150
};
export const MIDDLE = SLOT_X.center;
export const FIRST = SLOT_X['far-left'];
export const LAST = SLOT_X['far-right'];

/** Indoors the window shows the hour; the room itself is lit by lamps and only slightly tinted. */
function light(time: Time, indoor: boolean): Env {
	const env = TIMES[time];
	if (!indoor) return env;
	if (!env.glowLit) return { ...TIMES.indoor, name: env.name, sky: env.sky };
	return time === 'night'
		? { ...env, tint: '#4a4684', k: 0.2 }
		: { ...env, tint: '#f0a066', k: 0.1, haze: '#e0b09a' };
}

/** What a scene is drawn with besides its people. */
export interface Drawings {
	place: PlaceFn;
	things: Things;
	held?: HeldThings | undefined;
}

/** id = prefix of every id in the picture, unique on its page. */
export function setStage(name: Place, drawings: Drawings, time: Time, id: string): Stage {
	const indoor = IS_INDOOR[name];
	const ink = new Ink(light(time, indoor), id);
	const { place, things, held = emptyHands } = drawings;
	return { name, ink, place: place(ink), indoor, things, held };
}

/** Some places are narrower than the picture: the slots are squeezed into them. */
function squeeze(stage: Stage, x: number): number {
	const { within } = stage.place;
	if (!within) return x;
	return within[0] + ((x - FIRST) / (LAST - FIRST)) * (within[1] - within[0]);
}
export const slotX = (stage: Stage, slot: Slot | undefined, otherwise: number = MIDDLE) =>
	squeeze(stage, slot ? SLOT_X[slot] : otherwise);
