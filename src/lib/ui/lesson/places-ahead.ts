import { stepOf, successors } from '#lib/domain/lesson/path.ts';
import type { PlayableLesson, StepId } from '#lib/domain/lesson/state.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { openStage } from './stage.svelte.ts';

/** How many steps ahead drawings are fetched, on every way that the story can take. */
const DEPTH = 2;

/** Fetches the drawings of the places that come next, so that a page turns without waiting. */
export function placesAhead(lesson: PlayableLesson, from: StepId, depth = DEPTH): void {
	const step = stepOf(lesson, from);
	if (!step || depth === 0) return;
	for (const id of successors(lesson, step)) {
		const scene = stepOf(lesson, id)?.scene;
		if (scene) fetchDrawings(scene);
		placesAhead(lesson, id, depth - 1);
	}
}

/** The pictures that the next page may show. */
export function scenesAhead(lesson: PlayableLesson, from: StepId): Scene[] {
	const step = stepOf(lesson, from);
	const next = step ? successors(lesson, step) : [];
	return next.flatMap((id) => stepOf(lesson, id)?.scene ?? []);
}

function fetchDrawings(scene: Scene): void {
	openStage()
		.then(({ loadDrawings }) => loadDrawings(scene))
		// What cannot be fetched now is asked for again when it is needed.
		.catch(() => undefined);
}
