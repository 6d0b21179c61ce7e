import { TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { factState } from '#lib/domain/facts/fact.ts';
import { type Coverage, coverageOf } from '../back/coverage.ts';
import { readRecords } from '../back/record.ts';
import type { Corpus } from '../corpus.ts';
import { unusedLines } from '../unused-lines.ts';
import { screenTexts } from '../screen-texts.ts';
import { translatedTexts } from '../translated-texts.ts';

/** Facts by state and telephone lines that somebody has called. */
export function factLines(corpus: Corpus, today: string): string[] {
	const { facts, lines } = corpus;
	const all = facts.source.value?.facts ?? [];
	const count = (state: string) => all.filter((fact) => factState(fact, today) === state).length;
	const spoken = all.filter(({ inline }) => inline).length;
	const numbers = lines.source.value?.lines ?? [];
	const called = numbers.filter(({ test_called }) => test_called !== null).length;
	const unused = unusedLines(corpus).map(({ token }) => token);
	return [
		`Facts: ${all.length}; checked ${count('checked')}, unverified ${count('unverified')}, expired ${count('expired')}; ${spoken} with words for texts.`,
		`Telephone lines: ${numbers.length}; test-called ${called}; unused in texts ${unused.length}${unused.length > 0 ? `: ${unused.join(', ')}` : ''}.`
	];
}

/** How much has been read back by somebody who has not seen the English. */
export async function backLines(corpus: Corpus): Promise<string[]> {
	const records = await readRecords(corpus.root);
	const texts = translatedTexts(corpus);
	const parts = [
		{ name: 'S2/S3', texts: texts.filter(({ heavy }) => heavy) },
		{ name: 'a third of the rest', texts: texts.filter(({ heavy }) => !heavy) },
		{ name: 'screens', texts: screenTexts(corpus) }
	];
	return TARGET_LANGUAGES.map((language) => {
		const read = parts.map(({ name, texts }) => {
			return { name, ...coverageOf(texts, language, records) };
		});
		const shares = read.map(({ name, covered, wanted }) => `${name} ${covered} of ${wanted}`);
		const sum = (verdict: keyof Coverage['verdicts']) =>
			read.reduce((total, { verdicts }) => total + verdicts[verdict], 0);
		return `Read back, ${language}: ${shares.join(', ')}; same ${sum('same')}, shade ${sum('shade')}, corrected ${sum('differs-fixed')}.`;
	});
}
