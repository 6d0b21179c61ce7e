import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { type KnownLetters, letterRemarks } from '#lib/domain/content/rules/letters.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { error, warning } from './finding.ts';
import { translatedTexts } from './translated-texts.ts';

/** Letters that a font, the voice or a reader of the language would stumble over, in every translation. */
export function checkLetters(corpus: Corpus): RuleFinding[] {
	const known = knownLetters(corpus);
	if (known.common.size === 0) {
		const missing = 'The common Chinese characters are missing: write them, or get the file back.';
		return [{ rule: 'letters', ...error('content/common-characters.zh.txt', undefined, missing) }];
	}
	return [...inlineLetters(corpus, known), ...writtenLetters(corpus, known)];
}

function writtenLetters(corpus: Corpus, known: KnownLetters): RuleFinding[] {
	return translatedTexts(corpus).flatMap(({ texts, po }) =>
		po.flatMap(({ file, language, catalog, lineOf }) => {
			const written = new Map(catalog.entries.map(({ key, translation }) => [key, translation]));
			return texts.flatMap(({ key }) =>
				remarks(written.get(key) ?? '', language, known, { file, line: lineOf(key), key })
			);
		})
	);
}

/** The words of facts stand in every text that names them, and in no PO file. */
function inlineLetters({ facts }: Corpus, known: KnownLetters): RuleFinding[] {
	const { value, file, lineOf } = facts.source;
	return (value?.facts ?? []).flatMap(({ token, inline }, index) =>
		TARGET_LANGUAGES.flatMap((language) => {
			const line = lineOf(['facts', index, 'inline', language]);
			return remarks(inline?.[language] ?? '', language, known, {
				file,
				line,
				key: `${token}.inline.${language}`
			});
		})
	);
}

interface Place {
	file: string;
	line: number | undefined;
	key: string;
}

function remarks(
	text: string,
	language: TargetLanguage,
	known: KnownLetters,
	{ file, line, key }: Place
): RuleFinding[] {
	return letterRemarks(text, language, known).map(({ severity, message }) => {
		const tell = severity === 'mistake' ? error : warning;
		return { rule: 'letters', ...tell(file, line, `${key}: ${message}; write it otherwise.`) };
	});
}

/** Letters that may stand in a translation although they are rare or foreign. */
export function knownLetters({ commonCharacters, acceptedLetters }: Corpus): KnownLetters {
	const kept = (language: TargetLanguage) =>
		new Set(acceptedLetters.value?.[language].flatMap(({ letters }) => letters));
	return {
		common: new Set(commonCharacters.replaceAll('\n', '')),
		accepted: { zh: kept('zh'), ug: kept('ug'), kk: kept('kk') }
	};
}
