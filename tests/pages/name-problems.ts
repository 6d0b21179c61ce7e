import type { Page } from '@playwright/test';

/** Controls that somebody who only hears their names cannot tell apart. */
export function nameProblems(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isThere = (one: Element) =>
			!one.closest('[inert], [aria-hidden="true"]') &&
			one.checkVisibility({ visibilityProperty: true });
		const wordsOf = (one: Element): string => {
			const shown = one.cloneNode(true) as Element;
			for (const hidden of shown.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
			return shown.textContent;
		};
		const nameOf = (one: Element | null): string => {
			const labels = (one?.getAttribute('aria-labelledby') ?? '').split(' ');
			const named = labels.flatMap((id) => document.getElementById(id)?.textContent ?? []);
			const name = named.join(' ') || one?.getAttribute('aria-label') || (one ? wordsOf(one) : '');
			return name.replace(/\s+/g, ' ').trim();
		};
		// What is told when one comes into a group, or into a row of a table, tells its controls apart. What
		// stands above every page may lead where the page itself leads.
		const groupOf = (one: Element) =>
			one.closest(
				'[role="group"], [role="radiogroup"], [role="tablist"], fieldset, tr, nav, header'
			);
		const known = new Set<string>();
		const twice: string[] = [];
		const controls = 'button, a[href], [role="radio"], [role="switch"], [role="img"]';
		for (const one of [...document.querySelectorAll(controls)].filter(isThere)) {
			const group = groupOf(one);
			const around = group && (group.getAttribute('aria-label') ?? group.outerHTML);
			const name = nameOf(one);
			const role = one.getAttribute('role') ?? one.tagName.toLowerCase();
			const key = `${role} ${name} ${around ?? ''}`;
			if (known.has(key)) twice.push(`two are named “${name}”`);
			known.add(key);
		}
		return twice;
	});
}

/** Where a screen reader goes on and is told nothing of where it is. */
export function namelessMains(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main, [role="main"]')]
			.filter((one) => !one.closest('[inert]') && !one.matches('[aria-label], [aria-labelledby]'))
			.map((one) => `${one.outerHTML.slice(0, 60)} has no name`)
	);
}
