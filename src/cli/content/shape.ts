import type * as v from 'valibot';
import { type Finding, error } from './finding.ts';

type Path = readonly (string | number)[];
type Issue = v.BaseIssue<unknown>;

/** How much of a list of words is printed. */
const LONGEST = 300;

/** What a value has to be, as a writer would say it. */
const KINDS: Readonly<Record<string, string>> = {
	string: 'a text, in quotes if it looks like a number',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list, each member after a dash',
	Object: 'fields, each on a line of its own',
	unknown: 'fields, each on a line of its own'
};

/** What is wrong with the shape of a file, a finding for each field. */
export function shapeFindings(
	file: string,
	issues: readonly Issue[],
	lineAt: (path: Path) => number | undefined
): Finding[] {
	return issues
		.flatMap((issue) => leaves(issue))
		.map(({ issue, path }) => {
			if (path.length === 0 && issue.input === null)
				return error(file, undefined, 'This file is empty: write it.');
			const where = path.length > 0 ? path.join('.') : 'the file';
			return error(file, lineAt(path), `${where}: ${say(issue, path)}.`);
		});
}

/**
 * An issue of a choice between shapes hides the issues that matter in the shape that was meant. They count
 * their path from the choice.
 */
function leaves(issue: Issue, above: Path = []): { issue: Issue; path: Path }[] {
	const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
	const inner = (issue.issues as Issue[] | undefined)?.filter((one) => one.path) ?? [];
	return inner.length > 0 ? inner.flatMap((one) => leaves(one, path)) : [{ issue, path }];
}

function say({ type, message, expected, received }: Issue, path: Path): string {
	if (expected === 'never') return `the field ${received} is not known here: take it out`;
	if (received === 'undefined') return `the field is missing: add it${known(expected, path)}`;
	if (!message.startsWith('Invalid')) return message;
	const use = `use ${wanted(expected ?? 'something else', received)}`;
	if (received === 'null') return `nothing is written here: ${use}`;
	return `${received}${type.endsWith('_length') ? ' of them' : ''} does not fit: ${use}`;
}

/** What may stand in a missing field, where only words of a list may. */
function known(expected: string | null, path: Path): string {
	if (expected === null || expected === `"${path.at(-1)}"`) return '';
	return ` (${wanted(expected, '')})`;
}

function wanted(expected: string, received: string): string {
	const words = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
	const sorted = received.startsWith('"') ? nearestFirst(words, received) : words;
	const text = sorted.map((word) => KINDS[word] ?? word).join(' | ');
	return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** The word that was meant is mostly the one that is left after the fewest changes. */
function nearestFirst(words: readonly string[], typed: string): string[] {
	const far = new Map(words.map((word) => [word, changes(word, typed)]));
	return words.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

/** How many letters have to be put in, taken out or replaced to make one word of another. */
function changes(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, n) => n);
	for (const [i, letter] of [...one].entries()) {
		const next = [i + 1];
		for (let j = 0; j < other.length; j += 1) {
			const replaced = (row[j] ?? 0) + (letter === other[j] ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
