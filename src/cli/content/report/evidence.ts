import { TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import { factState } from '#lib/domain/facts/fact.ts';
import { coverageOf } from '../back/coverage.ts';
import { readRecords } from '../back/record.ts';
import type { Corpus } from '../corpus.ts';
import { unusedLines } from '../unused-lines.ts';
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
	return TARGET_LANGUAGES.map((language) => {
		const part = (heavy: boolean) => {
			const own = texts.filter((text) => text.heavy === heavy);
			return coverageOf(own, language, records);
		};
		const [heavy, rest] = [part(true), part(false)];
		const sum = (verdict: keyof typeof heavy.verdicts) =>
			heavy.verdicts[verdict] + rest.verdicts[verdict];
		return `Read back, ${language}: S2/S3 ${heavy.covered} of ${heavy.wanted}, a third of the rest ${rest.covered} of ${rest.wanted}; same ${sum('same')}, shade ${sum('shade')}, corrected ${sum('differs-fixed')}.`;
	});
}
