import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import GatheringCard from './GatheringCard.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const nothing = () => Promise.resolve();
const card = (reason: string, what: 'title' | 'partly' | 'notsent') => ({
	doing: { at: 'refused' as const, reason, what },
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
	['damaged', 'title', 'This was not taken. Nothing has changed here.'],
	['no-space', 'partly', 'Not all of it could be kept. What came stays.'],
	['too-large', 'notsent', 'Nothing was sent.'],
	['no-key', 'notsent', 'Nothing was sent.']
] as const)('what could not be done is said as it was: %s, %s, %s', async (reason, what, said) => {
	const screen = await render(GatheringCard, { gathering: card(reason, what) });
	await expect.element(screen.getByRole('heading')).toHaveTextContent(said);
});
