import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Catalog, TargetLanguage } from '#lib/domain/content/catalog.ts';
import { type Finding, damage, error } from './finding.ts';
import { parsePo } from './po-file.ts';
import { formProblems, keysOf, openQuotes } from './po-form.ts';

/** A PO file that may be missing or malformed; knows the line of every entry. */
export interface PoSource {
	file: string;
	language: TargetLanguage;
	state: 'read' | 'missing' | 'malformed';
	catalog: Catalog;
	findings: Finding[];
	lineOf(key: string): number | undefined;
}

/** Reads one PO file. Never throws for what stands in the file. */
export async function readPo(path: string, language: TargetLanguage): Promise<PoSource> {
	const file = relative(process.cwd(), path);
	const empty: Catalog = { language, entries: [], obsolete: [] };
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch {
		const message = `The translation is missing: make it with \`npm run content po\`.`;
		const findings = [error(file, undefined, message)];
		return { file, language, state: 'missing', catalog: empty, findings, lineOf };
	}
	const damaged = [...damage(file, text), ...openQuotes(text, file)];
	if (damaged.length > 0)
		return { file, language, state: 'malformed', catalog: empty, findings: damaged, lineOf };
	try {
		const catalog = parsePo(text, language);
		const findings = formProblems(text, file, language);
		// Written anew, it would lose what they tell of.
		const state = findings.length > 0 ? 'malformed' : 'read';
		return { file, language, state, catalog, findings, lineOf: finder(text) };
	} catch (cause) {
		const findings = [notPo(file, text, cause instanceof Error ? cause.message : String(cause))];
		return { file, language, state: 'malformed', catalog: empty, findings, lineOf };
	}
}

const lineOf = () => undefined;

function notPo(file: string, text: string, reason: string): Finding {
	const line = Number(/line (\d+)/i.exec(reason)?.[1]) || lastLineOf(text, reason);
	const plural = reason.startsWith('Plural')
		? 'a text has one translation here, no plural: take out `msgid_plural` and write one `msgstr`'
		: 'correct it';
	return error(file, line, `This is not a PO file (${reason.replace(/\.$/, '')}): ${plural}.`);
}

/** Where the key stands that a message of the parser names; the second of two is the one too many. */
function lastLineOf(text: string, reason: string): number | undefined {
	const key = /in "([^"]*)" context/.exec(reason)?.[1];
	return keysOf(text).findLast((entry) => entry.key === key)?.line;
}

function finder(text: string): (key: string) => number | undefined {
	let lines: Map<string, number> | undefined;
	return (key) => {
		lines ??= new Map(keysOf(text).map((entry) => [entry.key, entry.line]));
		return lines.get(key);
	};
}
