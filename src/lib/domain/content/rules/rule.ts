import type { FactBook } from '../../facts/inline-facts.ts';
import type { CatalogEntry, TargetLanguage } from '../catalog.ts';
import type { BannedWords, FixedLine } from '../lists-schema.ts';
import type { Story } from '../story.ts';
import type { KeyedText } from '../texts.ts';

/** What a rule has to say about one place of a lesson, in one sentence that says what to do. */
export interface Remark {
	severity: 'error' | 'warning';
	/** Where in the lesson; the tool finds the line. */
	path: (string | number)[];
	message: string;
}

/** What rules look things up in. */
export interface Reference {
	facts: FactBook;
	misconceptions: ReadonlySet<string>;
	bannedWords: BannedWords;
	fixedLines: readonly FixedLine[];
	lessons: ReadonlySet<string>;
	/** Girls and boys of the cast. */
	children: ReadonlySet<string>;
	isPictureWord: (word: string) => boolean;
	/** The day of the check, `2026-11-24`. */
	today: string;
	/** A fact that has expired stops a check; a build goes on, and adults see it marked. */
	ofExpired: Remark['severity'];
}

/** One idea about the English master of a lesson, a parents’ session or a teachers’ unit. */
export type LessonRule = (lesson: Story, reference: Reference) => Remark[];

/** One text of a lesson in one language, beside its English. */
export interface TranslatedText extends KeyedText {
	entry: CatalogEntry | undefined;
}

/** One idea about the texts of a lesson in one language. */
export type TranslationRule = (
	texts: readonly TranslatedText[],
	language: TargetLanguage,
	lesson: Story,
	reference: Reference
) => Remark[];

/** A mistake that stops a release. */
export function mistake(path: (string | number)[], message: string): Remark {
	return { severity: 'error', path, message };
}

/** Something that a person should look at. */
export function doubt(path: (string | number)[], message: string): Remark {
	return { severity: 'warning', path, message };
}
