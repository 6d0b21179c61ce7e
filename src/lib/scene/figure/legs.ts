import { kneeling, onFloor, sitting } from './low.ts';
import type { Skeleton } from './skeleton.ts';
import { standing, striding } from './stand.ts';

/** The legs of a figure as drawn. */
export interface Legs {
	legs: string;
	/** a skirt that lies over the legs */
	lap?: string;
	/** how far the whole figure moves down so that the lower foot is on the ground */
	dropY?: number;
}

export function legsOf(k: Skeleton): Legs {
	if (k.moving) return striding(k);
	switch (k.base) {
		case 'sit':
			return sitting(k);
		case 'floor':
			return onFloor(k);
		case 'kneel':
			return kneeling(k);
		default:
			return standing(k);
	}
}
