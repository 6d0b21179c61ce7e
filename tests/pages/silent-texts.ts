import type { Page } from '@playwright/test';

/** Texts that somebody can see and nobody can hear, and controls without a name or without a voice. */
export function silentTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isSeen = (element: Element) => {
			if (element.closest('[inert], script, style, noscript')) return false;
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				return false;
			const { width, height } = element.getBoundingClientRect();
			// What only a screen reader finds is one pixel large.
			return width > 1 && height > 1;
		};
		// An ornament of one or two signs, such as “»” on a switch, is named by its control.
		const isOrnament = (element: Element, text: string) =>
			text.length <= 2 && element.closest('[aria-hidden="true"]') !== null;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const silent: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
			const parent = node.parentElement;
			if (!text || !parent || !isSeen(parent) || parent.closest('[data-say]')) continue;
			if (!isOrnament(parent, text)) silent.push(text);
		}
		const controls = [...document.querySelectorAll('button, a[href], [role="switch"], h1, h2')];
		const nameless = controls.filter(
			(one) =>
				!one.closest('[inert]') && !one.getAttribute('aria-label') && !one.textContent?.trim()
		);
		// As ui/base/read-aloud.ts finds what a finger that stays on a control hears; an ear is a voice itself.
		const pressed = [
			...document.querySelectorAll('button, a[href], [role="radio"], [role="switch"]')
		];
		const voiceless = pressed.filter(
			(one) =>
				isSeen(one) &&
				!one.matches(':disabled, [data-ear], .word') &&
				!one.closest('[data-say]') &&
				!one.querySelector('[data-say]')
		);
		const told = (one: Element, what: string) => `${one.outerHTML.slice(0, 90)} has no ${what}`;
		return [
			...silent,
			...nameless.map((one) => told(one, 'words')),
			...voiceless.map((one) => told(one, 'voice'))
		];
	});
}
