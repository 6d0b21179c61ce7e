import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { builtStories } from '../../../../../tests/fixtures/built-packs.ts';
import { lowTablet, putAway } from '../../../../../tests/fixtures/low-tablet.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonEnd from './LessonEnd.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

const nothing = () => undefined;

let little: HTMLElement;

beforeEach(async () => {
	little = await lowTablet();
});
afterEach(async () => {
	await putAway(little);
	await setLanguage('en');
});

test.each(LANGUAGES)(
	'on a low tablet each key of the end lies whole on its card, where something is to be remembered too (%s)',
	async (language) => {
		await setLanguage(language);
		const stories = await builtStories(language);
		const lesson = stories.find(({ id }) => id === 'feelings-and-calm.l.1')!;
		const { container } = await render(LessonEnd, {
			target: little,
			props: {
				lesson,
				scene: undefined,
				doors: { onhide: nothing, oncalm: nothing, onhelp: nothing, onroad: nothing },
				faces: {},
				own: {},
				onmake: nothing,
				playing: false,
				onspeak: nothing,
				onrate: nothing,
				onremember: nothing
			}
		});
		const card = container.querySelector('.in')!.getBoundingClientRect();
		const keys = [...container.querySelectorAll<HTMLElement>('.acts button')];
		expect(keys).toHaveLength(3);
		for (const key of keys) {
			const { left, right, bottom } = key.getBoundingClientRect();
			expect.soft(left, key.innerText).toBeGreaterThanOrEqual(card.left);
			expect.soft(right, key.innerText).toBeLessThanOrEqual(card.right);
			expect.soft(bottom, key.innerText).toBeLessThanOrEqual(card.bottom);
		}
		const rows = container.querySelector('.in > ul')!.getBoundingClientRect();
		expect(rows.height).toBeGreaterThanOrEqual(120);
	}
);
