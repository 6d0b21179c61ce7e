import { type RuleFinding, countTexts } from './check.ts';
import type { Corpus } from './corpus.ts';
import { balanceLines } from './report/lessons.ts';
import type { Finding } from './finding.ts';

/** One finding as it is printed: `file:line sentence`. */
export function printFinding({ severity, file, line, message }: Finding): string {
	const mark = severity === 'warning' ? 'warning: ' : '';
	return `${file}:${line ?? 1} ${mark}${message}`;
}

/** All errors, and warnings counted by rule with one example each, or all of them. */
export function reportFindings(findings: readonly RuleFinding[], all: boolean): string[] {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	if (all) return findings.map(printFinding);
	const rules = [...new Set(warnings.map(({ rule }) => rule))];
	const counted = rules.map((rule) => {
		const own = warnings.filter((warning) => warning.rule === rule);
		return `${own.length} × ${rule}, such as: ${own[0] ? printFinding(own[0]) : ''}`;
	});
	const hint = counted.length > 0 ? ['All warnings: npm run content -- --warnings'] : [];
	return [...errors.map(printFinding), ...counted, ...hint];
}

/** The last lines of a check: who leads the stories, and what native readers have cleared. */
export function reportCorpus(corpus: Corpus): string[] {
	const cleared = Object.entries(countTexts(corpus)).map(
		([language, { all, done }]) => `${language} ${done} of ${all}`
	);
	return [...balanceLines(corpus), `Texts cleared by a native reader: ${cleared.join(', ')}.`];
}
