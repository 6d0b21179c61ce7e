import type { Scene } from '#lib/domain/scene/scene.ts';
import { atRest } from './at-rest.ts';
import type { PlaceFn } from './places/place.ts';
import { drawScene, type DrawOptions, type Picture } from './scene.ts';

interface Page {
	place: PlaceFn;
	options: DrawOptions;
	picture: Picture;
}

/** Keeps what was drawn, so that a page turned forth and back is drawn once. It goes with its lesson. */
export class Album {
	#pages = new WeakMap<Scene, Page>();
	#drawn = 0;

	/** The picture of a scene; drawn only if it is not here, or was drawn for another frame. */
	drawn(scene: Scene, place: PlaceFn, options: DrawOptions): Picture {
		const page = this.#pages.get(scene);
		if (page?.place === place && isSame(page.options, options)) return page.picture;
		// Several pictures lie on one page, and what a picture refers to by id must be its own.
		const id = options.id && `${options.id}-${this.#drawn++}`;
		const picture = drawScene(scene, place, { ...options, id });
		this.#pages.set(scene, { place, options, picture });
		return picture;
	}
}

function isSame(one: DrawOptions, other: DrawOptions): boolean {
	return (
		one.id === other.id &&
		one.aspect === other.aspect &&
		one.bubbles === other.bubbles &&
		one.things === other.things &&
		one.held === other.held
	);
}

/** Does something for each scene, one at a time, whenever the page is at rest. Returns how to call it off. */
export function whileNobodyWaits(
	scenes: readonly Scene[],
	each: (scene: Scene) => Promise<void>
): () => void {
	let isOff = false;
	let callOff = () => {};
	const next = (n: number) => {
		const scene = scenes[n];
		if (scene && !isOff) callOff = atRest(() => void each(scene).then(() => next(n + 1)));
	};
	next(0);
	return () => {
		isOff = true;
		callOff();
	};
}
