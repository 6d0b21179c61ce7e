import { type ReadBackLine, VERDICTS } from './record.ts';
import type { BackLine } from './selection.ts';

type Table = ReadonlyMap<string, readonly string[]>;

/** What readers and comparers have written, by key. */
export interface Written {
	old: readonly ReadBackLine[];
	/** Hash of the words that the reader was given, where it is known. */
	given: Table;
	backs: Table;
	/** Verdict and note of every line that is not simply the same. */
	verdicts: Table;
}

export type Merged = { ok: true; lines: ReadBackLine[] } | { ok: false; reason: string };

/**
 * The record with the new lines in it, in the order of the text. A line that was the same counts for
 * the words that the reader was given; a corrected line counts for the words that it has now.
 */
export function merge(lines: readonly BackLine[], written: Written): Merged {
	const known = new Set(lines.map(({ key }) => key));
	const stray = [...written.backs.keys(), ...written.verdicts.keys()].find(
		(key) => !known.has(key)
	);
	if (stray !== undefined) return { ok: false, reason: `${stray} is no line of this text.` };
	const unread = [...written.verdicts.keys()].find((key) => !written.backs.get(key)?.[0]);
	if (unread !== undefined)
		return { ok: false, reason: `${unread} has a verdict and no back-translation.` };
	const old = new Map(written.old.map((line) => [line.key, line]));
	const merged: ReadBackLine[] = [];
	for (const line of lines) {
		const [words] = written.backs.get(line.key) ?? [];
		const kept = old.get(line.key);
		if (!words) {
			if (kept) merged.push(kept);
			continue;
		}
		const verdict = judged(line, words, written);
		if (!verdict) return { ok: false, reason: `${line.key}: a verdict is ${VERDICTS.join(', ')}.` };
		merged.push(verdict);
	}
	return { ok: true, lines: merged };
}

function judged(line: BackLine, words: string, written: Written): ReadBackLine | undefined {
	const [said = 'same', note] = written.verdicts.get(line.key) ?? [];
	const verdict = VERDICTS.find((one) => one === said);
	if (!verdict) return undefined;
	const [read = line.hash] = written.given.get(line.key) ?? [];
	const hash = verdict === 'differs-fixed' ? line.hash : read;
	return { key: line.key, hash, back: words, verdict, ...(note ? { note } : {}) };
}
