import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf, StepType } from '#lib/domain/content/step.ts';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import { nothingPlaced, pair, put } from '#lib/domain/lesson/arranging.ts';
import { unanswered } from '#lib/domain/lesson/question.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import HotspotPicture from './HotspotPicture.svelte';
import IcanRows from '../end/IcanRows.svelte';
import MatchBoard from './MatchBoard.svelte';
import OrderBoard from './OrderBoard.svelte';
import SortBoard from './SortBoard.svelte';

function step<T extends StepType>(type: T) {
	return stepLike(type, 's1') as StepOf<T>;
}
const onspeak = () => undefined;

/** Twice as quick as a habit, and a rest after it. */
function doubleTaps(tap: () => void) {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	tap();
	vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
	tap();
	vi.advanceTimersByTime(DOUBLE_TAP_MS);
	vi.useRealTimers();
}
beforeEach(() => setLanguage('en'));

describe('sorting', () => {
	const sort = step('sort');

	test('a tap on the card hears it, a tap on a basket puts it there', async () => {
		const onput = vi.fn();
		const heard = vi.fn();
		render(SortBoard, { step: sort, work: nothingPlaced('sort'), onspeak: heard, onput });
		await page.getByRole('button', { name: 'a', exact: true }).click();
		expect(heard).toHaveBeenCalledWith('a', 'cards.a.t');
		await page.getByRole('button', { name: 'y', exact: true }).click();
		expect(onput).toHaveBeenCalledWith('a', 'y');
	});

	test('with larger letters a card lies over no basket, and a basket is seen above its words', () => {
		const t = 'He asks each day when she comes home, and goes by that.';
		const wordy = {
			...sort,
			baskets: [{ ...sort.baskets[0]!, t }],
			cards: [{ ...sort.cards[0]!, t }]
		};
		const larger = document.createElement('div');
		Object.assign(larger, { style: '--zoom: 2; inline-size: 300px' }).dataset.text = '2';
		document.body.append(larger);
		render(SortBoard, {
			target: larger,
			props: { step: wordy, work: nothingPlaced('sort'), onspeak, onput: onspeak }
		});
		const boxOf = (css: string) => larger.querySelector(css)!.getBoundingClientRect();
		expect(boxOf('.card').bottom).toBeLessThan(boxOf('.baskets').top);
		expect(boxOf('.label').top).toBeGreaterThan(boxOf('.basket').top + 40);
		larger.remove();
	});

	test('the keys 1 to 3 put the card into a basket', async () => {
		const onput = vi.fn();
		render(SortBoard, { step: sort, work: nothingPlaced('sort'), onspeak, onput });
		await userEvent.keyboard('2');
		expect(onput).toHaveBeenCalledWith('a', 'y');
	});

	test('a key counts by its place: a Kazakh keyboard has letters in place of digits', () => {
		const onput = vi.fn();
		render(SortBoard, { step: sort, work: nothingPlaced('sort'), onspeak, onput });
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ә', code: 'Digit2' }));
		expect(onput).toHaveBeenCalledWith('a', 'y');
	});

	test('the other half of a double tap puts no second card there, which nobody has heard', async () => {
		const onput = vi.fn();
		render(SortBoard, { step: sort, work: nothingPlaced('sort'), onspeak, onput });
		const basket = page.getByRole('button', { name: 'y', exact: true }).element() as HTMLElement;
		doubleTaps(() => basket.click());
		doubleTaps(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '1' })));
		expect(onput.mock.calls).toEqual([
			['a', 'y'],
			['a', 'x']
		]);
	});

	test('a card can be dragged onto a basket', async () => {
		const onput = vi.fn();
		render(SortBoard, { step: sort, work: nothingPlaced('sort'), onspeak, onput });
		const card = page.getByRole('button', { name: 'a', exact: true });
		await card.dropTo(page.getByRole('button', { name: 'x', exact: true }));
		expect(onput).toHaveBeenCalledWith('a', 'x');
	});

	test('a keyboard that puts cards away by number stays on the pile', async () => {
		const work = nothingPlaced('sort');
		const { rerender } = await render(SortBoard, {
			step: sort,
			work,
			onspeak,
			onput: (id, basket) => void rerender({ work: put(sort, work, id, basket) })
		});
		const card = (name: string) => page.getByRole('button', { name, exact: true });
		(card('a').element() as HTMLElement).focus();
		await userEvent.keyboard('1');
		await expect.element(card('b')).toHaveFocus();
	});

	test('a card that came back lies on top again', async () => {
		const work = put(sort, nothingPlaced('sort'), 'b', 'x');
		render(SortBoard, { step: sort, work, onspeak, onput: onspeak });
		await expect.element(page.getByRole('button', { name: 'b', exact: true })).toBeVisible();
	});
});

