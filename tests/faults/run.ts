/**
 * npm run faults: what may go wrong on a tablet, done to it on purpose; prints a table of what held.
 * Names of parts run only those: refusals, trouble, torn, kills, joins, large.
 */
import { joins } from './joins.ts';
import { kills } from './kills.ts';
import { largeImport } from './large.ts';
import { table, type Result } from './result.ts';
import { refusals } from './refusals.ts';
import { torn } from './torn.ts';
import { trouble } from './trouble.ts';

const PARTS = { refusals, trouble, torn, kills, joins, large: largeImport };

const wanted = process.argv.slice(2);
const rows: Result[] = [];
for (const [name, part] of Object.entries(PARTS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	console.log(`${name} …`);
	rows.push(...(await part()));
}
const broken = rows.filter(({ holds }) => !holds).length;
console.log(`\n${table(rows)}\n\n${rows.length - broken} of ${rows.length} held`);
process.exit(broken > 0 ? 1 : 0);
