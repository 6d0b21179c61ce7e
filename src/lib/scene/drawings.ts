import type { Scene } from '#lib/domain/scene/scene.ts';
import { type HeldThings, kindsHeldBy, loadHeld } from './held.ts';
import { loadPlace } from './places/load.ts';
import type { PlaceFn } from './places/place.ts';
import { familiesOf, loadThings, type Things } from './props/things.ts';

/** What a scene is drawn with besides its people. */
export interface Drawings {
	place: PlaceFn;
	things: Things;
	held: HeldThings;
}

/** Fetches what a scene is drawn with. Rejects if something cannot be fetched. */
export async function loadDrawings({ place, props, cast }: Scene): Promise<Drawings> {
	const [drawn, things, held] = await Promise.all([
		loadPlace(place),
		loadThings(props),
		loadHeld(cast)
	]);
	return { place: drawn, things, held };
}

/** The files of that, below `src/lib/scene`, for a build that names them in advance. */
export function filesOf({ place, props, cast }: Scene): string[] {
	return [
		`places/${place}.ts`,
		...familiesOf(props).map((family) => `props/${family}.ts`),
		...kindsHeldBy(cast).map((kind) => `held/${kind}.ts`)
	];
}