describe('putting in order', () => {
	const order = step('order');
	const card = (name: string) => page.getByRole('button', { name, exact: true });

	test('cards go to the next free place, and the whole is handed in when all are placed', async () => {
		const onarrange = vi.fn();
		render(OrderBoard, { step: order, work: unanswered, onspeak, onarrange });
		for (const name of ['c', 'a', 'b']) await card(name).click();
		expect(onarrange).toHaveBeenCalledExactlyOnceWith(['c', 'a', 'b']);
	});

	test('a placed card can be taken back', async () => {
		const onarrange = vi.fn();
		render(OrderBoard, { step: order, work: unanswered, onspeak, onarrange });
		await card('c').click();
		await page.getByRole('button', { name: 'Place 1 c' }).click();
		for (const name of ['a', 'b', 'c']) await card(name).click();
		expect(onarrange).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c']);
	});

	test('works by keyboard alone', async () => {
		const onarrange = vi.fn();
		render(OrderBoard, { step: order, work: unanswered, onspeak, onarrange });
		for (const name of ['b', 'a', 'c']) {
			(card(name).element() as HTMLElement).focus();
			await userEvent.keyboard('{Enter}');
		}
		expect(onarrange).toHaveBeenCalledExactlyOnceWith(['b', 'a', 'c']);
	});

	test('a keyboard follows a card to its place, where the next Enter takes it back', async () => {
		render(OrderBoard, { step: order, work: unanswered, onspeak, onarrange: onspeak });
		(card('b').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('button', { name: 'Place 1 b' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('button', { name: 'Place 1' })).toHaveFocus();
		await expect.element(card('b')).toBeVisible();
	});
});

describe('finding pairs', () => {
	const match = step('match');
	const side = (name: string) => page.getByRole('group', { name });
	const half = (group: string, n: string) => side(group).getByRole('button', { name: n }).first();

	test('one tap takes a half, the next one joins it', async () => {
		const onpair = vi.fn();
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak, onpair });
		await half('First half', 'a').click();
		await half('Second half', 'a').click();
		expect(onpair).toHaveBeenCalledWith('a', 'a');
	});

	test('a half stays in the hand at a double tap, and is laid down by a later one', async () => {
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak, onpair: onspeak });
		const first = half('First half', 'a');
		doubleTaps(() => (first.element() as HTMLElement).click());
		await expect.element(first).toHaveAttribute('aria-pressed', 'true');
		doubleTaps(() => (first.element() as HTMLElement).click());
		await expect.element(first).toHaveAttribute('aria-pressed', 'false');
	});

	test('either side can be taken from first: it is heard, shown as taken, and joined by the next tap', async () => {
		const onpair = vi.fn();
		const heard = vi.fn();
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak: heard, onpair });
		await half('Second half', 'a').click();
		expect(heard).toHaveBeenCalledWith('a', 'pairs.a.b.t');
		await expect.element(half('Second half', 'a')).toHaveAttribute('aria-pressed', 'true');
		await half('First half', 'c').click();
		expect(onpair).toHaveBeenCalledExactlyOnceWith('c', 'a');
	});

	test('another half of the same side is taken in its place', async () => {
		const onpair = vi.fn();
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak, onpair });
		for (const name of ['a', 'b']) await half('Second half', name).click();
		await half('First half', 'a').click();
		expect(onpair).toHaveBeenCalledExactlyOnceWith('a', 'b');
	});

	test('a half can be dragged onto one of the other side, from both sides', async () => {
		const onpair = vi.fn();
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak, onpair });
		await half('First half', 'a').dropTo(half('Second half', 'b'));
		await half('Second half', 'b').dropTo(half('First half', 'c'));
		await half('First half', 'a').dropTo(half('First half', 'b'));
		expect(onpair.mock.calls).toEqual([
			['a', 'b'],
			['c', 'b']
		]);
	});

	test('works by keyboard alone', async () => {
		const onpair = vi.fn();
		render(MatchBoard, { step: match, work: nothingPlaced('match'), onspeak, onpair });
		for (const [group, name] of [
			['First half', 'c'],
			['Second half', 'a']
		] as const) {
			(half(group, name).element() as HTMLElement).focus();
			await userEvent.keyboard(' ');
		}
		expect(onpair).toHaveBeenCalledWith('c', 'a');
	});

	test('joined halves name each other', async () => {
		const work = pair(match, nothingPlaced('match'), 'c', 'c');
		render(MatchBoard, { step: match, work, onspeak, onpair: onspeak });
		const named = (group: string, name: string) =>
			side(group).getByRole('button', { name, exact: true });
		await expect.element(named('First half', 'c b')).toBeVisible();
		await expect.element(named('Second half', 'b c')).toBeVisible();
	});

	test('joined halves are not taken again', async () => {
		const work = pair(match, nothingPlaced('match'), 'a', 'a');
		const onpair = vi.fn();
		render(MatchBoard, { step: match, work, onspeak, onpair });
		await half('First half', 'a').click();
		await half('Second half', 'b').click();
		expect(onpair).not.toHaveBeenCalled();
	});
});

describe('looking in a picture', () => {
	test('places can be touched, and found in a list by those who cannot point', async () => {
		const onfind = vi.fn();
		render(HotspotPicture, { step: step('hotspot'), found: [], scene: undefined, onfind });
		await page.getByRole('button', { name: 'Place 2' }).click();
		await page.getByRole('button', { name: 'As a list' }).click();
		await page.getByRole('button', { name: 'a', exact: true }).click();
		expect(onfind.mock.calls).toEqual([['b'], ['a']]);
	});
});

test('faces of the recap are radio buttons in a row', async () => {
	const onface = vi.fn();
	render(IcanRows, { ican: ['I can breathe.'], faces: {}, onspeak, onface });
	await page.getByRole('radio', { name: 'A bit' }).click();
	await userEvent.keyboard('{ArrowRight}');
	expect(onface.mock.calls[0]).toEqual([0, 'bit']);
	expect(onface).toHaveBeenCalledTimes(2);
});
