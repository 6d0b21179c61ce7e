import { type Alias, type Document, type LineCounter, visit } from 'yaml';
import { type Finding, error } from './finding.ts';

/** What a writer does about a line that is not YAML, by what its reader says of it. */
const ADVICE: readonly [RegExp, string][] = [
	[/^Nested mappings/, 'put a text with a colon in quotes, or indent the line like its neighbours'],
	[/same column/, 'indent the line like its neighbours'],
	[/^Tabs/, 'indent with spaces'],
	[/must be unique/, 'this field stands here twice, take one out'],
	[/multiple documents/, 'take out the line of --- or ... above'],
	[/^Missing closing/, 'close the quote'],
	[/^Flow (map|sequence)/, 'close the bracket, or put a text that begins with one in quotes'],
	[/^Unresolved tag|^Plain value|^Tags and anchors|node end|^Not a YAML/, 'put the text in quotes']
];

/** Why a file is not YAML, or would lose a text that begins with a sign of YAML. */
export function yamlProblems(file: string, doc: Document, counter: LineCounter): Finding[] {
	const found = [...doc.errors, ...doc.warnings].map(({ message, pos }) => {
		const what = `This is not YAML (${tidy(message)}): ${adviceOn(message)}.`;
		return error(file, counter.linePos(pos[0]).line, what);
	});
	return found.length > 0 ? found : lostAlias(file, doc, counter);
}

function adviceOn(message: string): string {
	return ADVICE.find(([said]) => said.test(message))?.[1] ?? 'correct the line';
}

/** A text that begins with `*` is taken for the name of another place. */
function lostAlias(file: string, doc: Document, counter: LineCounter): Finding[] {
	let lost: Alias | undefined;
	visit(doc, {
		Alias: (_, alias) => {
			if (alias.resolve(doc) !== undefined) return undefined;
			lost = alias;
			return visit.BREAK;
		}
	});
	if (!lost) return [];
	const { line } = counter.linePos(lost.range?.[0] ?? 0);
	const what = `*${lost.source} names an anchor that is not above it: put a text that begins with * in quotes.`;
	return [error(file, line, what)];
}

function tidy(message: string): string {
	return message
		.replace(/\s+/g, ' ')
		.replace(/; please use .*$/, '')
		.replace(/\.$/, '')
		.replace(/ at line \d+.*$/, '');
}
