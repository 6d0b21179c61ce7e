import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import type { Comfort } from '#lib/domain/profile/comfort.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';

beforeEach(() => setLanguage('en'));
afterEach(() => vi.useRealTimers());

const WAYS = ['Shout.', 'Breathe.'].map((t, n) => ({ id: `o${n}`, t, icon: 'bell', goto: 's2' }));
const ASKED = (['poll', 'single', 'picture_choice', 'tfu', 'number_pick'] as const).map((kind) =>
	stepLike(kind, 's1')
);

/** A step with answers on the screen; from now on the clock stands, unless it is moved. */
async function asked(step: Step, comfort: Partial<Comfort> = {}) {
	const lesson = played([step, stepLike('consequence', 's2')], {}, true, undefined, comfort);
	render(LessonView, { player: lesson.player, doors: lesson.doors });
	const first = page.getByRole('radio').first();
	await expect.element(first).toBeVisible();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const before = lesson.player.state;
	const chosen = () => lesson.player.state !== before;
	return { ...lesson, chosen, tap: () => (first.element() as HTMLElement).click() };
}

const key = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));

test.each([stepLike('choice', 's1', { options: WAYS }), ...ASKED])(
	'a double tap hears an answer of $type once, and a later touch chooses it',
	async (step) => {
		const { player, said, tap, chosen } = await asked(step);
		const before = said.length;
		tap();
		vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
		tap();
		expect(chosen()).toBe(false);
		expect(player.heard).toBeDefined();
		expect(said.length).toBe(before + 1);
		vi.advanceTimersByTime(DOUBLE_TAP_MS);
		tap();
		expect(chosen()).toBe(true);
	}
);

test('a number key that is struck twice hears an answer, and a later stroke chooses it', async () => {
	const { chosen } = await asked(stepLike('single', 's1'));
	key();
	vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
	key();
	expect(chosen()).toBe(false);
	vi.advanceTimersByTime(DOUBLE_TAP_MS);
	key();
	expect(chosen()).toBe(true);
});

test('an answer says that another touch chooses it when that is so', async () => {
	const { tap } = await asked(stepLike('single', 's1'));
	tap();
	vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
	await expect.element(page.getByRole('radio').first()).not.toHaveTextContent('Tap again');
	vi.advanceTimersByTime(1);
	await expect.element(page.getByRole('radio').first()).toHaveTextContent('Tap again');
});

test('another answer is heard however soon', async () => {
	const { player, tap } = await asked(stepLike('single', 's1'));
	const other = page.getByRole('radio').nth(1).element() as HTMLElement;
	tap();
	const heard = player.heard;
	other.click();
	expect(player.heard).not.toBe(heard);
	expect(player.heard).toBeDefined();
});

test('who has turned off hearing first chooses by the first half of a double tap', async () => {
	const { tap, chosen, events } = await asked(stepLike('single', 's1'), { tapTwice: false });
	tap();
	tap();
	expect(chosen()).toBe(true);
	expect(events.filter(({ kind }) => kind === 'answered')).toHaveLength(1);
});
