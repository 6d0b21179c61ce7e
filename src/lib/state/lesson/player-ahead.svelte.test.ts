import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';

beforeEach(() => setLanguage('en'));

const STORY = [
	stepLike('panel', 's1', { next: 'q1' }),
	stepLike('single', 'q1', { next: 'q2' }),
	stepLike('single', 'q2', { next: 's2' }),
	stepLike('panel', 's2')
];

function waiting(): HTMLElement | null {
	return document.querySelector<HTMLElement>('main .waits');
}

async function begun() {
	const lesson = played(STORY);
	render(LessonView, { player: lesson.player, doors: lesson.doors });
	await vi.waitFor(() => expect(waiting()?.querySelector('.options')).toBeTruthy(), 10_000);
	return lesson;
}

test('the question that comes next is built beneath the story, and is the one that then is asked', async () => {
	const { player } = await begun();
	const question = waiting();
	await expect.element(page.getByRole('radiogroup')).not.toBeInTheDocument();
	player.act({ do: 'next' });
	flushSync();
	expect(player.view.step?.id).toBe('q1');
	await expect.element(page.getByRole('radiogroup')).toBeVisible();
	expect(page.getByRole('radiogroup').element().closest('.asked')).toBe(question);
});

test('a question that waits is deaf and dumb', async () => {
	const { player, events, said } = await begun();
	const before = said.length;
	await userEvent.keyboard('1');
	await userEvent.keyboard('1');
	for (const card of waiting()!.querySelectorAll<HTMLElement>('button')) card.click();
	expect(player.view.step?.id).toBe('s1');
	expect(player.heard).toBeUndefined();
	expect(events.filter(({ kind }) => kind === 'answered')).toEqual([]);
	expect(said.length).toBe(before);
});

test('it answers as any other once it is asked, and the next one waits only when it has its answer', async () => {
	const { player } = await begun();
	player.act({ do: 'next' });
	flushSync();
	expect(waiting()).toBeNull();
	const right = page.getByRole('radio').first();
	await right.click();
	await expect.element(right).toHaveTextContent('Tap again');
	await right.click();
	expect(player.view.feedback).toBeDefined();
	await vi.waitFor(() => expect(waiting()?.querySelector('.options')).toBeTruthy(), 10_000);
});

test('what waits is left behind when the child goes another way', async () => {
	const { player } = await begun();
	player.act({ do: 'next' });
	player.act({ do: 'back' });
	flushSync();
	expect(waiting()).toBeNull();
	await expect.element(page.getByRole('radiogroup')).not.toBeInTheDocument();
});

test.for(['sort', 'match', 'body_map'] as const)('a board waits, too: %s', async (type) => {
	const { player, doors } = played([
		stepLike('panel', 's1', { next: 'w1' }),
		stepLike(type, 'w1', { next: 's2' }),
		stepLike('panel', 's2')
	]);
	render(LessonView, { player, doors });
	await vi.waitFor(() => expect(waiting()?.querySelector('.body button')).toBeTruthy(), 10_000);
	const board = waiting();
	player.act({ do: 'next' });
	flushSync();
	expect(document.querySelector('main .asked')).toBe(board);
	expect(waiting()).toBeNull();
});

test('a sort that waits is deaf: a number before it is asked is no half of the touch that answers', async () => {
	const { player, doors } = played([
		stepLike('panel', 's1', { next: 'w1' }),
		stepLike('sort', 'w1', { next: 's2' }),
		stepLike('panel', 's2')
	]);
	render(LessonView, { player, doors });
	await vi.waitFor(() => expect(waiting()?.querySelector('.sort')).toBeTruthy(), 10_000);
	await userEvent.keyboard('1');
	player.act({ do: 'next' });
	flushSync();
	await userEvent.keyboard('1');
	expect(player.work).toMatchObject({ placed: { a: 'x' } });
});
