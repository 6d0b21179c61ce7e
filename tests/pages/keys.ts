import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Visitor } from './visitor.ts';

const MOST_TABS = 60;
const MOST_TOUCHES = 200;

/** Somebody who has only two keys: Tab and Enter. */
export class Keys {
	#page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Walks to a control with Tab and presses Enter there. */
	async enter(control: Locator, times = 1) {
		await this.#walkTo(control);
		for (let n = 0; n < times; n++) await this.#page.keyboard.press('Enter');
	}

	/** Walks to a field with Tab and types there. */
	async write(field: Locator, text: string) {
		await this.#walkTo(field);
		await this.#page.keyboard.type(text);
	}

	/** Name of the control that a fresh Tab finds first. */
	first(): Promise<string | null | undefined> {
		return this.#page.evaluate(() => {
			const all = document.querySelectorAll('button:not([disabled]), a[href], [tabindex="0"]');
			// What a box cannot take, its buttons still can: the page itself takes the focus of a step that is gone.
			const reachable = [...all].filter(
				(one) => !one.closest('[inert]') && !one.matches('[tabindex="-1"]')
			);
			return reachable[0]?.getAttribute('aria-label');
		});
	}

	async #walkTo(control: Locator) {
		await control.waitFor();
		for (let tab = 0; tab < MOST_TABS && !(await isFocused(control)); tab++)
			await this.#page.keyboard.press('Tab');
		await expect(control).toBeFocused();
	}

	/** Through a lesson to its end; a question is answered by *not sure*. */
	async finish(visitor: Visitor) {
		const star = this.#page.getByRole('img', { name: visitor.t('end.star') });
		const ways = ['word.next', 'step.retry', 'step.notsure', 'player.skip', 'step.answer'];
		for (let touch = 0; touch < MOST_TOUCHES && !(await star.isVisible()); touch++) {
			for (const key of ways) {
				const way = visitor.button(key);
				if (!(await way.isVisible()) || !(await way.isEnabled())) continue;
				await this.enter(way).catch(() => undefined);
				break;
			}
		}
	}
}

function isFocused(control: Locator): Promise<boolean> {
	return control.evaluate((element) => element === document.activeElement);
}
