import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { builtStories } from '../../../../../tests/fixtures/built-packs.ts';
import { lowTablet, putAway } from '../../../../../tests/fixtures/low-tablet.ts';
import { played } from '../../../../../tests/fixtures/played-lesson.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import OtherStep from '../OtherStep.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

const nothing = () => undefined;
const doors = { onhide: nothing, oncalm: nothing, onhelp: nothing, onroad: nothing };
let frame: HTMLElement;

beforeEach(async () => {
	frame = await lowTablet();
});
afterEach(async () => {
	await putAway(frame);
	await setLanguage('en');
});

test.each(['en', 'ug', 'kk', 'zh'] as const)(
	'on a tablet that is held upright all places and all cards of an order are in sight (%s)',
	async (language) => {
		await page.viewport(600, 1024);
		frame.style.blockSize = '1024px';
		await setLanguage(language);
		Object.assign(frame, { lang: language, dir: language === 'ug' ? 'rtl' : 'ltr' });
		const story = (await builtStories(language)).find(({ id }) => id === 'promises-and-traps.l.1');
		const step = story?.steps.find(({ type }) => type === 'order');
		const { player } = played([step as Step], { language });
		await render(OtherStep, { target: frame, props: { player, doors } });
		const { scrollHeight, clientHeight } = frame.querySelector('.body')!;
		expect(frame.querySelectorAll('.body .card').length).toBe(4);
		expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
	}
);
