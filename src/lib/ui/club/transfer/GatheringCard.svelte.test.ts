import { render } from 'vitest-browser-svelte';
import { get } from 'svelte/store';
import { beforeEach, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { NOTHING } from '#lib/domain/transfer/outcome.ts';
import { setLanguage, t, wantAdultWords } from '#lib/i18n/i18n.ts';
import { fromTheLeft } from '../../../../../tests/fixtures/from-the-left.ts';
import GatheringCard from './GatheringCard.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

const nothing = () => Promise.resolve();
const card = <Doing>(doing: Doing) => ({
	doing,
	inClub: true,
	busy: false,
	unwritten: false,
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
	['unknown', 'partly', 'Not all of it could be kept. What came stays.'],
	['unwritable', 'notsent', 'Nothing was sent.'],
	['too-large', 'notsent', 'Nothing was sent.'],
	['no-key', 'notsent', 'Nothing was sent.']
] as const)('what could not be done is said as it was: %s, %s, %s', async (reason, what, said) => {
	const screen = await render(GatheringCard, {
		gathering: card({ at: 'refused' as const, reason, what })
	});
	await expect.element(screen.getByRole('heading')).toHaveTextContent(said);
});

test.each(LANGUAGES)(
	'what was refused says how whoever gave it gets to know: by an answer, or by being told (%s)',
	async (language) => {
		await setLanguage(language);
		const words = (key: string) => {
			const found = get(t)(key);
			expect(found).not.toBe(key);
			return found;
		};
		const refused = { at: 'refused' as const, reason: 'damaged', what: 'title' as const };
		const gathering = card({ ...refused, tell: true as const });
		const screen = await render(GatheringCard, { gathering });
		const told = screen.getByText(words('adult.transfer.refused.tell'));
		await expect.element(told).toBeVisible();
		const code = { fields: [[true]], number: 1, count: 1 };
		await screen.rerender({ gathering: { ...gathering, doing: refused, code } });
		const answer = screen.getByText(words('adult.transfer.refused.answer'));
		await expect.element(answer).toBeVisible();
		await expect
			.element(screen.getByRole('button', { name: words('adult.transfer.came.file') }))
			.toBeVisible();
		expect(told.elements()).toEqual([]);
	}
);

test.each([
	['news', 1],
	['everything', 0]
] as const)(
	'only of a file for another tablet an answer is expected: %s',
	async (what, answers) => {
		const screen = await render(GatheringCard, { gathering: card({ at: 'filed' as const, what }) });
		await expect.element(screen.getByRole('heading')).toHaveTextContent('in a safe place');
		expect(screen.getByText(/Read the answer/).elements()).toHaveLength(answers);
	}
);

test.each([
	[0, 0],
	[4, 1]
])('nothing is counted before the first picture was seen: of %i', async (count, bars) => {
	const doing = { at: 'reading' as const, known: 0, count };
	const screen = await render(GatheringCard, { gathering: card(doing) });
	await expect.element(screen.getByRole('heading')).toBeVisible();
	expect(screen.getByRole('progressbar').elements()).toHaveLength(bars);
});

test.each([
	['verifying', 'Looking through it', false],
	['saving', 'Putting away 30 of 40', false],
	['stopping', 'Stopping. What has come stays.', true]
] as const)('how far a taking has come is a bar and words: %s', async (phase, said, isStopped) => {
	const doing = { at: 'taking' as const, phase, done: 30, all: 40 };
	const screen = await render(GatheringCard, { gathering: card(doing) });
	const bar = screen.getByRole('progressbar', { name: said });
	await expect.element(bar).toBeVisible();
	expect(bar.element()).toMatchObject({ value: 30, max: 40 });
	await expect.element(screen.getByRole('button')).toHaveProperty('disabled', isStopped);
});

test('of a taking that fails in the middle the numbers of what came are told', async () => {
	const refused = { at: 'refused' as const, reason: 'no-space', what: 'partly' as const };
	const came = { ...NOTHING, roster: 2, events: 10 };
	const outcome = { came, already: { ...NOTHING, site: 3 }, erased: 1, expired: 0 };
	const screen = await render(GatheringCard, { gathering: card({ ...refused, outcome }) });
	await expect.element(screen.getByText('12 records, 10 of them from lessons')).toBeVisible();
	await expect.element(screen.getByText('3 records')).toBeVisible();
	await expect
		.element(screen.getByText('1 record of children who are on the list no more'))
		.toBeVisible();
	await screen.rerender({ gathering: card(refused) });
	await expect.element(screen.getByRole('heading')).toBeVisible();
	expect(screen.getByText(/records/).elements()).toEqual([]);
});

test.each(['unwritable', 'unknown'])('%s has a sentence in each language', async (reason) => {
	for (const language of LANGUAGES) {
		await setLanguage(language);
		const key = `adult.transfer.refused.${reason}`;
		expect(get(t)(key)).not.toBe(key);
	}
});

test('an answer whose file could not be written says so beside the answer', async () => {
	const code = { fields: [[true]], number: 1, count: 1 };
	const refused = { at: 'refused' as const, reason: 'damaged', what: 'title' as const };
	const gathering = { ...card(refused), code };
	const screen = await render(GatheringCard, { gathering });
	const said = screen.getByText('The file could not be written there.');
	await expect.element(screen.getByText('Let the other tablet read this answer')).toBeVisible();
	expect(said.elements()).toEqual([]);
	await screen.rerender({ gathering: { ...gathering, unwritten: true } });
	await expect.element(said).toBeVisible();
});

test.each(['ug', 'kk'] as const)(
	'the beginning of a file’s name keeps its hyphen at its end among words from right to left (%s)',
	async (language) => {
		await setLanguage(language);
		expect(document.documentElement.dir).toBe('rtl');
		const screen = await render(GatheringCard, {
			gathering: card({ at: 'refused' as const, reason: 'not-a-bundle', what: 'title' as const })
		});
		const text = screen.getByText('yol-').element().firstChild;
		const start = text?.textContent?.indexOf('yol-') ?? -1;
		expect(text && fromTheLeft(text, start, start + 4)).toBe('yol-');
	}
);

const outcome = { came: { ...NOTHING, roster: 2 }, already: NOTHING, erased: 0, expired: 0 };
const told = { outcome, stopped: false, alsoThere: false, lacks: false, sameColour: false };

test.each([
	['This tablet is sending', { at: 'showing' }],
	['Set up another tablet', { at: 'showing', code: 'AAAA-BBBB' }],
	['This tablet is reading', { at: 'reading', known: 0, count: 0 }],
	['A code opens this', { at: 'asking-code', bytes: new Uint8Array(), wrong: false, leaves: true }],
	['This tablet is reading', { at: 'taking', phase: 'verifying', done: 0, all: 0 }],
	['It came from: Blue', { at: 'came', colour: 'blue', ...told }],
	['This was not taken', { at: 'refused', reason: 'damaged', what: 'title' }],
	['Is the file in a safe place?', { at: 'filed', what: 'news' }]
] as const)(
	'the button that is pressed is gone, and the focus is where the next step begins, and where the choices are: %s',
	async (title, doing) => {
		const code = { fields: [[true]], number: 1, count: 1 };
		const choosing = { ...card({ at: 'choosing' as const }), code };
		const screen = await render(GatheringCard, { gathering: choosing });
		await screen.getByRole('button', { name: 'Send as a file' }).click();
		await screen.rerender({ gathering: { ...card(doing), code } });
		await expect.element(screen.getByRole('heading', { name: title })).toHaveFocus();
		await screen.rerender({ gathering: choosing });
		await expect.element(screen.getByRole('group', { name: 'Gather the tablets' })).toHaveFocus();
	}
);

test('the page that opens has the focus, and not the card; where a club was begun the choices have it', async () => {
	const choosing = { ...card({ at: 'choosing' as const }), inClub: undefined };
	const screen = await render(GatheringCard, { gathering: choosing });
	await screen.rerender({ gathering: { ...choosing, inClub: false } });
	await expect.element(screen.getByRole('heading', { name: 'in no club yet' })).toBeVisible();
	expect(document.activeElement).toBe(document.body);
	await screen.rerender({ gathering: { ...choosing, inClub: true } });
	await expect.element(screen.getByRole('group')).toHaveFocus();
});

test.each([
	['2 records', { at: 'came', ...told }],
	['It was damaged on the way.', { at: 'refused', reason: 'damaged', what: 'title' }],
	['Only then it counts as kept.', { at: 'filed', what: 'everything' }]
] as const)(
	'what was done is said once, with the heading that has the focus: %s',
	async (said, doing) => {
		const screen = await render(GatheringCard, { gathering: card(doing) });
		const heading = screen.getByRole('heading');
		await expect.element(heading).toHaveAccessibleDescription(expect.stringContaining(said));
		for (const role of ['status', 'alert'] as const)
			expect(screen.getByRole(role).elements()).toEqual([]);
	}
);
