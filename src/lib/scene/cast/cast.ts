import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';
import { CHILDREN } from './children.ts';
import { HELPERS } from './helpers.ts';
import { ONE_STORY } from './one-story.ts';
import { OTHERS } from './others.ts';
import { RELATIVES } from './relatives.ts';

/** How everybody looks. Nobody is dressed as "good" or "bad". */
export const CAST: Readonly<Record<CastName, Look>> = {
	...CHILDREN,
	...HELPERS,
	...RELATIVES,
	...OTHERS,
	...ONE_STORY
};

/** Whether this app knows how somebody looks; a lesson of a newer one may name others. */
export const isDrawn = (who: string): who is CastName => Object.hasOwn(CAST, who);
