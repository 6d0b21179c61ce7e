/** Everything that a hand can hold, for pictures that show much of it. */
import type { Hold } from '#lib/domain/scene/vocabulary.ts';
import type { HeldThings } from '../held.ts';
import { HELD as CHILD_DRAWINGS } from './child-drawings.ts';
import { HELD as FOOD } from './food.ts';
import type { Drawing } from './held.ts';
import { HELD as KITES } from './kites.ts';
import { HELD as PAPERS } from './papers.ts';
import { HELD as TOOLS } from './tools.ts';
import { HELD as TREASURES } from './treasures.ts';

export const HELD: Readonly<Record<Exclude<Hold, 'none'>, Drawing>> = {
	...FOOD,
	...KITES,
	...PAPERS,
	...TOOLS,
	...TREASURES,
	...CHILD_DRAWINGS
};

export const everyHeld: HeldThings = (what) => (what === 'none' ? undefined : HELD[what]);
