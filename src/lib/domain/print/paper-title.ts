import type { CompiledLesson, PackWords } from '../content/compiled.ts';
import { nthOf } from '../content/names.ts';
import { isMarkless } from '../lesson/access.ts';
import type { Said } from './pieces.ts';

/** The title of a lesson on a child’s sheet: none where nobody should learn from paper what it was about. */
export function childTitle(
	lesson: Pick<CompiledLesson, 'title' | 'sensitivity'>
): string | undefined {
	return isMarkless(lesson) ? undefined : lesson.title;
}

/**
 * The title on the teacher’s plan, which also lies about in a room: for a sensitive lesson the name that
 * the module has for others, and which lesson of its age it is.
 */
export function planTitle(
	lesson: Pick<CompiledLesson, 'id' | 'title' | 'module' | 'sensitivity'>,
	words: PackWords
): Said {
	if (!isMarkless(lesson)) return { text: lesson.title };
	const module = words.modules.find(({ id }) => id === lesson.module);
	return {
		word: 'print.nth',
		values: {
			module: module?.neutral_title.others ?? '',
			n: nthOf(lesson.id)
		}
	};
}
