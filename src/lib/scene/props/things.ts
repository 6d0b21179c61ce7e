import type { PlacedProp } from '#lib/domain/scene/scene.ts';
import type { EmojiProp, Prop } from '#lib/domain/scene/vocabulary.ts';
import type { DrawProp } from './draw-prop.ts';
import { EVERYDAY } from './everyday.ts';

/** How a thing is drawn, by its name; undefined when its drawing is not there. */
export type Things = (what: Prop | EmojiProp) => DrawProp | undefined;

/** What is there without waiting. */
export const everydayThings: Things = (what) =>
	(EVERYDAY as Partial<Record<string, DrawProp>>)[what];

const nameOf = (prop: string | PlacedProp) => (typeof prop === 'string' ? prop : prop.what);

/** Whether a thing is drawn without waiting. */
export const isEveryday = (prop: Prop | EmojiProp | PlacedProp): boolean =>
	nameOf(prop) in EVERYDAY;

/** Fetches the drawings of what a scene asks for: nothing at all when it asks for everyday things only. */
export async function loadThings(
	props: readonly (Prop | EmojiProp | PlacedProp)[]
): Promise<Things> {
	if (props.every(isEveryday)) return everydayThings;
	return (await import('./all-things.ts')).allThings;
}
