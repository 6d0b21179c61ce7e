import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { builtStories } from '../../../../../tests/fixtures/built-packs.ts';
import { lowTablet, putAway } from '../../../../../tests/fixtures/low-tablet.ts';
import { played } from '../../../../../tests/fixtures/played-lesson.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { Step, StepOf, StepType } from '#lib/domain/content/step.ts';
import { optionIds, rightAnswer } from '#lib/domain/lesson/question.ts';
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

/** A step of a lesson as it stands in the frame. */
async function asked<T extends StepType>(language: Language, lesson: string, type: T) {
	await setLanguage(language);
	Object.assign(frame, { lang: language, dir: language === 'ug' ? 'rtl' : 'ltr' });
	const story = (await builtStories(language)).find(({ id }) => id === lesson)!;
	const found = story.steps.find((one): one is StepOf<T> => one.type === type)!;
	// One more key below.
	const step = { ...found, skip: true };
	const { player } = played([step as Step], { language });
	await render(OtherStep, { target: frame, props: { player, doors } });
	return { player, step };
}

const box = (css: string) => frame.querySelector(css)!.getBoundingClientRect();

async function verdict() {
	await expect.poll(() => frame.querySelector('.fb')).not.toBeNull();
}

test('with larger letters beside a picture a reason keeps its room beside “Try again”', async () => {
	// What a picture leaves of 1024 pixels.
	frame.style.inlineSize = '540px';
	Object.assign(frame.dataset, { text: '1.5', band: 'older' });
	const { player, step } = await asked('zh', 'promises-and-traps.o.1', 'tfu');
	const answer = optionIds(step).find((id) => !rightAnswer(step).includes(id))!;
	player.act({ do: 'answer', options: [answer] });
	await verdict();
	expect(box('.fb .text').width).toBeGreaterThan(200);
});

test.each(['en', 'ug', 'kk'] as const)(
	'on a low tablet the names of baskets stand above the verdict on the card before (%s)',
	async (language) => {
		const { player, step } = await asked(language, 'work-and-law.l.1', 'sort');
		const [card] = step.cards;
		player.act({ do: 'put', card: card!.id, basket: card!.basket });
		await verdict();
		for (const { bottom } of labels()) expect(bottom).toBeLessThan(box('.fb').top - 20);
		expect(box('.card:not(.under)').bottom).toBeLessThan(labels()[0]!.top);
	}
);

test('on a low telephone the names of baskets stand above the verdict on the card before', async () => {
	await page.viewport(360, 640);
	frame.style.blockSize = '640px';
	const { player, step } = await asked('ug', 'work-and-law.l.1', 'sort');
	const [card] = step.cards;
	player.act({ do: 'put', card: card!.id, basket: card!.basket });
	await verdict();
	for (const { bottom } of labels()) expect(bottom).toBeLessThan(box('.fb').top - 10);
});

test('with larger letters, where card and baskets have no room together, the names of baskets do', async () => {
	Object.assign(frame.dataset, { text: '1.5', band: 'older' });
	const { player, step } = await asked('ug', 'promises-and-traps.o.1', 'sort');
	const [card] = step.cards;
	const other = step.baskets.find(({ id }) => id !== card!.basket)!;
	player.act({ do: 'put', card: card!.id, basket: other.id });
	await verdict();
	for (const { bottom } of labels()) expect(bottom).toBeLessThan(box('.fb').top);
});

function labels(): DOMRect[] {
	return [...frame.querySelectorAll('.basket .label')].map((one) => one.getBoundingClientRect());
}

test('on a low telephone the right answer is in sight beside its verdict', async () => {
	await page.viewport(360, 640);
	frame.style.blockSize = '640px';
	const { player, step } = await asked('ug', 'school-is-for-me.l.1', 'number_pick');
	player.act({ do: 'answer', options: rightAnswer(step) });
	await verdict();
	const { top, bottom } = box('.right');
	expect(top).toBeGreaterThan(box('.sheet').top);
	expect(bottom).toBeLessThan(box('.fb').top);
});

test('the right answer stays in sight when the tablet is turned under its verdict', async () => {
	frame.style.blockSize = '100vh';
	await page.viewport(360, 1000);
	const { player, step } = await asked('ug', 'school-is-for-me.l.1', 'number_pick');
	player.act({ do: 'answer', options: rightAnswer(step) });
	await verdict();
	await page.viewport(640, 360);
	await expect.poll(() => innerHeight).toBe(360);
	await expect.poll(() => box('.right').bottom).toBeLessThan(box('.fb').top);
	expect(box('.right').bottom).toBeGreaterThan(box('.sheet').top);
});

test('once all cards lie in their order, nothing more is said to lie below', async () => {
	const { player, step } = await asked('ug', 'safe-body.l.1', 'order');
	player.act({ do: 'arrange', items: step.items.map(({ id }) => id) });
	await verdict();
	const { scrollHeight, clientHeight } = frame.querySelector('.body')!;
	expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
});
