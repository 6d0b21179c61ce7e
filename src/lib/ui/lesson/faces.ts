import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { CAST, type CastName } from '#lib/domain/scene/vocabulary.ts';

/**
 * The face beside a line. The narrator has the face of the story’s teller, the first one seen in
 * the lesson; other voices without a body have none.
 */
export function faceOf(
	who: string | undefined,
	lesson: Pick<CompiledLesson, 'steps'>
): CastName | undefined {
	const seen = CAST.find((name) => name === who);
	if (seen || who !== 'narrator') return seen;
	return lesson.steps.find(({ scene }) => scene?.cast.length)?.scene?.cast[0]?.who;
}
