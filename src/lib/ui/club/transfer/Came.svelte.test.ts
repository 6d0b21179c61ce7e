import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { NOTHING } from '#lib/domain/transfer/outcome.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Came from './Came.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test.each([
	[true, 'All of this tablet is also there: Blue'],
	[false, 'Nothing new came from: Blue']
])('of an empty bundle it says what holds (all is there: %s)', async (alsoThere, said) => {
	const outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };
	const more = {
		stopped: false,
		lacks: false,
		sameColour: false,
		answer: undefined,
		onfile: () => {},
		ondone: () => {}
	};
	const screen = await render(Came, { outcome, colour: 'blue', alsoThere, ...more });
	await expect.element(screen.getByRole('heading')).toHaveTextContent(said);
});

test('of a stop before anything had come it says that it was stopped', async () => {
	const outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };
	const more = { alsoThere: false, lacks: true, sameColour: false, answer: undefined };
	const screen = await render(Came, {
		outcome,
		stopped: true,
		...more,
		onfile: () => {},
		ondone: () => {}
	});
	await expect.element(screen.getByRole('heading')).toHaveTextContent('Stopped.');
});

test('the giver reads what became of it there: new, known and not taken', async () => {
	const outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };
	const receipt = { came: 12, already: 3, erased: 2, past: 4 };
	const more = {
		stopped: false,
		lacks: false,
		sameColour: false,
		answer: undefined,
		onfile: () => {},
		ondone: () => {}
	};
	const screen = await render(Came, { outcome, colour: 'blue', alsoThere: true, receipt, ...more });
	await expect.element(screen.getByText('12 records')).toBeVisible();
	await expect.element(screen.getByText('3 records')).toBeVisible();
	await expect
		.element(screen.getByText('2 records of children who are on the list no more'))
		.toBeVisible();
	await expect.element(screen.getByText('4 records older than half a year')).toBeVisible();
	const left = (text: string) => screen.getByText(text).element().getBoundingClientRect().left;
	expect(left('4 records older than half a year')).toBe(
		left('2 records of children who are on the list no more')
	);
});

test.each([
	['newer', 'Yol there is older than here'],
	['damaged', 'it was damaged on the way'],
	['no-space', 'that tablet is full']
] as const)('the giver reads why it was refused there: %s', async (refused, said) => {
	const outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };
	const receipt = { came: 0, already: 0, erased: 0, past: 0, refused };
	const more = { stopped: false, alsoThere: false, lacks: false, sameColour: false };
	const touched = { onfile: () => {}, ondone: () => {} };
	const props = { outcome, receipt, answer: undefined, ...more, ...touched };
	const screen = await render(Came, props);
	await expect.element(screen.getByText(said)).toBeVisible();
});

test.each([
	[true, 'Let it read this answer; then let it show a code'],
	[false, 'Then it knows that all is here too']
])('beside the answer it says what to do next (something is lacking: %s)', async (lacks, said) => {
	const outcome = { came: NOTHING, already: NOTHING, erased: 0, expired: 0 };
	const more = { stopped: false, alsoThere: false, sameColour: false };
	const touched = { onfile: () => {}, ondone: () => {} };
	const screen = await render(Came, { outcome, lacks, answer: [[true]], ...more, ...touched });
	await expect.element(screen.getByText(said)).toBeVisible();
});
