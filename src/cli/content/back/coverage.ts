import type { TargetLanguage } from '#lib/domain/content/catalog.ts';
import type { TranslatedText } from '../translated-texts.ts';
import type { Source } from '../source.ts';
import type { VERDICTS } from './record.ts';
import { type BackRecord, recordOf } from './record.ts';
import { type BackLine, linesToReadBack } from './selection.ts';

/** How many of the lines that need it have been read back as they stand now. */
export interface Coverage {
	wanted: number;
	covered: number;
	verdicts: Record<(typeof VERDICTS)[number], number>;
}

/** The lines that have not been read back, or not in the words that they have now. */
export function openLines(
	text: TranslatedText,
	language: TargetLanguage,
	records: readonly Source<BackRecord>[]
): BackLine[] {
	const known = knownHashes(recordOf(records, text.name, language));
	return linesToReadBack(text, language).filter(({ key, hash }) => known.get(key) !== hash);
}

/** Coverage of some texts in one language. */
export function coverageOf(
	texts: readonly TranslatedText[],
	language: TargetLanguage,
	records: readonly Source<BackRecord>[]
): Coverage {
	const sum: Coverage = {
		wanted: 0,
		covered: 0,
		verdicts: { same: 0, shade: 0, 'differs-fixed': 0 }
	};
	for (const text of texts) {
		const wanted = linesToReadBack(text, language);
		const record = recordOf(records, text.name, language);
		const known = knownHashes(record);
		const read = new Set(
			wanted.filter((line) => known.get(line.key) === line.hash).map(({ key }) => key)
		);
		sum.wanted += wanted.length;
		sum.covered += read.size;
		for (const { key, verdict } of record?.lines ?? [])
			if (read.has(key)) sum.verdicts[verdict] += 1;
	}
	return sum;
}

function knownHashes(record: BackRecord | undefined): Map<string, string> {
	return new Map(record?.lines.map(({ key, hash }) => [key, hash]));
}
