import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isIn, lettersOf, rangesIn } from './fonts/letters.ts';

test('a letter that content begins to use is found, with its file, and so are no drafts and no Chinese', () => {
	const folder = mkdtempSync(join(tmpdir(), 'letters-'));
	mkdirSync(join(folder, 'reviews'));
	writeFileSync(join(folder, 'kk.po'), 'ә 人 。');
	writeFileSync(join(folder, 'notes.md'), 'ß');
	writeFileSync(join(folder, 'reviews', 'kk.yaml'), 'ђ');
	expect([...lettersOf(folder)]).toEqual([['ә', join(folder, 'kk.po')]]);
});

test('a font file is cut to the letters for which the style sheet takes it', () => {
	const styles = `
		@font-face { src: url('/fonts/one.woff2'); unicode-range: U+0041-005A, U+2116; }
		@font-face { src: url('/fonts/two.woff2'); unicode-range: U+0400-045F; }`;
	const ranges = rangesIn(styles, 'one.woff2');
	expect(['A', 'Z', '№', 'a', 'Ж'].map((letter) => isIn(ranges, letter))).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
	expect(rangesIn(styles, 'three.woff2')).toBe('');
});
