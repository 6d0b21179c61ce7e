import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/reset.css';
import '../base/tokens.css';
import PrintScreen from './PrintScreen.svelte';

/** How large the place of the paper is drawn on a phone. */
async function onPhone(off: boolean, instead = off): Promise<() => number> {
	await page.viewport(360, 740);
	await setLanguage('en');
	const { container } = await render(PrintScreen, {
		title: 'Paper',
		tongue: { language: 'en', script: 'cyrl' },
		notes: [],
		off,
		instead,
		ontongue: () => undefined,
		onback: () => undefined,
		onprotocol: () => undefined,
		onprint: () => undefined,
		children: createRawSnippet(() => ({ render: () => '<p>There is no such sheet</p>' }))
	});
	await expect.element(page.getByText('There is no such sheet')).toBeVisible();
	const paper = container.querySelector('.pages > .paper') as HTMLElement;
	return () => Number(getComputedStyle(paper).zoom);
}

test('on a phone paper is shown smaller', async () => {
	await expect.poll(await onPhone(false)).toBeLessThan(0.6);
});

test('what stands in the place of paper on a phone is read at its own size', async () => {
	await expect.poll(await onPhone(true)).toBe(1);
});

test('on a phone why there is no paper is read before the choices', async () => {
	await onPhone(true);
	const reason = page.getByText('There is no such sheet').element();
	const print = document.querySelector('.choices')!;
	const { bottom } = reason.getBoundingClientRect();
	expect(bottom).toBeLessThan(print.getBoundingClientRect().top);
	expect(reason.compareDocumentPosition(print)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('on a phone paper comes beneath the choices', async () => {
	await onPhone(false);
	const paper = page.getByText('There is no such sheet').element();
	const print = document.querySelector('.choices')!;
	expect(print.getBoundingClientRect().bottom).toBeLessThan(paper.getBoundingClientRect().top);
});

test('paper comes in each language, and in Kazakh in both scripts', async () => {
	await onPhone(false);
	const choices = document.querySelectorAll('button[aria-pressed][lang]');
	const names = [...choices].map((button) => button.getAttribute('lang'));
	expect(names).toEqual(['ug', 'kk-Arab', 'kk', 'zh', 'en']);
});
