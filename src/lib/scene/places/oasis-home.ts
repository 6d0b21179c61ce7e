import { CLOTH } from '../patterns.ts';
import { homeOf } from './home.ts';
import type { PlaceFn } from './place.ts';
import { gardenView } from './views.ts';

/** The room of a house in Hotan: poplars and fruit trees before the window. */
export const place: PlaceFn = (i) =>
	homeOf(i, CLOTH.flower(i, '#2f6d6a', i.c), gardenView(i, 440, 70, 400, 250, 'skyo'));
