import type { TelephoneLine } from '#lib/domain/facts/telephone-line.ts';
import { adultFiles } from './adult-corpus.ts';
import type { Corpus } from './corpus.ts';

/** A name in a text, or in a list of the facts that a text relies on. */
const NAMED = /\{\{fact\.(\w+)\}\}|"facts":\[([^\]]*)\]/g;

/** Telephone lines that no lesson, session, unit, card or chapter names. */
export function unusedLines({ lessons, adults, lines }: Corpus): TelephoneLine[] {
	const files = [
		...lessons,
		...adults.sessions,
		...adults.units,
		...adultFiles(adults).map(({ file }) => file)
	];
	const written = JSON.stringify(files.map(({ source }) => source.value));
	const used = new Set(
		[...written.matchAll(NAMED)].flatMap(([, token, list]) => {
			return token ?? list?.split(',').map((name) => name.slice(1, -1)) ?? [];
		})
	);
	return (lines.source.value?.lines ?? []).filter(({ token }) => !used.has(token));
}
