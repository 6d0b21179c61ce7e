import type { Page } from '@playwright/test';
import { wordsOf } from '../pages/words.ts';

/** How long the app of an old browser may take to a screen, in milliseconds. */
const SCREEN = 30_000;
const MOST_TOUCHES = 250;

/** Where touching ends: at an address, or when something stands in the page. */
interface Until {
	path?: string;
	shows?: string;
}

/** What stands behind a touch: a press that leads on, an answer, or nothing that could be touched. */
type Touch = 'press' | 'answer' | 'nothing';

/**
 * A child in front of a browser for which Playwright’s locators are too new: everything is looked for
 * and touched from inside the page, by the same words as in the page objects of tests/pages.
 */
export class Inside {
	answered = 0;
	/** Pictures of answers and cards that had no room on the screen. */
	lost = new Set<string>();
	#page: Page;
	#touches = 0;
	#t: (key: string) => string;

	constructor(page: Page) {
		this.#page = page;
		this.#t = wordsOf('ug');
	}

	/** Touches whatever is called so, again and again, until the page is there or shows something. */
	async touch(name: string, until: Until): Promise<void> {
		const wanted = { name, ...until };
		await this.#page.waitForFunction(pressUntil, wanted, { timeout: SCREEN, polling: 600 });
	}

	/** Touches the pictures of a secret one after the other, each once, to the road. */
	async enterPictures(names: readonly string[]): Promise<void> {
		for (const name of names) await this.#page.evaluate(pressUntil, { name });
		const isIn = () => location.pathname === '/road';
		await this.#page.waitForFunction(isIn, undefined, { timeout: SCREEN });
	}

	word(key: string): string {
		return this.#t(key);
	}

	/** Through a lesson to its star; every question gets an answer. */
	async finish(): Promise<boolean> {
		return this.goOnUntil(() => this.#page.evaluate(hasHeading, this.#t('end.star')));
	}

	async answerOne(): Promise<boolean> {
		const before = this.answered;
		return this.goOnUntil(() => Promise.resolve(this.answered > before));
	}

	async goOnUntil(done: () => Promise<boolean>): Promise<boolean> {
		for (let touch = 0; touch < MOST_TOUCHES; touch++) {
			if (await done()) return true;
			await this.#goOn();
		}
		return done();
	}

	async #goOn(): Promise<void> {
		const before = await this.#page.evaluate(look);
		for (const one of await this.#page.evaluate(lostPictures)) this.lost.add(one);
		const names = (keys: string[]) => keys.map((key) => this.#t(key));
		const touched = await this.#page.evaluate(touchIn, {
			first: names(['word.next', 'step.retry', 'player.before.goon', 'step.answer']),
			last: names(['step.notsure', 'player.skip', 'step.breathe.stop']),
			spot: this.#t('step.find.spot').split('{n}')[0] ?? '',
			turn: this.#touches++
		});
		if (touched === 'answer') this.answered++;
		await this.#page
			.waitForFunction(isOtherThan, before, { timeout: 1_500 })
			.catch(() => undefined);
	}
}

function pressUntil({ name, path, shows }: Until & { name: string }): boolean {
	if (path && location.pathname === path) return true;
	if (shows && document.body.innerHTML.includes(shows)) return true;
	const all = [...document.querySelectorAll<HTMLElement>('button, a[href]')];
	const found = all.find(
		(one) =>
			one.getClientRects().length > 0 &&
			(one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name)
	);
	found?.click();
	return false;
}

function hasHeading(text: string): boolean {
	return [...document.querySelectorAll('h1, h2')].some((one) => one.textContent?.trim() === text);
}

function look(): string {
	const main = document.querySelector<HTMLElement>('main');
	const chosen = [...document.querySelectorAll('main [aria-checked], main button')];
	const states = chosen.map(
		(one) => `${one.getAttribute('aria-checked')}${one.matches(':disabled')}`
	);
	return `${main?.innerText} ${states.join(' ')}`;
}

/** Whatever hides a picture from a child who cannot read leaves it no height or no width. */
function lostPictures(): string[] {
	const LEAST = 20;
	return [...document.querySelectorAll<HTMLElement>('main.lesson .pic, main.lesson [data-word]')]
		.filter((picture) => getComputedStyle(picture).visibility !== 'hidden')
		.filter((picture) => {
			const { width, height } = picture.getBoundingClientRect();
			return Math.min(width, height) < LEAST;
		})
		.map((picture) => picture.closest('button')?.textContent?.trim() ?? picture.className);
}

function isOtherThan(before: string): boolean {
	const main = document.querySelector<HTMLElement>('main');
	return !before.startsWith(`${main?.innerText} `);
}

/** As `LessonPage` in tests/pages chooses: what leads on, else an answer, else what leaves the step. */
function touchIn(ways: { first: string[]; last: string[]; spot: string; turn: number }): Touch {
	const all = [...document.querySelectorAll<HTMLElement>('main button:not(:disabled)')].filter(
		(one) => one.getClientRects().length > 0
	);
	const nameOf = (one: HTMLElement) =>
		(one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
	const called = (names: string[]) =>
		names.map((name) => all.find((one) => nameOf(one) === name)).find((one) => one !== undefined);
	const some = (these: HTMLElement[]) => these[ways.turn % Math.max(1, these.length)];
	const onward = called(ways.first);
	if (onward) {
		onward.click();
		return 'press';
	}
	const options = all.filter((one) => one.getAttribute('role') === 'radio');
	// The first touch says it, and once it says so itself the next one chooses it.
	const heard = options.find((one) => one.querySelector('small'));
	const option = heard ?? some(options);
	if (option) {
		option.click();
		return heard ? 'answer' : 'press';
	}
	const spots = all.filter((one) => nameOf(one).startsWith(ways.spot) && /\d/.test(nameOf(one)));
	const other = called(ways.last) ?? some(spots);
	other?.click();
	return other ? 'press' : 'nothing';
}
