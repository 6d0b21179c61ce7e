import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The picture of a class, led by keys. */
export class ClassPage {
	readonly page: Page;
	readonly projector: Locator;

	constructor(page: Page) {
		this.page = page;
		this.projector = page.locator('.slide[role=main]');
	}

	/** The step or the card that the class sees. */
	async place(): Promise<string> {
		return (await this.projector.getAttribute('data-step')) ?? '';
	}

	async slide(): Promise<string> {
		return (await this.projector.getAttribute('data-slide')) ?? '';
	}

	/** Presses one key until the class stands at a place; `from` is the window that has the keys. */
	async goOnTo(wanted: string, from: Page = this.page) {
		const isThere = () => this.place().then((place) => place === wanted);
		for (let press = 0; press < 120 && !(await isThere()); press++) {
			const before = await this.#look();
			await from.keyboard.press('PageDown');
			await expect.poll(() => this.#look(), { timeout: 3000 }).not.toBe(before);
		}
		await expect(this.projector).toHaveAttribute('data-step', wanted);
	}

	/** Everything that one key can change on the screen. */
	async #look(): Promise<string> {
		const [place, text] = await Promise.all([this.place(), this.projector.innerText()]);
		return `${place} ${text}`;
	}
}
