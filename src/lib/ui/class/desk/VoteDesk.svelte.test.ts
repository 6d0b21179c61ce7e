import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse, shownOf } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import { noVote } from '#lib/domain/class/vote.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import '../../base/tokens.css';
import '../../base/reset.css';
import { voteCards } from '../slide/vote-cards.ts';
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

test.for(['0', '1000'])(
	'what no class can count (%s) does not stay in its field',
	async (wrong) => {
		const { onact } = desk('choice');
		const field = page.getByRole('spinbutton', { name: 'How many children' });
		await field.fill(wrong);
		await userEvent.keyboard('{Enter}');
		await expect.element(field).toHaveValue(null);
		expect(onact).toHaveBeenLastCalledWith({ do: 'headcount' });
	}
);

test.for(LANGUAGES)(
	'beneath the picture every key is wide enough for a finger (%s)',
	async (language) => {
		await setLanguage(language);
		const step = stepLike('tfu', 's1');
		const course = sampleCourse([step]);
		const place = classAt(course, 's1');
		const cards = voteCards(shownOf(course, place), (_, id) => id);
		const { container } = await render(VoteDesk, {
			step,
			place,
			cards,
			compact: true,
			onact: () => {}
		});
		const widths = [...container.querySelectorAll('button')].map(({ offsetWidth }) => offsetWidth);
		expect(Math.min(...widths)).toBeGreaterThanOrEqual(44);
	}
);

/** Three answers in the notes of a desk that is lower than what stands in them. */
async function lowDesk(height: number, counted: Partial<ClassState> = {}) {
	const options = ['a', 'b', 'c'].map((id) => ({ id, t: 'Stay.', icon: 'sun', goto: 's2' }));
	const step = stepLike('choice', 's1', { options });
	const course = sampleCourse([step]);
	const place = { ...classAt(course, 's1'), ...counted };
	const cards = voteCards(shownOf(course, place), (_, id) => id);
	const { container } = await render(VoteDesk, { step, place, cards, onact: () => {} });
	container.style = `block-size: ${height}px; overflow: auto; padding: 16px`;
	return container;
}

test('more votes than children are noticed also where the answers fill the desk', async () => {
	const vote = { ...noVote, counts: { a: 21, b: 15 } };
	const container = await lowDesk(320, { headcount: 30, vote });
	const slip = page.getByText('Count once more?').element();
	const { bottom, left, top } = slip.getBoundingClientRect();
	expect(bottom).toBeLessThanOrEqual(container.getBoundingClientRect().bottom);
	expect(document.elementFromPoint(left + 20, (top + bottom) / 2)).toBe(slip);
});

test('who comes by Tab to how many children there are sees what is typed above the keys', async () => {
	const container = await lowDesk(2000);
	const field = page.getByRole('spinbutton', { name: 'How many children' }).element();
	// The keys, which stay in sight, lie where the desk ends: over the field.
	const beneath = field.getBoundingClientRect().bottom - container.getBoundingClientRect().top;
	container.style.blockSize = `${beneath + 20}px`;
	(field as HTMLElement).focus();
	const { left, top, height } = field.getBoundingClientRect();
	await expect.poll(() => document.elementFromPoint(left + 20, top + height / 2)).toBe(field);
});
