import { heroOfScenes } from '#lib/domain/scene/roles.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';

/** The child whom a picture is about: the first one in it. */
export function heroOf(scene: Scene | undefined): CastName | undefined {
	return scene && heroOfScenes([scene]);
}
