import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LanguageSheet from './LanguageSheet.svelte';

beforeEach(() => setLanguage('en'));

async function sheet() {
	const onchoose = vi.fn();
	const onclose = vi.fn();
	const rest = { band: 'middle', language: 'en', script: 'cyrl' } as const;
	await render(LanguageSheet, { ...rest, onchoose, onclose });
	return { onchoose, onclose, chinese: page.getByRole('button', { name: '中文' }) };
}

test('the finger that asked for it on an ear beneath it chooses nothing when it is lifted', async () => {
	const { onchoose, onclose, chinese } = await sheet();
	const lifted = { bubbles: true, cancelable: true, detail: 1 };
	chinese.element().dispatchEvent(new MouseEvent('click', lifted));
	page
		.getByRole('button', { name: 'Back' })
		.element()
		.dispatchEvent(new MouseEvent('click', lifted));
	expect(onchoose).not.toHaveBeenCalled();
	expect(onclose).not.toHaveBeenCalled();
});

test('a finger that comes down on it chooses a language, and so does a keyboard', async () => {
	const { onchoose, chinese } = await sheet();
	(chinese.element() as HTMLElement).click();
	await chinese.click();
	expect(onchoose.mock.calls).toEqual([['zh'], ['zh']]);
});
