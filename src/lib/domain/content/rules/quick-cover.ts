import { isSensitiveLevel } from '../names.ts';
import { type LessonRule, mistake } from './rule.ts';

/**
 * Flag X (curriculum §2) keeps a lesson out of all progress, which hides a child’s S2 or S3 lesson and
 * would only lose an open one: nobody could see who has done it.
 */
export const quickCover: LessonRule = ({ sensitivity }) => {
	const { level, quick_cover } = sensitivity;
	if (!quick_cover || isSensitiveLevel(level)) return [];
	const message = `quick_cover keeps this ${level} lesson out of all progress: it is for S2 and S3, write false.`;
	return [mistake(['sensitivity', 'quick_cover'], message)];
};
