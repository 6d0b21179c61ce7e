import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Step, StepOf } from '#lib/domain/content/step.ts';
import type { LessonInput } from '#lib/domain/lesson/state.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '#lib/ui/base/reset.css';
import '#lib/ui/base/tokens.css';
import LessonView from '#lib/ui/lesson/LessonView.svelte';

beforeEach(() => setLanguage('en'));

async function shown(step: Step) {
	const { player, doors } = played([{ ...step, skip: true }, stepLike('panel', 's2')]);
	render(LessonView, { player, doors });
	await expect.element(button('Not sure')).toBeVisible();
	return player;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a card that has found its basket takes away neither “not sure” nor the way past the step', async () => {
	await shown(stepLike('sort', 's1'));
	await button('x').click();
	await expect.element(page.getByRole('heading', { name: 'Right!' })).toBeVisible();
	await expect.element(button('Skip this')).toBeVisible();
	await button('Not sure').click();
	await expect.element(button('Next')).toBeVisible();
});

test('a card that came back asks for another basket, and not to leave the others', async () => {
	const player = await shown(stepLike('sort', 's1'));
	await button('y').click();
	await expect.element(page.getByRole('heading', { name: 'Not yet' })).toBeVisible();
	await expect.element(button('Not sure')).toBeVisible();
	await expect.element(button('Next')).not.toBeInTheDocument();
	await button('x').click();
	expect(player.work).toMatchObject({ placed: { a: 'x' } });
});

test('on a telephone the longest line of a story is whole', async () => {
	await page.viewport(360, 740);
	const t = 'Nobody may ask this of a child here, not even once. '.repeat(8);
	const { player, doors } = played([stepLike('panel', 's1', { say: [{ who: 'narrator', t }] })]);
	const { container } = await render(LessonView, { player, doors });
	await expect.element(button('Next')).toBeVisible();
	const { scrollHeight, clientHeight } = container.querySelector('.caption')!;
	// Less than a line: the lowest letters reach below their line.
	expect(scrollHeight).toBeLessThan(clientHeight + 10);
	await page.viewport(1280, 800);
});

test('on a telephone nothing of a long fact is cut off while there is room below it', async () => {
	await page.viewport(360, 740);
	const t = 'Nobody may ask this of a child, and whoever asks has done wrong. '.repeat(6);
	const { player, doors } = played([stepLike('fact', 's1', { say: [{ who: 'narrator', t }] })]);
	render(LessonView, { player, doors });
	const text = page.getByRole('heading', { level: 1 });
	await expect.element(text).toBeVisible();
	const { scrollHeight, clientHeight } = text.element();
	expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
	await page.viewport(1280, 800);
});

test.for([
	[1280, 800],
	[1024, 600],
	[360, 740]
] as const)(
	'under a long question no card lies over a basket: %d × %d',
	async ([width, height]) => {
		await page.viewport(width, height);
		onTestFinished(() => page.viewport(1280, 800));
		const sort = stepLike('sort', 's1') as StepOf<'sort'>;
		const ask = 'Which of these changes come to a girl, which to a boy, and which to both? '.repeat(
			2
		);
		const basket = { ...sort.baskets[0]!, id: 'z' };
		const cards = sort.cards.map((card) => ({ ...card, t: 'The voice grows deeper and breaks' }));
		const say = [{ who: 'narrator' as const, t: ask }];
		await shown({ ...sort, say, ask, cards, baskets: [...sort.baskets, basket] });
		const card = page.getByRole('button', { name: 'The voice' }).element().getBoundingClientRect();
		const baskets = page.getByRole('group', { name: 'Baskets' }).element().getBoundingClientRect();
		expect(card.height).toBeGreaterThan(80);
		// The slip of a card that lies askew.
		expect(card.bottom).toBeLessThan(baskets.top + 12);
	}
);

test('on a low tablet the rest of a picture to search is in sight beside what was found in it', async () => {
	await page.viewport(1024, 600);
	onTestFinished(() => page.viewport(1280, 800));
	const say = [
		{
			who: 'narrator' as const,
			t: 'Help Grandma look round the yard. Find three things that must be put away.'
		}
	];
	const { player, doors } = played([stepLike('hotspot', 's1', { say })]);
	const { container } = await render(LessonView, { player, doors });
	await expect.element(button('Place 2')).toBeVisible();
	player.act({ do: 'find', spot: 'a' });
	await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
	const bottomOf = (css: string) => container.querySelector(css)!.getBoundingClientRect().bottom;
	expect(bottomOf('.frame')).toBeLessThanOrEqual(bottomOf('.sheet') + 1);
});

describe('with the largest letters on a telephone', () => {
	beforeEach(async () => {
		await setLanguage('ug');
		document.body.dataset.text = '2';
		return async () => {
			delete document.body.dataset.text;
			await page.viewport(1280, 800);
		};
	});

	/** How much room a verdict leaves to what it is about, and has for its own words. */
	async function roomBeside(step: Step, input: LessonInput) {
		const { player, doors } = played([{ ...step, skip: true }, stepLike('panel', 's2')]);
		const { container } = await render(LessonView, { player, doors });
		await expect.poll(() => container.querySelector('.sheet')).not.toBeNull();
		player.act(input);
		await expect.poll(() => container.querySelector('.notyet')).not.toBeNull();
		const found = (css: string) => container.querySelector(css)!;
		return { sheet: found('.sheet').clientHeight, words: found('.fb .text').clientWidth };
	}

	const putWrong = { do: 'put', card: 'a', basket: 'y' } as const;
	const answerWrong = { do: 'answer', options: ['b'] } satisfies LessonInput;

	test('a verdict leaves the board and the answers in sight', async () => {
		await page.viewport(360, 740);
		expect((await roomBeside(stepLike('sort', 's1'), putWrong)).sheet).toBeGreaterThan(180);
		expect((await roomBeside(stepLike('single', 's1'), answerWrong)).sheet).toBeGreaterThan(180);
	});

	test('the buttons leave a verdict room for its words when the telephone lies on its side', async () => {
		await page.viewport(740, 360);
		expect((await roomBeside(stepLike('sort', 's1'), putWrong)).words).toBeGreaterThan(180);
		expect((await roomBeside(stepLike('single', 's1'), answerWrong)).words).toBeGreaterThan(180);
	});
});
