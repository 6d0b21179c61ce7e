import { type Finding, error } from './finding.ts';

/** What keeps a text from being JSON, with its line. */
export function jsonProblem(file: string, text: string): Finding | undefined {
	// The build takes the mark of Windows at the beginning away, too.
	const json = text.replace(/^\ufeff/, '');
	const reason = reasonAgainst(json);
	if (reason === undefined) return undefined;
	const advice = 'double quotes around names and words, a comma between two, none after the last';
	return error(file, lineOf(json, reason), `This is not JSON: ${advice}, and no remarks.`);
}

function reasonAgainst(json: string): string | undefined {
	try {
		JSON.parse(json);
		return undefined;
	} catch (cause) {
		return cause instanceof Error ? cause.message : String(cause);
	}
}

/** A token out of place is told without its position: it ends the first lines that are told of in the same way. */
function lineOf(json: string, reason: string): number {
	const position = /position (\d+)/.exec(reason)?.[1];
	if (position !== undefined) return json.slice(0, Number(position)).split('\n').length;
	const lines = json.split('\n');
	const until = lines.findIndex((_, n) =>
		reasonAgainst(lines.slice(0, n + 1).join('\n'))?.startsWith('Unexpected token')
	);
	return until < 0 ? lines.length : until + 1;
}
