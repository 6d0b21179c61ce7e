import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, type Document, isNode, parseDocument } from 'yaml';
import { type Finding, damage, error } from './finding.ts';
import { shapeFindings } from './shape.ts';
import { yamlProblems } from './yaml-form.ts';

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

/** Reads one file, mostly YAML, and checks its shape. Never throws for what stands in the file. */
export async function readSource<S extends v.GenericSchema>(
	path: string,
	schema: S,
	parse = parseSource<S>
): Promise<Source<v.InferOutput<S>>> {
	const file = relative(process.cwd(), path);
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch {
		const message = 'This file is missing or cannot be read: write it.';
		return { file, value: undefined, findings: [error(file, undefined, message)], lineOf };
	}
	return parse(file, text, schema);
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
	const damaged = damage(file, text);
	const problems = damaged.length > 0 ? damaged : yamlProblems(file, text, doc, counter);
	if (problems.length > 0) return { file, value: undefined, findings: problems, lineOf: lineAt };
	const parsed = v.safeParse(schema, doc.toJS({ maxAliasCount: -1 }));
	if (parsed.success) return { file, value: parsed.output, findings: [], lineOf: lineAt };
	const findings = shapeFindings(file, parsed.issues, lineAt);
	return { file, value: undefined, findings, lineOf: lineAt };
}

/** The line of the value at a path, or of the closest value around it. */
function lineOfPath(doc: Document, counter: LineCounter, path: Path): number | undefined {
	for (let length = path.length; length >= 0; length -= 1) {
		const node = doc.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	}
	return undefined;
}
