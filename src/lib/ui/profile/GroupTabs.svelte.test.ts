import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import GroupTabs from './GroupTabs.svelte';

const groups = ['apple', 'melon', 'grape'];
const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];

beforeEach(() => setLanguage('en'));
afterEach(() => document.documentElement.removeAttribute('dir'));

test.each([
	['ltr', '{ArrowRight}', 'grape'],
	['ltr', '{ArrowLeft}', 'apple'],
	['ltr', '{ArrowDown}', 'grape'],
	['rtl', '{ArrowLeft}', 'grape'],
	['rtl', '{ArrowRight}', 'apple'],
	['rtl', '{ArrowDown}', 'grape']
])('in %s %s opens the group "%s", and turns no page', async (dir, key, opened) => {
	document.documentElement.dir = dir;
	const [onopen, onpage] = [vi.fn(), vi.fn()];
	addEventListener('keydown', onpage);
	onTestFinished(() => removeEventListener('keydown', onpage));
	await render(GroupTabs, { groups, shown: 'melon', onopen });
	tabs()[1]?.focus();
	await userEvent.keyboard(key);
	expect(onopen).toHaveBeenCalledExactlyOnceWith(opened);
	expect(document.activeElement).toBe(tabs()[groups.indexOf(opened)]);
	expect(onpage).not.toHaveBeenCalled();
});
