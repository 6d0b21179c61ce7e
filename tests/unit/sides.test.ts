import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PHYSICAL =
	/^\s*((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)\b[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|^\s*(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

/** What stands beside a picture, which is never mirrored. */
const BESIDE_PICTURES = ['src/lib/ui/class/slide/VoteCard.svelte'];

function stylesOf(path: string): string {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
}

test('no style names the left or the right: each page also runs from right to left', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(css|svelte)$/.test(name))
		.map((name) => `src/${name}`);
	const found = files.filter((path) =>
		stylesOf(path)
			.split('\n')
			.some((line) => PHYSICAL.test(line))
	);
	expect(files.length).toBeGreaterThan(150);
	expect(found).toEqual(BESIDE_PICTURES);
});
