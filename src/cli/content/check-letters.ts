import { letterRemarks } from '#lib/domain/content/rules/letters.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { error, warning } from './source.ts';
import { translatedTexts } from './translated-texts.ts';

/** Letters that a font, the voice or a reader of the language would stumble over, in every translation. */
export function checkLetters(corpus: Corpus): RuleFinding[] {
	return translatedTexts(corpus).flatMap(({ texts, po }) =>
		po.flatMap(({ file, language, catalog, lineOf }) => {
			const known = new Map(catalog.entries.map(({ key, translation }) => [key, translation]));
			return texts.flatMap(({ key }) =>
				letterRemarks(known.get(key) ?? '', language).map(({ severity, message }) => {
					const tell = severity === 'mistake' ? error : warning;
					return { rule: 'letters', ...tell(file, lineOf(key), `${key}: ${message}; write it otherwise.`) };
				})
			);
		})
	);
}
