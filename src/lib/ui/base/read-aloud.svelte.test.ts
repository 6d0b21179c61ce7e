import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { readAloud, pageTexts } from './read-aloud.ts';

let root: HTMLElement;
let stop: (() => void) | void;
const onspeak = vi.fn();

beforeEach(async () => {
	await setLanguage('en');
	onspeak.mockClear();
	root = document.createElement('main');
	root.lang = 'en';
	root.innerHTML = `
		<h1 data-say data-say-page>Who are you?</h1>
		<p data-say data-say-page lang="zh">你好</p>
		<button data-say="Blue swan"><i>picture</i></button>
		<a href="#road" data-say="The road">road</a>
		<div data-guards><button data-say="Hide">brush</button></div>
		<button id="start"><span data-say>Start</span></button>`;
	document.body.append(root);
	stop = readAloud(onspeak)(root);
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	stop?.();
	root.remove();
});

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const press = (element: Element, type: string, x = 0) =>
	element.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x }));

test('a touch on a text that cannot be pressed speaks it in its own language', () => {
	all('h1')[0]?.click();
	all('p')[0]?.click();
	expect(onspeak.mock.calls).toEqual([
		['Who are you?', 'en'],
		['你好', 'zh']
	]);
});

test('a touch on a button only presses it', () => {
	const pressed = vi.fn();
	all('#start')[0]?.addEventListener('click', pressed);
	all('#start')[0]?.click();
	expect(pressed).toHaveBeenCalledOnce();
	expect(onspeak).not.toHaveBeenCalled();
});

test('a finger that stays on a button hears its name and does not press it', () => {
	const button = all('button')[0]!;
	const pressed = vi.fn();
	button.addEventListener('click', pressed);
	press(button, 'pointerdown');
	vi.advanceTimersByTime(650);
	press(button, 'pointerup');
	button.click();
	expect(onspeak).toHaveBeenCalledExactlyOnceWith('Blue swan', 'en');
	expect(pressed).not.toHaveBeenCalled();
	button.click();
	expect(pressed).toHaveBeenCalledOnce();
});

test('a finger that slid off after the name was said leaves the next touch alone', () => {
	const button = all('button')[0]!;
	const pressed = vi.fn();
	press(button, 'pointerdown');
	vi.advanceTimersByTime(650);
	press(button, 'pointermove', 40);
	press(button, 'pointerup', 40);
	const plain = document.createElement('button');
	root.append(plain);
	plain.addEventListener('click', pressed);
	press(plain, 'pointerdown');
	press(plain, 'pointerup');
	plain.click();
	expect(pressed).toHaveBeenCalledOnce();
});

test('a slow finger on a guardian presses it once, and nothing is said', () => {
	const guardian = all('[data-guards] button')[0]!;
	const pressed = vi.fn();
	guardian.addEventListener('click', pressed);
	press(guardian, 'pointerdown');
	vi.advanceTimersByTime(650);
	expect(pressed).toHaveBeenCalledOnce();
	press(guardian, 'pointerup');
	guardian.click();
	expect(pressed).toHaveBeenCalledOnce();
	expect(onspeak).not.toHaveBeenCalled();
});

test('a finger that stays on a link hears it and gets no menu of the browser; a mouse gets one', () => {
	const link = all('a')[0]!;
	const menu = (pointerType: string) => {
		link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }));
		return !link.dispatchEvent(
			new PointerEvent('contextmenu', { bubbles: true, cancelable: true })
		);
	};
	expect([menu('touch'), menu('mouse')]).toEqual([true, false]);
});

test('a finger that wanders off hears nothing', () => {
	const button = all('#start')[0]!;
	press(button, 'pointerdown');
	press(button, 'pointermove', 40);
	vi.advanceTimersByTime(1000);
	expect(onspeak).not.toHaveBeenCalled();
});

test('Kazakh in Arabic script is spoken from Cyrillic', async () => {
	vi.useRealTimers();
	await setLanguage('kk', 'arab');
	const { get } = await import('svelte/store');
	const { t } = await import('#lib/i18n/i18n.ts');
	const title = all('h1')[0]!;
	title.textContent = get(t)('who.title');
	root.lang = 'kk-Arab';
	title.click();
	expect(onspeak).toHaveBeenCalledExactlyOnceWith('Сен кімсің?', 'kk');
});

test('the big ear reads the texts of the page from the top down', () => {
	expect(pageTexts(root)).toEqual(['Who are you?', '你好']);
});

describe('a resting keyboard focus', () => {
	const rest = async () => {
		vi.useRealTimers();
		all('button')[0]!.focus();
		await userEvent.tab({ shift: true });
		vi.useFakeTimers();
		await userEvent.tab();
		expect(document.activeElement).toBe(all('button')[0]);
	};

	test('hears the name of a control', async () => {
		await rest();
		vi.advanceTimersByTime(900);
		expect(onspeak).toHaveBeenCalledExactlyOnceWith('Blue swan', 'en');
	});

	test('that has pressed it is answered by what it pressed, and not by its name', async () => {
		await rest();
		vi.advanceTimersByTime(400);
		await userEvent.keyboard('{Enter}');
		vi.advanceTimersByTime(900);
		expect(onspeak).not.toHaveBeenCalled();
	});

	test('says nothing of a control that has gone with its page', async () => {
		await rest();
		all('button')[0]!.remove();
		vi.advanceTimersByTime(900);
		expect(onspeak).not.toHaveBeenCalled();
	});
});
