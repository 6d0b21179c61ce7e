import type { Language } from '../language.ts';
import { storyTexts } from '../story.ts';
import type { BannedWord } from '../lists-schema.ts';
import { withPlainApostrophes } from './sentences.ts';
import { type LessonRule, type Remark, type TranslationRule, mistake } from './rule.ts';

/** Words that blame, label, frighten or take sides stand in no English text. */
export const banned: LessonRule = (lesson, { bannedWords }) =>
	storyTexts(lesson).flatMap(({ text, path }) =>
		bannedIn(text, 'en', bannedWords.en, lesson.id).map((ban) => bannedRemark(path, ban))
	);

/** The same for translations. */
export const bannedInTranslation: TranslationRule = (texts, language, lesson, { bannedWords }) =>
	texts.flatMap(({ entry, path }) =>
		bannedIn(entry?.translation ?? '', language, bannedWords[language], lesson.id).map((ban) =>
			bannedRemark(path, ban)
		)
	);

/** What is said about such a word. */
export function bannedRemark(path: Remark['path'], { word, say, why }: BannedWord): Remark {
	const reason = why ? ` (${why})` : '';
	return mistake(path, `“${word}” is on the list of words not to use${reason}: ${say}.`);
}

/** The words of the list that a text uses. */
export function bannedIn(
	text: string,
	language: Language,
	bans: readonly BannedWord[],
	lesson: string
): BannedWord[] {
	const small = withPlainApostrophes(text.toLowerCase());
	return bans.filter(
		(ban) => !ban.except?.includes(lesson) && patternOf(ban, language).test(small)
	);
}

const patterns = new WeakMap<BannedWord, RegExp>();

// Chinese has no word borders; elsewhere “gang” must not be found in “gangway”.
function patternOf(ban: BannedWord, language: Language): RegExp {
	const known = patterns.get(ban);
	if (known) return known;
	const word = withPlainApostrophes(ban.word.toLowerCase());
	const open = word.endsWith('*');
	const letters = (open ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const border =
		language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', open ? '' : '(?![\\p{L}\\p{M}])'];
	const pattern = new RegExp(`${border[0]}${letters}${border[1]}`, 'u');
	patterns.set(ban, pattern);
	return pattern;
}
