import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { isClearedOnNext } from '#lib/domain/lesson/own-work.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';

beforeEach(() => setLanguage('en'));

const button = (name: string) => page.getByRole('button', { name, exact: true });
/** On the road of the lesson. */
const place = (n: number) => page.getByRole('img', { name: `Step ${n} of` });
const mother = () => button('Mother').first();

/** A lesson that can be covered by another page, and stands there again after it. */
async function lessonOf(...steps: Step[]) {
	const lesson = played([...steps, stepLike('panel', 'last')]);
	const show = () => render(LessonView, { player: lesson.player, doors: lesson.doors });
	let shown = await show();
	const comesBack = async () => {
		await shown.unmount();
		shown = await show();
	};
	return { ...lesson, comesBack };
}

/** Makes something in a step, and looks whether it is there. */
type Made = [
	what: string,
	step: Step,
	make: () => Promise<unknown>,
	isThere: () => Promise<unknown>
];
const field = { id: 'f1', t: 'Bed', kind: 'number' as const };
const cues = ['Feet.', 'Hands.'];
const MADE: Made[] = [
	[
		'a helping hand',
		stepLike('hand_map', 's1'),
		() => mother().click(),
		() => expect.element(button('Mother').nth(1)).toHaveAttribute('aria-pressed', 'true')
	],
	[
		'a number on a card',
		stepLike('card_builder', 's1', { fields: [field] }),
		() => button('One more').click(),
		() => expect.element(page.getByRole('status', { name: 'Number' })).toHaveTextContent('1')
	],
	[
		'a drawing',
		stepLike('reflect', 's1', { mode: 'draw' }),
		draws,
		() => expect.poll(inked).toBeGreaterThan(20)
	],
	[
		'a colour',
		stepLike('reflect', 's1', { mode: 'pick_color' }),
		() => page.getByRole('radio').nth(2).click(),
		() => expect.element(page.getByRole('radio').nth(2)).toBeChecked()
	],
	[
		'the cue that was reached',
		stepLike('ground', 's1', { cues }),
		() => button('Next: Hands.').click(),
		() => expect.element(button('Hands.')).toBeVisible()
	],
	[
		'the seated way to move',
		stepLike('move', 's1', { seated: 'Arms up.' }),
		() => button('Sitting').click(),
		() => expect.element(button('Arms up.')).toBeVisible()
	],
	[
		'the list of what can be found in a picture',
		stepLike('hotspot', 's1', { skip: true }),
		() => button('As a list').click(),
		() => expect.element(page.getByRole('listitem').first()).toBeVisible()
	],
	[
		'a way that is half laid',
		stepLike('order', 's1', { skip: true }),
		() => button('b').click(),
		() => expect.element(button('Place 1 b')).toBeVisible()
	],
	[
		'answers that are not handed in',
		stepLike('multi', 's1', { skip: true }),
		async () => {
			await page.getByRole('checkbox').nth(1).click();
			await page.getByRole('checkbox', { name: 'Tap again' }).click();
		},
		() => expect.element(page.getByRole('checkbox').nth(1)).toBeChecked()
	]
];

async function draws() {
	await expect.element(page.getByLabelText('Drawing paper')).toBeVisible();
	const paper = page.getByLabelText('Drawing paper').element() as HTMLCanvasElement;
	const box = paper.getBoundingClientRect();
	const at = (type: string, x: number) => {
		const where = { clientX: box.x + x, clientY: box.y + 40 };
		paper.dispatchEvent(new PointerEvent(type, { bubbles: true, ...where }));
	};
	// There is no finger that could be held.
	paper.setPointerCapture = () => undefined;
	at('pointerdown', 40);
	at('pointermove', 160);
	at('pointerup', 160);
}

/** How much of the paper has colour on it. */
function inked(): number {
	const paper = page.getByLabelText('Drawing paper').element() as HTMLCanvasElement;
	const pen = paper.getContext('2d');
	const { data } = pen!.getImageData(0, 0, paper.width, paper.height);
	return data.filter((value, n) => n % 4 === 3 && value > 0).length;
}

for (const [what, step, make, isThere] of MADE) {
	test(`${what} is there again after calm or help`, async () => {
		const lesson = await lessonOf(step);
		await make();
		await isThere();
		await lesson.comesBack();
		await isThere();
	});

	if (isClearedOnNext(step)) continue;
	test(`${what} is there again after another step`, async () => {
		const { player } = await lessonOf(step);
		await make();
		await isThere();
		player.act({ do: step.skip ? 'skip' : 'next' });
		await expect.element(place(2)).toBeVisible();
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(place(1)).toBeVisible();
		await isThere();
	});
}

test('the card for home is there again after calm or help', async () => {
	const { player, comesBack } = await lessonOf();
	player.next();
	await button('For home').click();
	await expect.element(page.getByText('Say it.')).toBeVisible();
	await comesBack();
	await expect.element(page.getByText('Say it.')).toBeVisible();
});

test('a question stands there at once after calm or help, where a keyboard goes on at the key that led away', async () => {
	const { comesBack } = await lessonOf(stepLike('single', 's1'));
	const bell = () => document.querySelector('[data-guards] button.calm');
	await expect.poll(bell).not.toBeNull();
	await comesBack();
	expect(bell()).not.toBeNull();
});

test('a private thought is gone with the next step, also for whoever goes back', async () => {
	const { player } = await lessonOf(stepLike('reflect', 's1', { mode: 'draw' }));
	await draws();
	await expect.poll(inked).toBeGreaterThan(20);
	player.act({ do: 'next' });
	await expect.element(place(2)).toBeVisible();
	player.act({ do: 'back' });
	await expect.element(place(1)).toBeVisible();
	expect(player.own).toEqual({});
	await expect.poll(inked).toBe(0);
});

const hand = stepLike('hand_map', 's1');
const isEmpty = () =>
	expect.element(button('Mother').last()).toHaveAttribute('aria-pressed', 'false');

test('what a child has made is gone when the lesson ends', async () => {
	const { player } = await lessonOf(hand);
	await mother().click();
	expect(player.own).toEqual({ fingers: ['mother'] });
	for (const step of ['last', 'end']) {
		player.act({ do: 'next' });
		expect(player.state.at).toBe(step);
	}
	expect(JSON.stringify($state.snapshot(player.state))).not.toContain('mother');
	expect(player.own).toEqual({});
});

test('what a child has made is gone when the lesson is left, and was never told or kept', async () => {
	const { player, events, saved, comesBack } = await lessonOf(hand);
	await mother().click();
	await player.leave();
	await comesBack();
	await isEmpty();
	expect(JSON.stringify([events, saved])).not.toContain('mother');
});
