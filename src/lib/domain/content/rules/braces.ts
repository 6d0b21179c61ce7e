import { withoutTokens } from '../../facts/inline-facts.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type Remark, type TranslationRule, mistake } from './rule.ts';

/** Braces stand in tokens of facts alone: a mistyped token would be shown and spoken as it is written. */
export const braces: LessonRule = (lesson) =>
	storyTexts(lesson).flatMap(({ key, text, path }) => strayBraces(text, key, path));

/** The same for translations. */
export const bracesInTranslation: TranslationRule = (texts) =>
	texts.flatMap(({ key, path, entry }) => strayBraces(entry?.translation ?? '', key, path));

/** What is said about a text with braces that belong to no token. */
export function strayBraces(text: string, key: string, path: Remark['path']): Remark[] {
	if (!/[{}]/.test(withoutTokens(text))) return [];
	return [mistake(path, `${key} has braces around no fact: write {{fact.name}}, without spaces.`)];
}
