import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Options from './Options.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

afterEach(async () => {
	await page.viewport(1280, 800);
	document.documentElement.dir = 'ltr';
});

test.each([
	['ltr', 600],
	['rtl', 600],
	['rtl', 800],
	['rtl', 360]
] as const)(
	'words beside a picture stand whole beside its ear on an upright tablet (%s, %i px)',
	async (dir, width) => {
		await setLanguage('en');
		await page.viewport(width, 1024);
		document.documentElement.dir = dir;
		const text = 'A neighbour says: come in quickly, and wait in my house for as long as you like.';
		const options = ['a', 'b', 'c'].map((id) => ({ id, text, path: id }));
		const { container } = await render(Options, {
			options,
			look: 'cards',
			label: 'Answers',
			heard: undefined,
			stateOf: () => 'open',
			onpress: () => undefined
		});
		const ears = [...container.querySelectorAll('.badge')].map((ear) =>
			ear.getBoundingClientRect()
		);
		const words = [...container.querySelectorAll('.words')].flatMap(lines);
		expect(words.length).toBeGreaterThanOrEqual(ears.length);
		expect(words.filter((line) => ears.some((ear) => isOver(ear, line)))).toEqual([]);
	}
);

/** Where the lines of a text stand. */
function lines(element: Element): DOMRect[] {
	const range = document.createRange();
	range.selectNodeContents(element);
	return [...range.getClientRects()];
}

function isOver(one: DOMRect, other: DOMRect): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
