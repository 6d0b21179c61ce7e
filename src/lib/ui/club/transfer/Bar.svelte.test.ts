import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import Bar from './Bar.svelte';

const putting = (done: number) => `Putting away ${done} of 40`;

test('how far it is a screen reader says at each quarter, and what it begins with not at all', async () => {
	const bar = { done: 0, all: 0, words: () => 'Looking through it', heard: true };
	const screen = await render(Bar, bar);
	const said: (string | null)[] = [];
	const steps = [0, 9, 10, 13, 19, 20, 39, 40].map((done) => ({ done, all: 40, words: putting }));
	const looking = { done: 30, all: 40 };
	const stopping = { words: () => 'Stopping' };
	for (const step of [looking, ...steps, stopping]) {
		await screen.rerender(step);
		const now = screen.getByRole('status').element().textContent;
		if (now !== said.at(-1)) said.push(now);
	}
	const quarters = [0, 10, 20, 30, 40].map(putting);
	expect(said).toEqual(['', ...quarters, 'Stopping']);
});

test('a picture that moves round and round says nothing, and is read only as a bar', async () => {
	const screen = await render(Bar, { done: 20, all: 40, words: putting });
	await expect.element(screen.getByRole('progressbar', { name: putting(20) })).toBeVisible();
	expect(screen.getByRole('status').elements()).toEqual([]);
});
