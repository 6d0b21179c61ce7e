import { expect } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** The teachers’ course as somebody with a diary of their own meets it. */
export class CoursePages {
	readonly visitor: Visitor;

	constructor(visitor: Visitor) {
		this.visitor = visitor;
	}

	/** A new diary behind a new PIN, up to the list of units. */
	async begin(pin = '135790') {
		const { page } = this.visitor;
		await this.visitor.go('/teachers');
		await this.visitor.button('teachers.new').click();
		await page.locator('.tile').first().click();
		for (const asked of ['adult.pin.new', 'adult.pin.again'])
			await this.#type(this.visitor.t(asked), pin);
		await this.#units();
	}

	/** Opens the diary that is there. */
	async open(pin: string) {
		await this.visitor.page.locator('button.tile').first().click();
		await this.#type(this.visitor.t('adult.pin.enter'), pin);
	}

	/** Writes a try into the diary of a unit and comes back. */
	async tries(unit: number, outcome: 'worked' | 'little' | 'notyet') {
		const { page } = this.visitor;
		await page
			.locator('ol a')
			.nth(unit - 1)
			.click();
		await this.visitor.button(`teachers.outcome.${outcome}`).click();
		await expect(page.getByRole('switch')).toBeVisible();
		await this.visitor.button('word.back').click();
		await this.#units();
	}

	async #type(title: string, pin: string) {
		await this.visitor.page.getByRole('heading', { name: title }).waitFor();
		await this.visitor.page.keyboard.type(pin);
		await this.visitor.button('adult.pin.done').click();
	}

	async #units() {
		await expect(this.visitor.page.locator('ol a')).toHaveCount(10);
	}
}
