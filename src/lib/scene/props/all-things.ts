import type { EmojiProp } from '#lib/domain/scene/vocabulary.ts';
import type { DrawProp } from './draw-prop.ts';
import { emoji } from './emoji.ts';
import { PROPS } from './props.ts';
import type { Things } from './things.ts';

const EMOJI_SIZE = 70;
const emojiThing =
	(what: EmojiProp): DrawProp =>
	(ink, x, y, s) =>
		emoji(ink, what, x, y, EMOJI_SIZE * s, { shadow: true });

/** Every thing of the vocabulary. */
export const allThings: Things = (what) =>
	what in PROPS ? PROPS[what as keyof typeof PROPS] : emojiThing(what as EmojiProp);
