import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { wordsOf } from './words.ts';

/** The way from the Door to a child’s road. */
export class WallPage {
	#page: Page;
	#t: (key: string) => string;

	constructor(page: Page, language: Language) {
		this.#page = page;
		this.#t = wordsOf(language);
	}

	/** Touches a tile by its place on the wall, then once more to go in. */
	async enter(place: number) {
		const tile = this.#page.getByRole('group').getByRole('button').nth(place);
		await tile.click();
		await this.#page
			.waitForURL('**/road', { timeout: 1_500 })
			.catch(() => tile.click({ timeout: 2_000 }));
		await this.#page.waitForURL('**/road');
	}

	async leaveRoad() {
		await this.#page.getByRole('button', { name: this.#t('road.someone') }).click();
		await this.#page.waitForURL('**/who');
	}
}
