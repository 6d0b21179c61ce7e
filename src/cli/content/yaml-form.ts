import { type Document, type LineCounter, Scalar, isCollection, isScalar, visit } from 'yaml';
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

/** Why a file is not YAML, or would lose a text, or part of one, to a sign of YAML. */
export function yamlProblems(
	file: string,
	text: string,
	doc: Document,
	counter: LineCounter
): Finding[] {
	const found = [...doc.errors, ...doc.warnings].map(({ message, pos }) => {
		const what = `This is not YAML (${tidy(message)}): ${adviceOn(message)}.`;
		return error(file, counter.linePos(pos[0]).line, what);
	});
	if (found.length > 0) return found;
	return [...badReferences(doc), ...cutTexts(doc, text)].map(({ at, what }) =>
		error(file, counter.linePos(at).line, what)
	);
}

function adviceOn(message: string): string {
	return ADVICE.find(([said]) => said.test(message))?.[1] ?? 'correct the line';
}

interface Problem {
	/** Where it begins in the file, in characters. */
	at: number;
	what: string;
}

/**
 * Texts that begin with `*` or `&`, which YAML takes for references, and references within what is
 * referred to: a few of them grow without end.
 */
function badReferences(doc: Document): Problem[] {
	const found: Problem[] = [];
	const known = new Set<string>();
	visit(doc, {
		Alias: (_, { source, range }, above) => {
			const isWithin = above.some((node) => isCollection(node) && node.anchor !== undefined);
			const what = isWithin
				? `*${source} stands within a part that is itself referred to: write it out.`
				: `*${source} names an anchor that is not above it: put a text that begins with * in quotes.`;
			if (isWithin || !known.has(source)) found.push({ at: range?.[0] ?? 0, what });
		},
		Value: (_, node) => {
			const { anchor, range } = node;
			if (anchor === undefined) return;
			known.add(anchor);
			if (!isScalar(node)) return;
			const what = `&${anchor} is lost here: put a text that begins with & in quotes.`;
			found.push({ at: range?.[0] ?? 0, what });
		}
	});
	return found;
}

/** Texts of several words outside of quotes that ` #` ends. */
function cutTexts(doc: Document, text: string): Problem[] {
	const found: Problem[] = [];
	visit(doc, {
		Scalar: (_, { type, source, range }) => {
			if (type !== Scalar.PLAIN || !source?.includes(' ') || !range) return;
			const [at, end] = range;
			if (!/^[ \t]+#/.test(text.slice(end, end + 80))) return;
			const what =
				'YAML ends this text before the #: put it in quotes, or the remark on a line of its own.';
			found.push({ at, what });
		}
	});
	return found;
}

function tidy(message: string): string {
	return message
		.replace(/\s+/g, ' ')
		.replace(/; please use .*$/, '')
		.replace(/\.$/, '')
		.replace(/ at line \d+.*$/, '');
}
