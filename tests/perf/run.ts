/**
 * npm run perf: measures the built app as a low-end tablet would see it and prints a table.
 * 4× slower processor, 1.6 Mbit/s and 150 ms unless a line says otherwise; medians of 7 unless noted.
 * Ends with 1 when a target was missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildIfStale } from '../current-build.ts';
import { attendance } from './scenarios/attendance.ts';
import { classMode } from './scenarios/class.ts';
import { coldVisits } from './scenarios/cold.ts';
import { byFile } from './scenarios/file.ts';
import { fullTablet } from './scenarios/full-tablet.ts';
import { lighthouseScores } from './scenarios/lighthouse.ts';
import { longUse } from './scenarios/long-use.ts';
import { pictures } from './scenarios/pictures.ts';
import { clubReports } from './scenarios/reports.ts';
import { largeImport } from './scenarios/large-import.ts';
import { playing } from './scenarios/playing.ts';
import { launch, serve } from './tablet.ts';
import { holds, table, type Measured } from './target.ts';

const SCENARIOS = {
	cold: coldVisits,
	playing,
	pictures,
	class: classMode,
	full: fullTablet,
	use: longUse,
	reports: clubReports,
	attendance,
	file: byFile,
	import: largeImport
};

buildIfStale();
const wanted = process.argv.slice(2);
const server = await serve();
const browser = await launch();
const rows: Measured[] = [];
try {
	for (const [name, scenario] of Object.entries(SCENARIOS)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		console.log(`measuring ${name} …`);
		// What was measured before is worth its minutes, whatever became of one scenario.
		try {
			rows.push(...(await scenario(browser)));
		} catch (cause) {
			console.error(`${name} could not be measured:`, cause);
			process.exitCode = 1;
		}
	}
	if (wanted.length === 0 || wanted.includes('lighthouse'))
		rows.push(...(await lighthouseScores()));
} finally {
	await browser.close();
	server.kill();
}
console.log(`\n${table(rows)}\n`);
mkdirSync('perf-results', { recursive: true });
writeFileSync('perf-results/latest.json', JSON.stringify(rows, null, '\t'));
const missed = rows.filter((row) => !holds(row));
console.log(`${rows.length - missed.length} of ${rows.length} targets held`);
if (missed.length > 0) process.exitCode = 1;
