import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import VoteDesk from './VoteDesk.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

function desk(type: 'choice' | 'single') {
	const step = stepLike(type, 's1');
	const onact = vi.fn();
	render(VoteDesk, { step, place: classAt(sampleCourse([step]), 's1'), cards: [], onact });
	return { onact, both: page.getByRole('button', { name: "Let's see all ways" }) };
}

test('a class that is of two minds sees both ways of a choice', async () => {
	const { onact, both } = desk('choice');
	await both.click();
	expect(onact).toHaveBeenCalledExactlyOnceWith({ do: 'both' });
});

test('a question has no ways that could both be seen', async () => {
	const { both } = desk('single');
	await expect
		.element(page.getByRole('button', { name: 'Convince your neighbour, vote again' }))
		.toBeVisible();
	await expect.element(both).not.toBeInTheDocument();
});
