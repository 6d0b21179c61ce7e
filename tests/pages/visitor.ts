import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Band, Language } from '../../src/lib/domain/content/language.ts';
import { toArabicScript } from '../../src/lib/domain/speech/kazakh-script.ts';
import { put } from '../fixtures/rows.ts';
import { readySite } from '../fixtures/site.ts';
import { PIN, vaultRow } from '../fixtures/vault.ts';
import { openDoor } from './the-door.ts';
import { wordsOf } from './words.ts';

/** A row of the wall; what else it holds is up to the test. */
interface ProfileRow {
	id: string;
	tile: string;
	[other: string]: unknown;
}

/** Somebody in front of the tablet who goes from screen to screen without loading the app again. */
export class Visitor {
	readonly page: Page;
	readonly language: Language;
	readonly t: (key: string) => string;

	constructor(page: Page, language: Language) {
		this.page = page;
		this.language = language;
		const words = wordsOf(language);
		// A new tablet shows Kazakh in the script that is read here.
		this.t = language === 'kk' ? (key) => toArabicScript(words(key)) : words;
	}

	button(key: string): Locator {
		return this.page.getByRole('button', { name: this.t(key), exact: true }).first();
	}

	/** The Door: the first touch says the name of the language, the second one enters. */
	async enterDoor() {
		await openDoor(this.page);
		const leaf = this.page.locator(`main.door button[lang^="${this.language}"]`);
		await leaf.click();
		await leaf.click();
		await this.page.waitForURL('**/who');
		await this.page.locator('.screen').waitFor();
	}

	/** In as a guest of an age, to the road. */
	async comeAsGuest(band: Band) {
		// By the Door, since the wall may be asking a guest for an age already.
		await this.go('/');
		await this.go('/who');
		await this.#touchGuest();
		await this.page.getByText(this.t(`who.age.${band}`), { exact: true }).click();
		await this.page.getByText(this.t(`who.age.${band}`), { exact: true }).click();
		await this.page.waitForURL('**/road');
		await this.page.locator('.road').waitFor();
	}

	/** A child without a secret: the tile is there, and two touches enter. */
	async comeAs(profile: ProfileRow) {
		await this.seat([profile]);
		await this.touchTile(profile.tile);
		await this.page.waitForURL('**/road');
		await this.page.locator('.road').waitFor();
	}

	/** Puts children on the wall, and stands before it. */
	async seat(profiles: readonly ProfileRow[]) {
		await put(this.page, 'profiles', profiles);
		await this.page.goto('/who');
	}

	async touchTile(key: string) {
		await openTile(this.page.getByRole('button', { name: this.tileName(key), exact: true }));
	}

	tileName(key: string): string {
		const [colour = '', animal = ''] = key.split('-');
		return this.t('tile.name')
			.replace('{colour}', this.t(`tile.colour.${colour}`))
			.replace('{animal}', this.t(`tile.animal.${animal}`));
	}

	/** Follows a link of the app; the app is not loaded again. */
	async go(path: string) {
		await this.page.evaluate((href) => {
			const link = document.createElement('a');
			link.href = href;
			link.dataset.sveltekitReplacestate = '';
			document.body.append(link);
			link.click();
			link.remove();
		}, path);
		await this.page.waitForURL(`**${path}`);
	}

	/** Opens a lesson and waits for its first step. */
	async openLesson(id: string) {
		await this.go(`/lesson/${id}`);
		await expect(this.page.locator('main.lesson, .intro, .state')).toBeVisible();
	}

	/** A PIN for the grown-up, and a session in which sensitive lessons are open, at a site that is ready. */
	async unlockAsAdult(pin = '246810') {
		await put(this.page, 'site', readySite());
		await this.go('/club');
		await this.setPin(pin);
		await this.button('adult.locks.unlock').click();
		await this.page.getByText(this.t('adult.locks.open')).waitFor();
	}

	/** The first minutes of a tablet: the site as it is proposed, a PIN, the code. The key of the club is left for later. */
	async setPin(pin: string) {
		await this.button('club.setup.next').click();
		await this.choosePin(pin);
		await this.page.waitForURL('**/club/transfer');
		await this.go('/club');
	}

	/** The tablet was set up another day: it has a PIN. */
	async hasPin() {
		await put(this.page, 'settings', [await vaultRow()]);
	}

	/** On the keyboard, wherever the PIN is asked for. */
	async typePin(pin = PIN) {
		await this.page.getByRole('heading', { name: this.t('adult.pin.enter') }).waitFor();
		await this.page.keyboard.type(pin);
		await this.page.keyboard.press('Enter');
	}

	/** Opens the pages behind the PIN again. */
	async enterPin(pin: string) {
		await this.go('/club');
		await this.page.getByRole('heading', { name: this.t('adult.pin.enter') }).waitFor();
		await this.page.keyboard.type(pin);
		await this.button('adult.pin.done').click();
		await this.page.locator('nav').waitFor();
	}

	async choosePin(pin: string) {
		await this.typeNewPin(pin);
		await this.button('adult.recovery.done').click();
	}

	/** Leads to the code that is to be printed, and shown once. */
	async typeNewPin(pin: string) {
		for (const asked of ['adult.pin.new', 'adult.pin.again']) {
			await this.page.getByRole('heading', { name: this.t(asked) }).waitFor();
			await this.page.keyboard.type(pin);
			await this.button('adult.pin.done').click();
		}
	}

	async #touchGuest() {
		const guest = this.button('who.guest');
		const age = this.page.getByRole('heading', { name: this.t('who.age.title') });
		await guest.click();
		await guest.locator('.badge').or(age).waitFor();
		if (!(await age.isVisible())) await guest.click();
		await age.waitFor();
	}
}

/** Touches a tile to hear its name, and again to go in: not in the same breath, which would be a double tap. */
export async function openTile(tile: Locator) {
	await tile.click();
	await tile.locator('.badge').waitFor();
	await tile.click();
}
