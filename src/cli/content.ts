import { join } from 'node:path';
import { back } from './content/back/back.ts';
import { buildPacks } from './content/build-packs.ts';
import { type RuleFinding, check } from './content/check.ts';
import { type Corpus, readCorpus } from './content/corpus.ts';
import { writeSchemas } from './content/json-schemas.ts';
import { referenceOf } from './content/reference.ts';
import { report } from './content/report/report.ts';
import { reportCorpus, reportFindings } from './content/report.ts';
import { measure } from './content/speech/measure.ts';
import { sheet } from './content/sheet/sheet.ts';
import { spell } from './content/spell/spell.ts';
import { updatePo } from './content/update-po.ts';

const ROOT = 'content';
const USAGE =
	'Use: content.ts [check | build | po | schemas | back | sheet | spell | measure | report] [--warnings]';

/** Checks, compiles or updates content/. Ends with 1 if something must be corrected first. */
async function main(args: readonly string[]): Promise<number> {
	const started = performance.now();
	const command = args.find((arg) => !arg.startsWith('-')) ?? 'check';
	const today = new Date().toISOString().slice(0, 10);
	if (command === 'schemas') return writeSchemas(join(ROOT, 'schemas'));
	const corpus = await readCorpus(ROOT);
	if (command === 'po') return updatePo(corpus);
	if (command === 'measure') return measure(corpus, args.includes('--all'));
	if (command === 'sheet') return sheet(corpus, args.slice(1));
	if (command === 'spell') return spell(corpus, args.slice(1));
	if (command === 'back') return back(corpus, args.slice(1), today);
	if (!['check', 'build', 'report'].includes(command)) {
		console.error(USAGE);
		return 1;
	}
	const findings = check(
		corpus,
		referenceOf(corpus, today, command === 'build' ? 'warning' : 'error')
	);
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const asked = command === 'report';
	const compiled = errors === 0 && command !== 'check' ? await compile(corpus, today) : [];
	print(reportFindings(findings, args.includes('--warnings')));
	print(asked ? await report(corpus, findings, today) : reportCorpus(corpus));
	print([...compiled, summary(corpus, findings, started)]);
	return errors > 0 ? 1 : 0;
}

/** Writes the packs, and says how long that took: the whole is meant to compile in under ten seconds. */
async function compile(corpus: Corpus, today: string): Promise<string[]> {
	const started = performance.now();
	await buildPacks(corpus, join('static', 'packs'), today);
	return [`Compiled in ${((performance.now() - started) / 1000).toFixed(1)} s (of 10).`];
}

function summary(corpus: Corpus, findings: readonly RuleFinding[], started: number): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	return `${corpus.lessons.length} lessons, ${errors} errors, ${findings.length - errors} warnings, ${seconds} s`;
}

function print(lines: readonly string[]): void {
	for (const line of lines) console.log(line);
}

process.exitCode = await main(process.argv.slice(2));
