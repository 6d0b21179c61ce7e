import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import { castBalance } from '#lib/domain/content/rules/cast-balance.ts';
import { bandName } from '#lib/domain/content/rules/length.ts';
import {
	SHARE_HOLDING,
	lopsidedBands,
	stepTypesUsed,
	withoutTwins
} from '#lib/domain/content/rules/whole-corpus.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { glossaryTranslations } from './glossary-words.ts';
import { error, warning } from './finding.ts';
import { unusedForms, wordUses } from './word-uses.ts';

/** What only the lessons together can have or lack. */
export function checkTogether(corpus: Corpus): RuleFinding[] {
	const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);
	// What a lesson that cannot be read would have brought would seem to be lacking.
	const counted = lessons.length < corpus.lessons.length ? [] : lacking(corpus, lessons);
	return [...counted, ...twoWords(corpus), ...otherWords(corpus)];
}

function lacking(corpus: Corpus, lessons: readonly Lesson[]): RuleFinding[] {
	const file = 'content/modules';
	const unused = stepTypesUsed(lessons).filter(([, count]) => count === 0);
	return [
		...unused.map(([type]) => {
			const message = `No lesson has a step ${type}: use it where it helps.`;
			return { rule: 'step-types', ...error(file, undefined, message) };
		}),
		...withoutTwins(lessons).map((name) => {
			const message = `${name} has no paired items: add K, R and A in two forms (§4.7).`;
			return { rule: 'twins', ...error(file, undefined, message) };
		}),
		...castBalance(lessons, corpus.cast.source.value?.cast ?? []).missed.map((message) => {
			return { rule: 'cast-balance', ...error(file, undefined, message) };
		}),
		...tooOftenTheSame(corpus),
		...strangeForms(corpus)
	];
}

// Parents and teachers are the same band, but nobody plays both courses: each is counted for itself.
function tooOftenTheSame({ lessons, adults }: Corpus): RuleFinding[] {
	const courses = [
		{ file: 'content/modules', texts: lessons },
		{ file: 'content/family', texts: adults.sessions },
		{ file: 'content/teachers', texts: adults.units }
	];
	return courses.flatMap(({ file, texts }) =>
		lopsidedBands(texts.flatMap(({ source }) => source.value ?? [])).map(
			({ band, holding, of }) => {
				const [least, most] = [SHARE_HOLDING.least, SHARE_HOLDING.most].map((share) => share * 100);
				const message = `Of ${of} true-or-false statements for ${bandName(band)} ${holding} hold, and ${least} to ${most} of a hundred should: turn some round, with their feedback and belief.`;
				return { rule: 'true-or-false', ...error(file, undefined, message) };
			}
		)
	);
}

function twoWords(corpus: Corpus): RuleFinding[] {
	return glossaryTranslations(corpus)
		.filter(({ translations }) => translations.size > 1)
		.map(({ language, word, translations }) => {
			const ways = [...translations].map(([way, places]) => `“${way}” (${places.join(', ')})`);
			const message = `The word “${word}” is translated in ${ways.length} ways: ${ways.join(' and ')}. Choose one.`;
			const file = `content/glossary.${language}.po`;
			return { rule: 'glossary', ...warning(file, undefined, message) };
		});
}

// What is not fixed is counted by the report: many hard words are ordinary English too.
function otherWords(corpus: Corpus): RuleFinding[] {
	return wordUses(corpus)
		.filter(({ hard, way }) => hard.fixed && way === undefined)
		.map(({ hard, po, key }) => {
			const ways = hard.ways[po.language].join('” or “');
			const message = `${key} says “${hard.word}” otherwise: say “${ways}”.`;
			return { rule: 'word-use', ...error(po.file, po.lineOf(key), message) };
		});
}

function strangeForms(corpus: Corpus): RuleFinding[] {
	const { file, value, lineOf } = corpus.wordForms;
	return unusedForms(corpus).map((index) => {
		const message = `No text uses the word “${value?.words[index]?.word}”: correct it, or take it out.`;
		return { rule: 'word-forms', ...error(file, lineOf(['words', index, 'word']), message) };
	});
}
