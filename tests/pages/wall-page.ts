import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { wordsOf } from './words.ts';

const OWN_NAMES: Record<Language, string> = {
	ug: 'ئۇيغۇرچە',
	kk: 'Қазақша',
	zh: '中文',
	en: 'English'
};

/** The way from the Door to a child’s road. */
export class WallPage {
	#page: Page;
	#ownName: string;
	#t: (key: string) => string;

	constructor(page: Page, language: Language) {
		this.#page = page;
		this.#ownName = OWN_NAMES[language];
		this.#t = wordsOf(language);
	}

	/** Chooses the language at the Door: the first touch greets, the second one enters. */
	async comeIn() {
		const door = this.#page.getByRole('button', { name: this.#ownName });
		await this.#touchTwice(door, '**/who');
	}

	/** Another child may want another language. */
	async goToDoor() {
		await this.#page.getByRole('button', { name: this.#t('door.language') }).click();
		await this.#page.getByRole('button', { name: this.#ownName }).waitFor();
	}

	/** “No network: all is well” is shown once; a touch puts it away. */
	async putNoticeAway() {
		await this.#page.getByRole('button', { name: this.#t('word.ok') }).click();
	}

	/** Touches the tile that is called so, then once more to go in; by its pictures, where it has a secret. */
	async enter(name: string, secret: readonly string[] = []) {
		const tile = this.#page.getByRole('button', { name });
		if (secret.length === 0) return this.#touchTwice(tile, '**/road');
		await this.#touchTwice(tile, '**/who/*');
		for (const picture of secret) {
			const shown = this.#t(`secret.pictures.${picture}`);
			await this.#page.getByRole('button', { name: shown, exact: true }).click();
		}
		await this.#page.waitForURL('**/road');
	}

	// The first touch says what it is. A slow tablet may need a third one; a child would do the same.
	async #touchTwice(what: Locator, to: string) {
		await expect(async () => {
			// Gone where the way took longer than a moment.
			if (await what.isVisible()) await what.click({ timeout: 2_000 });
			await this.#page.waitForURL(to, { timeout: 1_000 });
		}).toPass({ timeout: 20_000 });
	}
}
