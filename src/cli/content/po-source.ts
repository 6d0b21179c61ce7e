import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Catalog, TargetLanguage } from '#lib/domain/content/catalog.ts';
import { parsePo } from './po-file.ts';
import { type Finding, error } from './source.ts';

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
	try {
		const catalog = parsePo(text, language);
		return { file, language, state: 'read', catalog, findings: [], lineOf: finder(text) };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const message = `This is not a PO file (${reason.replace(/\.$/, '')}): correct it.`;
		const line = Number(/line (\d+)/i.exec(reason)?.[1]) || undefined;
		const findings = [error(file, line, message)];
		return { file, language, state: 'malformed', catalog: empty, findings, lineOf };
	}
}

const lineOf = () => undefined;

function finder(text: string): (key: string) => number | undefined {
	let lines: Map<string, number> | undefined;
	return (key) => {
		lines ??= new Map(
			text.split('\n').flatMap((line, index) => {
				const found = /^msgctxt "(.*)"$/.exec(line)?.[1];
				return found === undefined ? [] : [[found, index + 1] as const];
			})
		);
		return lines.get(key);
	};
}
