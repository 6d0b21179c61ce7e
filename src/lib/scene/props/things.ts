import type { PlacedProp } from '#lib/domain/scene/scene.ts';
import type { EmojiProp, Prop } from '#lib/domain/scene/vocabulary.ts';
import type { DrawProp } from './draw-prop.ts';
import { EVERYDAY } from './everyday.ts';
import { FAMILIES, FAMILY_OF, type Family } from './families.ts';

/** How a thing is drawn, by its name; undefined when its drawing is not there. */
export type Things = (what: Prop | EmojiProp) => DrawProp | undefined;

type Drawings = Partial<Record<string, DrawProp>>;

/** What is there without waiting. */
export const everydayThings: Things = (what) => (EVERYDAY as Drawings)[what];

/** The families that draw what is not everyday among the things of a scene; each is a file of this folder. */
export function familiesOf(props: readonly (Prop | EmojiProp | PlacedProp)[]): Family[] {
	const names = props.map((prop) => (typeof prop === 'string' ? prop : prop.what));
	const rarer = names.filter((name) => !(name in EVERYDAY));
	return [...new Set(rarer.map(familyOf))];
}

function familyOf(name: string): Family {
	return (FAMILY_OF as Partial<Record<string, Family>>)[name] ?? 'small-things';
}

/** Fetches the drawings of what a scene asks for: nothing at all when it asks for everyday things only. */
export async function loadThings(
	props: readonly (Prop | EmojiProp | PlacedProp)[]
): Promise<Things> {
	const families = familiesOf(props);
	if (families.length === 0) return everydayThings;
	const loaded = await Promise.all(families.map((family) => FAMILIES[family]()));
	const drawings: Drawings = Object.assign({}, EVERYDAY, ...loaded.map(({ THINGS }) => THINGS));
	return (what) => drawings[what];
}
