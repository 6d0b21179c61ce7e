import { get } from 'svelte/store';
import { expect, test, vi } from 'vitest';
import {
	directionOf,
	htmlLang,
	inScript,
	language,
	setLanguage,
	wantAdultWords,
	spokenForm,
	t
} from './i18n.ts';

test('a text comes in the chosen language', async () => {
	await setLanguage('en');
	expect(get(t)('who.title')).toBe('Who are you?');
	await setLanguage('ug');
	expect(get(t)('who.title')).toBe('سەن كىم؟');
});

test('values are put into their places', async () => {
	await setLanguage('en');
	expect(get(t)('who.page', { n: 1, all: 3 })).toBe('Page 1 of 3');
	expect(get(t)('module.count', { n: 1 })).toBe('One lesson.');
});

test('words asked for before their language is there come in that of the page, and then in their own', async () => {
	// Test files share what they import, and another one may have loaded Chinese.
	vi.resetModules();
	const fresh = await import('./i18n.ts');
	await fresh.setLanguage('en');
	expect(get(fresh.tIn)('zh', 'help.hand')).toBe('My helping hand');
	await fresh.load('zh');
	expect(get(fresh.tIn)('zh', 'help.hand')).toMatch(/\p{Script=Han}/u);
});

test('Kazakh is shown in the reader’s script and spoken from Cyrillic', async () => {
	await setLanguage('kk', 'cyrl');
	expect(get(t)('who.title')).toBe('Сен кімсің?');
	await setLanguage('kk', 'arab');
	const shown = get(t)('who.page', { n: 1, all: 3 });
	expect(shown).not.toMatch(/[а-я]/i);
	expect(shown).toContain('1');
	expect(spokenForm(shown)).toBe('1-бет, барлығы 3');
});

test('texts joined on the screen are still spoken from Cyrillic', async () => {
	await setLanguage('kk', 'arab');
	const joined = `${get(t)('module.name.my-rights')}. ${get(t)('word.back')}`;
	expect(spokenForm(joined)).toBe('Менің құқықтарым. Қайту');
});

test('Uyghur keeps its letters after Kazakh was on the screen', async () => {
	await setLanguage('kk', 'arab');
	const child = get(inScript)('бала');
	expect(spokenForm(child)).toBe('бала');
	expect(spokenForm(child, 'ug')).toBe(child);
	await setLanguage('ug');
	expect(spokenForm(child)).toBe(child);
});

test('the words of a lesson follow the Kazakh script too', async () => {
	await setLanguage('kk', 'arab');
	const shown = get(inScript)('Сәлем');
	expect(shown).not.toBe('Сәлем');
	expect(spokenForm(` ${shown} `)).toBe('Сәлем');
	await setLanguage('zh');
	expect(get(inScript)('你好')).toBe('你好');
});

test('of two choices made quickly the later one wins', async () => {
	const first = setLanguage('zh');
	const second = setLanguage('ug');
	await Promise.all([first, second]);
	expect(get(language)).toBe('ug');
});

test('a text that does not exist stays quiet', async () => {
	await setLanguage('en');
	expect(get(t)('who.nobody-wrote-this')).toBe('');
});

test('direction and lang follow language and script', () => {
	expect(directionOf('ug')).toBe('rtl');
	expect(directionOf('kk', 'arab')).toBe('rtl');
	expect(directionOf('kk', 'cyrl')).toBe('ltr');
	expect(directionOf('zh')).toBe('ltr');
	expect(htmlLang('kk', 'arab')).toBe('kk-Arab');
	expect(htmlLang('kk', 'cyrl')).toBe('kk');
});

test('adults’ words come only when an adults’ screen asks for them, and then in each language', async () => {
	await setLanguage('en');
	expect(get(t)('adult.title')).toBe('');
	await wantAdultWords();
	expect(get(t)('adult.title')).not.toBe('');
	const english = get(t)('adult.title');
	await setLanguage('zh');
	expect(get(t)('adult.title')).not.toBe('');
	expect(get(t)('adult.title')).not.toBe(english);
});
