import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as v from 'valibot';
import { type Alias, LineCounter, type Document, isNode, parseDocument, visit } from 'yaml';

/** A mistake in a content file, in one sentence that says where it is and what to do. */
export interface Finding {
	severity: 'error' | 'warning';
	file: string;
	line?: number | undefined;
	message: string;
}

/** A YAML file that may or may not have the right shape; knows the line of every value. */
export interface Source<T> {
	file: string;
	/** Missing if the file is malformed or has another shape. */
	value: T | undefined;
	findings: Finding[];
	/** The line on which the value at a path begins, counted from 1. */
	lineOf(path: readonly (string | number)[]): number | undefined;
}

type Path = readonly (string | number)[];

/** Reads one YAML file and checks its shape. Never throws for what stands in the file. */
export async function readSource<S extends v.GenericSchema>(
	path: string,
	schema: S
): Promise<Source<v.InferOutput<S>>> {
	const file = relative(process.cwd(), path);
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch {
		const message = 'This file is missing or cannot be read: write it.';
		return { file, value: undefined, findings: [error(file, undefined, message)], lineOf };
	}
	return parseSource(file, text, schema);
}

const lineOf = () => undefined;

/** Like `readSource`, for text that is already there. */
export function parseSource<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S
): Source<v.InferOutput<S>> {
	const counter = new LineCounter();
	const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lineAt = (path: Path) => lineOfPath(doc, counter, path);
	const bytes = strangeBytes(file, text);
	if (bytes.length > 0) return { file, value: undefined, findings: bytes, lineOf: lineAt };
	if (doc.errors.length > 0) {
		const findings = doc.errors.map(({ message, pos }) => {
			const { line } = counter.linePos(pos[0]);
			return error(file, line, `This is not YAML (${tidy(message)}): correct the line.`);
		});
		return { file, value: undefined, findings, lineOf: lineAt };
	}
	const lost = lostAlias(doc, counter);
	if (lost) return { file, value: undefined, findings: [error(file, ...lost)], lineOf: lineAt };
	const parsed = v.safeParse(schema, doc.toJS());
	if (parsed.success) return { file, value: parsed.output, findings: [], lineOf: lineAt };
	const findings = parsed.issues.flatMap(leaves).map((issue) => shapeFinding(file, issue, lineAt));
	return { file, value: undefined, findings, lineOf: lineAt };
}

/** A text that begins with `*` is taken for the name of another place. */
function lostAlias(
	doc: Document,
	counter: LineCounter
): [line: number, message: string] | undefined {
	let lost: Alias | undefined;
	visit(doc, {
		Alias: (_, alias) => {
			if (alias.resolve(doc) !== undefined) return undefined;
			lost = alias;
			return visit.BREAK;
		}
	});
	if (!lost) return undefined;
	const { line } = counter.linePos(lost.range?.[0] ?? 0);
	return [
		line,
		`*${lost.source} names an anchor that is not above it: put a text that begins with * in quotes.`
	];
}

function shapeFinding(
	file: string,
	issue: v.BaseIssue<unknown>,
	lineAt: (path: Path) => number | undefined
): Finding {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	const where = path.length > 0 ? path.join('.') : 'the file';
	return error(file, lineAt(path), `${where}: ${say(issue)}.`);
}

function say({ message, expected, received }: v.BaseIssue<unknown>): string {
	if (expected === 'never') return `the field ${received} is not known here: take it out`;
	if (received === 'undefined') return `the field is missing: add it (${short(expected ?? '')})`;
	if (!message.startsWith('Invalid')) return message;
	return `${received} does not fit: use ${short(expected ?? 'something else')}`;
}

function short(text: string): string {
	return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

// An issue of a choice between shapes hides the issues that matter in the shape that was meant.
function leaves(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
	const inner = issue.issues as v.BaseIssue<unknown>[] | undefined;
	const deeper = inner?.filter(({ path }) => (path?.length ?? 0) > (issue.path?.length ?? 0));
	return deeper && deeper.length > 0 ? deeper.flatMap(leaves) : [issue];
}

/** The line of the value at a path, or of the closest value around it. */
function lineOfPath(doc: Document, counter: LineCounter, path: Path): number | undefined {
	for (let length = path.length; length >= 0; length -= 1) {
		const node = doc.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	}
	return undefined;
}

function tidy(message: string): string {
	return message
		.replace(/\s+/g, ' ')
		.replace(/\.$/, '')
		.replace(/ at line \d+.*$/, '');
}

/** A file that another program has saved in its own way: what was no UTF-8 is lost. */
export function strangeBytes(file: string, text: string): Finding[] {
	const at = text.indexOf('\ufffd');
	if (at < 0) return [];
	const line = text.slice(0, at).split('\n').length;
	return [error(file, line, 'This is not UTF-8: save the file as UTF-8 and write the line again.')];
}

/** An error, to be printed as one sentence. */
export function error(file: string, line: number | undefined, message: string): Finding {
	return { severity: 'error', file, line, message };
}

/** A warning, to be printed as one sentence. */
export function warning(file: string, line: number | undefined, message: string): Finding {
	return { severity: 'warning', file, line, message };
}
