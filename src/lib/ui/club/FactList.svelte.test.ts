import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test } from 'vitest';
import type { CompiledFact, PackWords } from '#lib/domain/content/compiled.ts';
import type { TelephoneLine } from '#lib/domain/facts/telephone-line.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import FactList from './FactList.svelte';

const FACT: CompiledFact = {
	token: 'minor_age',
	plain: 'Everyone under eighteen is a child for the law.',
	adult: 'Everyone under 18 is a minor.',
	source: 'a copy of the law',
	usedIn: ['my-rights.l.1', 'guide.tablets'],
	checked_on: null,
	checked_by: null,
	valid_until: '2027-11-24',
	confidence: 'medium',
	state: 'unverified'
};

const LINE: TelephoneLine = {
	token: 'police_sms',
	number: '12110',
	spoken: 'one, two',
	name: 'Police by text message',
	for: 'When you cannot speak.',
	cost: 'may cost',
	hours: '24 hours',
	languages: null,
	test_called: null,
	source: 'a copy of the page',
	fact_ids: []
};

function words(fact: Partial<CompiledFact>, line: Partial<TelephoneLine> = {}): PackWords {
	const none = { modules: [], clubs: [], cast: [], unread: [], glossary: [] };
	return {
		...none,
		language: 'en',
		danger_note: 'In danger now: 110.',
		facts: [{ ...FACT, ...fact }],
		lines: [{ ...LINE, ...line }]
	};
}

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('a fact says how sure its writer is, and which texts rely on it', async () => {
	const screen = await render(FactList, { words: words({}), today: '2026-11-29' });
	await expect.element(screen.getByText('Confidence: medium')).toBeVisible();
	await expect.element(screen.getByText('my-rights.l.1, guide.tablets')).toBeVisible();
});

test('a fact that somebody has checked says who and when', async () => {
	const checked = words({ checked_on: '2026-11-20', checked_by: 'lawyer' });
	const screen = await render(FactList, { words: checked, today: '2026-11-29' });
	await expect.element(screen.getByText(/checked \(20 November 2026, lawyer\)/)).toBeVisible();
});

test('a fact that nobody has checked says so', async () => {
	const screen = await render(FactList, { words: words({}), today: '2026-11-29' });
	await expect.element(screen.getByText(/^not checked yet · /)).toBeVisible();
});

test('a line that nobody has called says so, and that nobody has asked for its languages', async () => {
	const screen = await render(FactList, { words: words({}), today: '2026-11-29' });
	await expect.element(screen.getByText('Nobody has test-called this number.')).toBeVisible();
	await expect.element(screen.getByText('Languages: not yet asked.')).toBeVisible();
	await expect.element(screen.getByText('Local numbers')).not.toBeInTheDocument();
});

test('a line that somebody has called says when, in which languages it answers, and its local numbers', async () => {
	const called = words(
		{},
		{
			test_called: '2026-11-20',
			languages: ['ug', 'zh'],
			local_numbers: { urumqi: '12110991', hotan: '12110903' }
		}
	);
	const screen = await render(FactList, { words: called, today: '2026-11-29' });
	await expect.element(screen.getByText('Test call: 20 November 2026')).toBeVisible();
	await expect.element(screen.getByText('Languages spoken there: ئۇيغۇرچە · 中文')).toBeVisible();
	await expect
		.element(screen.getByText('Local numbers: Urumqi 12110991 · Hotan 12110903'))
		.toBeVisible();
	await expect.element(screen.getByText('not yet asked')).not.toBeInTheDocument();
});

test('in Chinese no narrow colon stands behind the name of what is told', async () => {
	await setLanguage('zh');
	const line: Partial<TelephoneLine> = { languages: ['zh'], local_numbers: { hotan: '110' } };
	const { container } = await render(FactList, { words: words({}, line), today: '2026-11-29' });
	expect(container.innerText).toMatch(/\p{Script=Han}：my-rights/u);
	expect(container.innerText).not.toMatch(/\p{Script=Han}:/u);
});
