import type * as Code from '#lib/scene/stage.ts';

/**
 * The code that draws. It is a third of what a lesson needs and the last that is needed: the rest of the
 * app starts, and reads the words of the lesson, while it is still on its way.
 */
type Stage = typeof Code;

let stage = $state.raw<Stage>();
let coming: Promise<Stage> | undefined;

/** What draws pictures; undefined as long as it has not come. */
export function theStage(): Stage | undefined {
	return stage;
}

/** Asks for it, or once more after it could not be fetched. */
export function openStage(): Promise<Stage> {
	coming ??= import('#lib/scene/stage.ts');
	return coming.then(
		(code) => (stage = code),
		(problem: unknown) => {
			coming = undefined;
			throw problem;
		}
	);
}

// A failure is told to the picture that asks for it.
openStage().catch(() => undefined);
