import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { heroOfScenes } from '#lib/domain/scene/roles.ts';
import { CAST, type CastName } from '#lib/domain/scene/vocabulary.ts';

/**
 * The face beside a line. The narrator has the face of the child whose story it is; other voices without a body have none.
 */
export function faceOf(
	who: string | undefined,
	lesson: Pick<CompiledLesson, 'steps'>
): CastName | undefined {
	const seen = CAST.find((name) => name === who);
	if (seen || who !== 'narrator') return seen;
	const scenes = lesson.steps.flatMap(({ scene }) => (scene ? [scene] : []));
	return heroOfScenes(scenes) ?? scenes.find(({ cast }) => cast.length)?.cast[0]?.who;
}
