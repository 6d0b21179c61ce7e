import type { EmojiProp, Prop } from '#lib/domain/scene/vocabulary.ts';
import { THINGS as LYING_THINGS } from './lying-things.ts';
import { THINGS as LUGGAGE } from './luggage.ts';
import { THINGS as STORAGE } from './storage.ts';
import { THINGS as MACHINES } from './machines.ts';
import { THINGS as POSTERS } from './posters.ts';
import { THINGS as STALLS } from './stalls.ts';
import { THINGS as BOARDS } from './boards.ts';
import { THINGS as BICYCLES } from './bicycles.ts';
import { THINGS as DOORWAYS } from './doorways.ts';
import { THINGS as PLAY } from './play.ts';
import { THINGS as PAPERS } from './papers.ts';
import { THINGS as KITES } from './kites.ts';
import { THINGS as MUSIC } from './music.ts';
import { THINGS as PAGES } from './pages.ts';
import { THINGS as WALL_PICTURES } from './wall-pictures.ts';
import { THINGS as STORY_PHONES } from './story-phones.ts';
import { THINGS as STORY_SCREENS } from './story-screens.ts';
import { THINGS as PHONE_TALKS } from './phone-talks.ts';
import { THINGS as TOLD_THINGS } from './told-things.ts';
import { THINGS as SIGN_LISTS } from './sign-lists.ts';
import { THINGS as STAGED_THINGS } from './staged-things.ts';
import { THINGS as STORY_THINGS } from './story-things.ts';
import { THINGS as SMALL_SIGNS } from './small-signs.ts';
import type { DrawProp } from './draw-prop.ts';
import { EVERYDAY } from './everyday.ts';
import { THINGS as SMALL_THINGS } from './small-things.ts';
import type { Things } from './things.ts';

/** Every thing of our own that a writer may name in a scene: for what needs them all at once. */
export const PROPS: Readonly<Record<Prop, DrawProp>> = {
	...EVERYDAY,
	...LYING_THINGS,
	...LUGGAGE,
	...STORAGE,
	...MACHINES,
	...POSTERS,
	...STALLS,
	...BOARDS,
	...BICYCLES,
	...DOORWAYS,
	...PLAY,
	...PAPERS,
	...KITES,
	...MUSIC,
	...PAGES,
	...WALL_PICTURES,
	...STORY_PHONES,
	...STORY_SCREENS,
	...PHONE_TALKS,
	...TOLD_THINGS,
	...SIGN_LISTS,
	...STAGED_THINGS,
	...STORY_THINGS,
	...SMALL_SIGNS
};

/** Every thing of the vocabulary. */
export const allThings: Things = (what) =>
	what in PROPS ? PROPS[what as Prop] : SMALL_THINGS[what as EmojiProp];
