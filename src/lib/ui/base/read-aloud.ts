import type { Attachment } from 'svelte/attachments';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { spokenForm } from '#lib/i18n/i18n.ts';
import { LONG_PRESS_MS, PressTimer } from './press-timer.ts';
import { isUnseen } from './unseen.ts';

/** Asked to speak a text in a language; Kazakh comes in Cyrillic. */
export type OnSpeak = (text: string, language: Language) => void;

const LONG_FOCUS_MS = 800;
const CONTROL =
	'button, a, input, select, textarea, [role="radio"], [role="switch"], [role="tab"], [role="button"]';
/** Calm, help and hide: whoever is afraid presses slowly, and must not be answered with a word. */
const GUARDIAN = '[data-guards] button';

/**
 * Makes every text marked `data-say` audible: by a tap where nothing can be pressed, by a long press
 * or a resting keyboard focus on controls. An empty `data-say` speaks the element’s own text. A long
 * press on a guardian presses it.
 */
export function readAloud(onspeak: OnSpeak): Attachment<HTMLElement> {
	return (root) => {
		const press = new PressTimer();
		const focus = new PressTimer();
		const listen = listener(root);
		const say = (element: Element) => speak(element, onspeak);

		listen('click', (event) => {
			if (press.fired) return press.swallow(event);
			const element = closest(event.target, '[data-say]');
			if (element && !element.closest(CONTROL)) say(element);
		});
		listenToFingers(listen, press, say);
		listen('focusin', (event) => {
			const element = controlText(event.target);
			if (element && isKeyboardFocus(event.target)) focus.start(LONG_FOCUS_MS, () => say(element));
		});
		// What a key does is heard, and not the name of what it pressed.
		listen('keydown', () => focus.cancel());
		listen('focusout', () => focus.cancel());
		return () => {
			listen.stop();
			press.cancel();
			focus.cancel();
		};
	};
}

/** A finger that stays hears the name of a control, or presses a guardian. */
function listenToFingers(listen: Listen, press: PressTimer, say: (element: Element) => void) {
	let isFinger = false;
	listen('pointerdown', (event) => {
		press.reset();
		isFinger = event.pointerType === 'touch';
		const guardian = closest(event.target, GUARDIAN);
		const element = controlText(event.target);
		if (guardian) press.start(LONG_PRESS_MS, () => pressNow(guardian, press), event);
		else if (element) press.start(LONG_PRESS_MS, () => say(element), event);
	});
	listen('pointermove', (event) => press.moved(event) && press.cancel());
	listen('pointerup', () => press.cancel());
	listen('pointercancel', () => press.cancel());
	listen('keydown', () => press.reset());
	// The browser's own menu would come before the name is said.
	listen('contextmenu', (event) => {
		const isHeld = closest(event.target, GUARDIAN) ?? controlText(event.target);
		if (isFinger && isHeld) event.preventDefault();
	});
}

/** What the big ear reads: all texts marked `data-say-page`, from the top down. */
export function pageTexts(root: ParentNode): string[] {
	return [...root.querySelectorAll('[data-say][data-say-page]')]
		.filter((element) => element.getClientRects().length > 0)
		.filter((element) => !isUnseen(element))
		.map(textOf)
		.filter((text) => text !== '');
}

/** A finger that stays gets no click from the browser; one that a mouse gets afterwards is one too many. */
function pressNow(guardian: HTMLElement, press: PressTimer): void {
	press.fired = false;
	guardian.click();
	press.fired = true;
}

function speak(element: Element, onspeak: OnSpeak): void {
	const text = textOf(element);
	if (text) onspeak(text, languageOf(element));
}

function textOf(element: Element): string {
	const given = element.getAttribute('data-say') || element.textContent || '';
	return spokenForm(given.replace(/\s+/g, ' ').trim(), languageOf(element));
}

function languageOf(element: Element): Language {
	const marked = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
	return LANGUAGES.find((language) => marked.startsWith(language)) ?? 'en';
}

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
	const found = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
	return found ?? undefined;
}

/** The text of the control that was touched: its own, or the first one inside it. */
function controlText(target: EventTarget | null): Element | undefined {
	const control = closest(target, CONTROL);
	if (!control) return undefined;
	return control.closest('[data-say]') ?? control.querySelector('[data-say]') ?? undefined;
}

/** Not where the page has put the focus while something else is being said; see arrive.ts. */
function isKeyboardFocus(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches(':focus-visible:not([data-arrived])');
}

type Listen = ReturnType<typeof listener>;

/** Listens in the capture phase and can stop all of it at once. */
function listener(root: HTMLElement) {
	const stops: (() => void)[] = [];
	const listen = <K extends keyof HTMLElementEventMap>(
		kind: K,
		react: (event: HTMLElementEventMap[K]) => unknown
	) => {
		root.addEventListener(kind, react, true);
		stops.push(() => root.removeEventListener(kind, react, true));
	};
	listen.stop = () => stops.forEach((stop) => stop());
	return listen;
}
