import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import { TOOLBOX } from '#lib/domain/content/toolbox.ts';
import type { RoadStop } from '#lib/domain/progress/road.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { pageTexts } from '../base/read-aloud.ts';
import ModulePage from './ModulePage.svelte';
import '../base/tokens.css';
import '../base/reset.css';

const nothing = () => undefined;
const lesson = {
	id: 'work-and-law.o.2',
	title: 'The Wages',
	minutes: 13,
	tools: [...TOOLBOX]
} as unknown as LessonSummary;
const stop: RoadStop = {
	module: 'work-and-law',
	state: 'open',
	lessons: [lesson],
	next: lesson
};
const own = {
	stop,
	band: 'o' as const,
	stateOf: () => 'done' as const,
	hrefOf: () => '#lesson',
	onroad: nothing,
	onhide: nothing,
	oncalm: nothing,
	onhelp: nothing,
	onspeak: nothing
};
const homeOf = () => Promise.resolve({ say: 'Say it.', ask: 'Ask it.', do: 'Do it.' });

beforeEach(async () => {
	await setLanguage('en');
	await page.viewport(1280, 800);
});
afterEach(() => setLanguage('en'));

test('a tool opens as a card that says its name and its words, and the keyboard comes back to it', async () => {
	const heard = vi.fn<(texts: string[]) => void>();
	const { container } = await render(ModulePage, {
		...own,
		onspeak: () => heard(pageTexts(container))
	});
	const row = page.getByRole('button', { name: 'Three doors' });
	await row.click();
	await expect
		.poll(() => heard.mock.lastCall?.[0])
		.toEqual([
			'Three doors',
			'What can I do?',
			'One way.',
			'Another way.',
			'A third way.',
			'What happens then?'
		]);
	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(row).toHaveFocus();
});

test('a lesson that was done gives its card for home once more', async () => {
	const heard = vi.fn<(texts: string[]) => void>();
	const { container } = await render(ModulePage, {
		...own,
		homes: [lesson],
		homeOf,
		onspeak: () => heard(pageTexts(container))
	});
	await page.getByRole('button', { name: 'The Wages' }).click();
	await expect
		.poll(() => heard.mock.lastCall?.[0])
		.toEqual(['For home', 'Say', 'Say it.', 'Ask', 'Ask it.', 'Do', 'Do it.']);
});

test('a quiet place shows its lessons and nothing of what is in them', async () => {
	await render(ModulePage, { ...own, stop: { ...stop, state: 'quiet' } });
	await expect.element(page.getByRole('link')).toBeVisible();
	expect(page.getByRole('button', { name: 'Three doors' }).elements()).toEqual([]);
});

test('calm, help and the brush stay in sight where the tools are read below', async () => {
	await page.viewport(360, 640);
	await render(ModulePage, own);
	scrollTo({ top: document.body.scrollHeight });
	for (const name of ['Hide', 'Calm corner', 'Help']) {
		const { top } = page
			.getByRole('button', { name, exact: true })
			.element()
			.getBoundingClientRect();
		expect(top, name).toBeGreaterThanOrEqual(0);
	}
});

test.each(LANGUAGES)(
	'the card of each tool has its words in %s, and its key is seen',
	async (language) => {
		await setLanguage(language);
		await page.viewport(360, 740);
		const { container } = await render(ModulePage, own);
		const rows = () => [...container.querySelectorAll<HTMLElement>('.take button')];
		expect(rows()).toHaveLength(TOOLBOX.length);
		for (const n of TOOLBOX.keys()) {
			rows()[n]!.click();
			await expect.poll(() => container.querySelectorAll('.card li').length).toBeGreaterThan(0);
			const texts = [...container.querySelectorAll('.card li')].map((row) => row.textContent);
			expect(texts.filter((text) => text.trim() === '' || text.includes('tool.'))).toEqual([]);
			const key = container.querySelector<HTMLElement>('.card button')!;
			expect(key.getBoundingClientRect().bottom, texts[0]).toBeLessThanOrEqual(740);
			key.click();
			await expect.poll(rows).toHaveLength(TOOLBOX.length);
		}
	}
);
