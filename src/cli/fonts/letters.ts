import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = /\.(yaml|po|json)$/;
/** Drafts of reviewers and schemas for editors reach no tablet. */
const KEPT_BACK = /\/(reviews|schemas)\//;
/** Chinese is shown in the tablet’s own letters. */
const OWN_LETTERS = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\s\p{C}]/u;

/** Every letter and sign that `folder` writes, each with the first file that has it. */
export function lettersOf(folder: string): Map<string, string> {
	const found = new Map<string, string>();
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((file) => WRITTEN.test(file) && !KEPT_BACK.test(file));
	for (const file of files.sort()) {
		for (const letter of new Set(readFileSync(file, 'utf8'))) {
			if (!OWN_LETTERS.test(letter) && !found.has(letter)) found.set(letter, file);
		}
	}
	return found;
}

/** Whether a letter lies in ranges as style sheets write them: `U+0400-045F, U+2116`. */
export function isIn(ranges: string, letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return ranges.split(',').some((range) => {
		const [first = '', last = first] = range.trim().replace('U+', '').split('-');
		return parseInt(first, 16) <= code && code <= parseInt(last, 16);
	});
}

/** The ranges for which a style sheet takes a font file. */
export function rangesIn(styles: string, file: string): string {
	const face = styles.split('@font-face').find((one) => one.includes(`/${file}`));
	return /unicode-range:([^;]+);/.exec(face ?? '')?.[1] ?? '';
}
