import { join } from 'node:path';
import type { RuleFinding } from '../check.ts';
import type { Corpus } from '../corpus.ts';
import { kazakhSpelling, spellingLine } from '../spell/spell.ts';
import { beliefLine } from './beliefs.ts';
import { digitsLine } from './digits.ts';
import { backLines, factLines } from './evidence.ts';
import { harmonyLine } from './harmony.ts';
import { languageTable } from './language-table.ts';
import { lessonLines } from './lessons.ts';
import { packLines } from './packs.ts';
import { soundLines } from './sound.ts';
import { wordLines } from './words.ts';

/** How the content stands, for editors and for those who decide on a release. */
export async function report(
	corpus: Corpus,
	findings: readonly RuleFinding[],
	today: string
): Promise<string[]> {
	const counted = new Map<string, number>();
	for (const { rule, severity } of findings)
		counted.set(`${severity} ${rule}`, (counted.get(`${severity} ${rule}`) ?? 0) + 1);
	const words = [...counted].map(([name, count]) => `${name} ${count}`);
	return [
		...languageTable(corpus),
		'',
		...lessonLines(corpus),
		beliefLine(corpus),
		...factLines(corpus, today),
		...(await backLines(corpus)),
		spellingLine(await kazakhSpelling(corpus)),
		...wordLines(corpus),
		harmonyLine(corpus),
		digitsLine(corpus, 'ug'),
		digitsLine(corpus, 'kk'),
		...(await soundLines(corpus)),
		...(await packLines(join('static', 'packs'))),
		`Findings: ${words.join(', ')}.`
	];
}
