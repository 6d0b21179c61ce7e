import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/content/language.ts';
import { wordsOf } from './words.ts';

const MOST_TOUCHES = 250;

/** A lesson as a child goes through it: by what is on the screen, whatever the kind of step. */
export class LessonPage {
	/** Questions that were answered on the way. */
	answered = 0;
	#page: Page;
	#touches = 0;
	#t: (key: string) => string;

	constructor(page: Page, language: Language) {
		this.#page = page;
		this.#t = wordsOf(language);
	}

	get next(): Locator {
		return this.#button('word.next');
	}

	get end(): Locator {
		return this.#page.getByRole('heading', { name: this.#t('end.star'), exact: true });
	}

	get progress(): Locator {
		return trackIn(this.#page);
	}

	/** Goes on to the end; every question gets an answer, every other step the simplest one. */
	async finish() {
		for (let touch = 0; touch < MOST_TOUCHES; touch++) {
			if (await this.end.isVisible()) return;
			await this.#touch();
		}
		await expect(this.end).toBeVisible();
	}

	/** Goes on until a question has been answered. */
	async answerOne() {
		const before = this.answered;
		await this.goOnUntil(() => Promise.resolve(this.answered > before));
	}

	/** Goes on until something has come about. */
	async goOnUntil(done: () => Promise<boolean>) {
		for (let touch = 0; touch < MOST_TOUCHES; touch++) {
			if (await done()) return;
			await this.#touch();
		}
		expect(await done()).toBe(true);
	}

	async #touch() {
		this.#touches++;
		const before = await this.#look();
		const what = await this.#whatToTouch();
		// The screen may have changed between looking and touching; then the next round looks again.
		await what?.click({ timeout: 2_000 }).catch(() => undefined);
		// The first touch of an answer says it, the second one chooses it.
		if (what && (await what.getAttribute('role', { timeout: 300 }).catch(() => null)) === 'radio')
			await touchAgain(what, { timeout: 1_000 }).catch(() => undefined);
		await expect
			.poll(() => this.#look(), { timeout: 1_500 })
			.not.toBe(before)
			.catch(() => undefined);
	}

	async #whatToTouch(): Promise<Locator | undefined> {
		const simple = ['word.next', 'step.retry', 'player.before.goon', 'step.answer'].map((key) =>
			this.#button(key)
		);
		for (const button of simple) if (await isReady(button)) return button;
		const options = this.#page.locator(
			'[role=radio]:not([disabled]):not([aria-disabled=true]):visible'
		);
		// Not always the same one: what was tried already would bring nothing new.
		const option = options.nth(this.#touches % Math.max(1, await options.count()));
		if (await isReady(option)) {
			this.answered++;
			return option;
		}
		for (const key of ['step.notsure', 'player.skip', 'step.breathe.stop']) {
			const button = this.#button(key);
			if (await isReady(button)) return button;
		}
		return this.#spot();
	}

	/** Hidden things in a picture, one after the other. */
	async #spot(): Promise<Locator | undefined> {
		const [name = ''] = this.#t('step.find.spot').split('{n}');
		const spots = this.#page.getByRole('button', { name: name || /\d/ });
		const spot = spots.nth(this.#touches % Math.max(1, await spots.count()));
		return (await isReady(spot)) ? spot : undefined;
	}

	/** What is on the screen, to see that a touch has done something. */
	#look(): Promise<string> {
		return this.#page.locator('main').ariaSnapshot();
	}

	#button(key: string): Locator {
		return this.#page.getByRole('button', { name: this.#t(key), exact: true }).first();
	}
}

/** The road of the lesson at hand, not of the step that waits beneath; its `data-step` is counted from 1. */
export function trackIn(page: Page): Locator {
	return page.getByRole('img').and(page.locator('[data-step]'));
}

/** Once the answer says that another touch chooses it: before, that would be the other half of a double tap. */
export async function touchAgain(option: Locator, { timeout = 15_000 } = {}) {
	await option.locator('small').waitFor({ timeout });
	await option.click({ timeout });
}

async function isReady(locator: Locator): Promise<boolean> {
	return (await locator.isVisible()) && (await locator.isEnabled());
}
