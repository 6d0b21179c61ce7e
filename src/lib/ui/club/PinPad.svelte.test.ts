import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES, type KazakhScript } from '#lib/domain/content/language.ts';
import { directionOf, htmlLang, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import '../base/tokens.css';
import '../base/reset.css';
import '../base/fonts.css';
import PinPad from './PinPad.svelte';

/** What a telephone leaves between the edges of a panel. */
const PHONE = { width: 296, height: 740 };

afterEach(() => page.viewport(1280, 800));

/** Kazakh is written in two scripts; the others take no notice. */
const SCRIPTS = ['arab', 'cyrl'] satisfies KazakhScript[];
const looks = SCRIPTS.flatMap((script) =>
	LANGUAGES.filter((language) => language === 'kk' || script === 'arab').map((language) => ({
		language,
		script
	}))
);

test.for(looks)(
	'no word runs over its key on a telephone ($language, $script)',
	async ({ language, script }) => {
		await page.viewport(PHONE.width, PHONE.height);
		await wantAdultWords();
		await setLanguage(language, script);
		document.documentElement.lang = htmlLang(language, script);
		document.documentElement.dir = directionOf(language, script);
		document.body.style.margin = '0';
		await render(PinPad, { title: '', onpin: () => {} });
		await document.fonts.ready;
		const keys = [...document.querySelectorAll('.keys button')];
		expect(keys).toHaveLength(12);
		expect(keys.filter(runsOver).map((key) => key.textContent?.trim())).toEqual([]);
		expect(document.documentElement.scrollWidth).toBe(PHONE.width);
	}
);

test('a PIN that was typed is entered by Enter, also from the button that was pressed before', async () => {
	const onpin = vi.fn();
	const pressed = vi.fn();
	const lesson = document.createElement('button');
	lesson.onclick = pressed;
	document.body.append(lesson);
	await render(PinPad, { title: '', onpin });
	lesson.focus();
	await userEvent.keyboard('2468{Enter}');
	expect(onpin).not.toHaveBeenCalled();
	await userEvent.keyboard('10{Enter}');
	expect(onpin).toHaveBeenCalledExactlyOnceWith('246810');
	expect(pressed).not.toHaveBeenCalled();
	lesson.remove();
});

test('a screen that others see takes the digits from the keyboard and shows none', async () => {
	await wantAdultWords();
	await setLanguage('en');
	const onpin = vi.fn();
	const screen = await render(PinPad, { title: '', digits: false, onpin });
	await expect.element(screen.getByRole('button', { name: 'Clear' })).toBeVisible();
	expect(document.querySelector('.keys')?.textContent).not.toMatch(/\d/);
	await userEvent.keyboard('246810');
	await screen.getByRole('button', { name: 'Done' }).click();
	expect(onpin).toHaveBeenCalledExactlyOnceWith('246810');
});

test('a Kazakh keyboard, which has letters where others have digits, gives the digits, too', async () => {
	const onpin = vi.fn();
	await render(PinPad, { title: '', digits: false, onpin });
	for (const [digit, key] of Object.entries({ 2: 'ә', 4: 'ң', 6: ',', 8: 'ү', 1: '"', 0: 'қ' }))
		window.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Digit${digit}` }));
	await userEvent.keyboard('{Enter}');
	expect(onpin).toHaveBeenCalledExactlyOnceWith('012468');
});

/** A few pixels of the key stay free at each side of its word. */
function runsOver(key: Element): boolean {
	const FREE = 4;
	const range = document.createRange();
	range.selectNodeContents(key);
	const [words, edge] = [range.getBoundingClientRect(), key.getBoundingClientRect()];
	const isWider = words.left < edge.left + FREE || words.right > edge.right - FREE;
	return isWider || words.bottom > edge.bottom;
}
