import { basename, dirname } from 'node:path';
import { isChild } from '#lib/domain/content/cast-schema.ts';
import type { Reference } from '#lib/domain/content/rules/rule.ts';
import { isPictureWord } from '#lib/domain/scene/picture-words.ts';
import type { Corpus } from './corpus.ts';
import { factBookOf } from './fact-book.ts';

/**
 * What the rules look things up in, on a day. `ofExpired`: a check fails for facts that are out of date; a
 * build does not, or an old copy of this project could never be served again.
 */
export function referenceOf(
	corpus: Corpus,
	today: string,
	ofExpired: Reference['ofExpired']
): Reference {
	const { cast, misconceptions, bannedWords, fixedLines } = corpus;
	const lessons = [...corpus.lessons, ...corpus.adults.sessions];
	return {
		facts: factBookOf(corpus),
		misconceptions: new Set(misconceptions.value?.misconceptions.map(({ code }) => code)),
		bannedWords: bannedWords.value ?? { en: [], zh: [], ug: [], kk: [] },
		fixedLines: fixedLines.value?.lines ?? [],
		// One that cannot be read has told so itself; what others take from it is there.
		lessons: new Set(lessons.map(({ source }) => basename(dirname(source.file)))),
		children: new Set(cast.source.value?.cast.filter(isChild).map(({ id }) => id)),
		isPictureWord,
		today,
		ofExpired
	};
}
