/** What a place is: three layers and where people and things go in it. */
import type { Ink } from '../color.ts';

/** back is drawn behind the people, front before them; floor = y of the feet in the middle ground; s = size of people; bed = top of a mattress somebody can lie on; its `edge` = the ground before it, for those who sit on it */
export interface PlaceOut {
	back: string;
	front: string;
	floor: number;
	s: number;
	seat?: number;
	bed?: { x: number; y: number; edge?: number; facing?: 'left' | 'right'; color?: string };
	/** furniture people can stand behind: drawn between depth 'far' and depth 'mid'; `counter` = its span, staff stand behind it by themselves */ mid?: string;
	counter?: [number, number];
	/** height of the counter's top, where small things lie */ counterTop?: number;
	/** where wheels stand; other things at the back then stand on the pavement beside the people */ road?: number;
	/** things already in the picture: not drawn a second time */ has?: string[];
	/** squeezes the seven slots into this span */ within?: [number, number];
	/** where people of depth 'far' stand, when that is a stage */ stage?: { y: number; s: number };
	/** seats that belong to the place: ground under the hip, seat height, both in picture units */ seats?: {
		x: number;
		y: number;
		h: number;
		facing?: 'left' | 'right' | 'front';
		/** the edge of a bed: for those who sit on a bed, and for nobody else */
		bed?: boolean;
	}[];
}

export type PlaceFn = (i: Ink) => PlaceOut;

export const W = 1280;

export const H = 800;
