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

/** What Chrome 100 to 103 pass over, though they know `transform`; a few degrees are only a look. */
const OWN_TRANSFORM = /^\s*(?:translate:|scale:|rotate: -?\d{2})/;

/** Known from Chrome 105 on; before, the whole rule is passed over. */
const BY_WHAT_IS_INSIDE = /:has\(/;

/** Chrome 100 to 104 know no such unit: a property of one’s own that has it leaves whoever uses it without a value. */
const OWN_BY_CONTAINER = /^\s*--[\w-]+:.*\dcq/;

const STYLED = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(css|svelte)$/.test(name))
	.map((name) => `src/${name}`);

/** The files that have such a line in their style. */
function filesWith(line: RegExp): string[] {
	return STYLED.filter((path) =>
		stylesOf(path)
			.split('\n')
			.some((one) => line.test(one))
	);
}

test('no style names the left or the right: each page also runs from right to left', () => {
	expect(STYLED.length).toBeGreaterThan(150);
	expect(filesWith(PHYSICAL)).toEqual(BESIDE_PICTURES);
});

test('nothing stands in its place by what the oldest tablets do not know', () => {
	expect(filesWith(OWN_TRANSFORM)).toEqual([]);
	expect(filesWith(BY_WHAT_IS_INSIDE)).toEqual([]);
});

test('a size that hangs on a container is asked for where the browser knows containers', () => {
	const unasked = filesWith(OWN_BY_CONTAINER).filter(
		(path) => !stylesOf(path).includes('@supports (inline-size: 1cq')
	);
	expect(unasked).toEqual([]);
});
