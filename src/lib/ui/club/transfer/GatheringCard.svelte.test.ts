import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import GatheringCard from './GatheringCard.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const nothing = () => Promise.resolve();
const card = (reason: string, partly = false) => ({
	doing: { at: 'refused' as const, reason, partly },
	inClub: true,
	busy: false,
	code: { fields: undefined, number: 0, count: 0 },
	beginClub: nothing,
	beginReading: () => {},
	read: nothing,
	show: nothing,
	invite: nothing,
	save: nothing,
	safe: nothing,
	saveAnswer: nothing,
	take: nothing,
	leave: () => {}
});

test.each([
	['damaged', 'This was not taken. Nothing has changed here.'],
	['no-space', 'This was not taken. Nothing has changed here.'],
	['no-space', 'Not all of it could be kept. What came stays.', true],
	['too-large', 'Nothing was sent.']
])('what could not be done is said as it was: %s, %s', async (reason, said, partly = false) => {
	const screen = await render(GatheringCard, { gathering: card(reason, partly) });
	await expect.element(screen.getByRole('heading')).toHaveTextContent(said);
});
